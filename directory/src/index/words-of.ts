import { foldText } from '../facility/fold-text.ts';

/**
 * Shortened forms that public listings write for common words. Names and questions are both written out by it, so that
 * `Comprehensive Trt Ctr` and `Comprehensive Treatment Center` are the same words.
 */
const WRITTEN_OUT: ReadonlyMap<string, string> = new Map(
  Object.entries({
    addict: 'addiction',
    adol: 'adolescent',
    assn: 'association',
    assoc: 'associates',
    beh: 'behavioral',
    behav: 'behavioral',
    behavioural: 'behavioral',
    bhvrl: 'behavioral',
    centre: 'center',
    clin: 'clinic',
    cnslg: 'counseling',
    cnslng: 'counseling',
    cnty: 'county',
    cntr: 'center',
    comm: 'community',
    commun: 'community',
    comp: 'comprehensive',
    compr: 'comprehensive',
    couns: 'counseling',
    counselling: 'counseling',
    cntrs: 'centers',
    ctr: 'center',
    ctrs: 'centers',
    dept: 'department',
    detoxification: 'detox',
    fdn: 'foundation',
    ft: 'fort',
    grp: 'group',
    hlth: 'health',
    hosp: 'hospital',
    hts: 'heights',
    inst: 'institute',
    intl: 'international',
    med: 'medical',
    mgmt: 'management',
    mntl: 'mental',
    mt: 'mount',
    natl: 'national',
    org: 'organization',
    outpt: 'outpatient',
    prog: 'program',
    progs: 'programs',
    psych: 'psychiatric',
    rcvry: 'recovery',
    recov: 'recovery',
    reg: 'regional',
    rehab: 'rehabilitation',
    resid: 'residential',
    srvcs: 'services',
    srvs: 'services',
    st: 'saint',
    ste: 'sainte',
    svc: 'service',
    svcs: 'services',
    tmt: 'treatment',
    treatmt: 'treatment',
    trmt: 'treatment',
    trt: 'treatment',
    trtmnt: 'treatment',
    trtmt: 'treatment',
    tx: 'treatment',
    univ: 'university',
  }),
);

/** Words that say nothing about a place, in English and Spanish: neither indexed nor asked for. */
const EMPTY_WORDS: ReadonlySet<string> = new Set(
  (
    'a an and at by del el en for from in is la las los me my near of on or que that the to with y ' +
    'i im am how do get off want need someone who can taking safely quiero como puedo necesito ' +
    'con de para por un una yo cerca accept accepts accepting accepted take takes taking acepta aceptan ' +
    'inc llc pllc ltd'
  ).split(' '),
);

/** Whether a folded word carries no meaning of its own in a search. */
export function isEmptyWord(word: string): boolean {
  return EMPTY_WORDS.has(word);
}

/** A folded word in the form in which it is indexed. */
export function writtenOut(word: string): string {
  return WRITTEN_OUT.get(word) ?? word;
}

/** Splits a plain text the quick way; null where only {@link foldText} can tell (accents, `&`, `'`, `.`). */
function splitPlain(text: string): string[] | null {
  const lower = text.toLowerCase();
  const words: string[] = [];
  let start = -1;
  for (let i = 0; i < lower.length; i++) {
    const char = lower.charCodeAt(i);
    if ((char >= 97 && char <= 122) || (char >= 48 && char <= 57)) {
      if (start < 0) start = i;
      continue;
    }
    if (char >= 128 || char === 38 || char === 39 || char === 46) return null;
    if (start >= 0) words.push(lower.slice(start, i));
    start = -1;
  }
  if (start >= 0) words.push(lower.slice(start));
  return words;
}

const isLetter = (word: string | undefined) => word?.length === 1 && /[a-z]/.test(word);

/** Words, with letters that stand alone one after another as the one word that they spell: `A R C` and `V A`. */
export function lettersJoined(words: readonly string[]): readonly string[] {
  if (!words.some((word, at) => isLetter(word) && isLetter(words[at + 1]))) return words;
  const joined: string[] = [];
  let open = false;
  for (const word of words) {
    if (open && isLetter(word)) joined.push(`${joined.pop() ?? ''}${word}`);
    else joined.push(word);
    open = isLetter(word);
  }
  return joined;
}

/** The words of a name or a town as they are indexed; a text of nothing but empty words keeps them. */
export function wordsOf(text: string): readonly string[] {
  const all = lettersJoined(splitPlain(text) ?? foldText(text).split(' '));
  const telling = all.filter((word) => word !== '' && !EMPTY_WORDS.has(word));
  return (telling.length === 0 ? all.filter((word) => word !== '') : telling).map(writtenOut);
}
