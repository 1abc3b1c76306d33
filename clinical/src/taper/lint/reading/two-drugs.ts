import { findDrug } from '../../../drugs/find-drug.ts';
import { amountsIn } from './amount.ts';
import type { Notes } from './reading.ts';

/** A name of one of the two drugs in a line. */
interface FoundName {
  readonly drug: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}][\p{L}-]*/gu;
/** What is swapped for what cannot be told from where the names stand. */
const SWAP =
  /\b(?:replac\w*|substitut\w*|switch\w*|swap\w*|convert\w*|instead|equivalen\w*|equals?|sustitu\w*|cambi\w*|reemplaz\w*|equivale\w*)\b|=/iu;
const RULE =
  /%|\b(?:every|each|cada|reduc\w*|decreas\w*|cut|lower\w*|taper\w*|drop\w*|bajar|disminuir|weekly|monthly|fortnightly)\b/iu;
const EVERY_DAY = /\b(?:every|each|cada)\s+(?:day|night|morning|evening|bedtime|noche|mañana|día|\d+\s*h)/giu;
/** The words behind an amount, up to the next thing that is said. */
const AND_WHEN =
  /^[^,;+&|\t/]*?(?=\s*(?:[,;+&|\t/(]|\b(?:and|y|plus|más|for|x|until|durante|hasta|then|por(?=\s+\d))\b|\.\s|\.?\s*$))/iu;
const HOW_OFTEN =
  /^\s*(?:(?:once|twice|[2-4]\s*(?:x|times)|two times|three times|four times|una vez|dos veces|tres veces)\s*)?(?:(?:a|per|al|\/)\s*(?:day|día)|daily|bid|tid|qid|b\.i\.d\.?|t\.i\.d\.?|diari[oa])?/iu;
/** What one line says one after another. */
const SENTENCES = /(?<=[.]\s+)(?=\p{L})|(?=\b(?:and\s+)?then\b|\bluego\b|\bdespués\b)/iu;
const STOPPED = /\b(?:stop\w*|discontinu\w*|off|none|suspend\w*|dejar|nada)\b/iu;

/**
 * What a text of two drugs says of one of them, line by line: amounts of the other are left out, or are 0 mg where a line has nothing
 * else. A line from which it cannot be told which amount is of which drug is a problem.
 */
export function textOf(text: string, own: string, other: string, notes: Notes): string {
  let carried: string | undefined;
  return text
    .split('\n')
    .map((line, index) =>
      line
        .split(SENTENCES)
        .map((part) => {
          const names = namesIn(part, [own, other]);
          const both = new Set(names.map(({ drug }) => drug));
          if (both.size === 2 && SWAP.test(part)) {
            notes.problem('not-understood', part.trim().slice(0, 80), index + 1);
            return '';
          }
          const [only] = both;
          if (both.size === 1) carried = only;
          else if (both.size === 2) carried = undefined;
          return lineOf(part, names, { own, other, carried }, index + 1, notes);
        })
        .join(''),
    )
    .join('\n');
}

const TIME =
  /\b(?:morning|am|breakfast|noon|midday|lunch|afternoon|evening|pm|dinner|night|bedtime|hs|mañana|mediodía|tarde|noche)\b/iu;

/** The text as one drug's: a line without amounts is kept for its dates and its place, unless it is a rule of the other drug. */
function lineOf(
  line: string,
  names: readonly FoundName[],
  {
    own,
    other,
    carried,
  }: { readonly own: string; readonly other: string; readonly carried: string | undefined },
  number: number,
  notes: Notes,
): string {
  const { found } = amountsIn(line);
  const isForeign = names.length > 0 ? names.every(({ drug }) => drug === other) : carried === other;
  const isRule = RULE.test(line.replace(EVERY_DAY, ' '));
  if (found.length === 0) {
    if (!isForeign) return without(line, names);
    return isRule || STOPPED.test(line) ? '' : without(line, names);
  }
  const named = found.map((amount, index) =>
    nameOf(amount, names, found[index + 1]?.start ?? line.length, line),
  );
  const of = named.map((name) => name?.drug ?? carried);
  // `Clonazepam and diazepam: 1 mg and 10 mg` leaves a name without an amount: which is of which is not for us to say.
  const isLoose =
    new Set(names.map(({ drug }) => drug)).size === 2 && names.some((name) => !named.includes(name));
  if (isLoose || of.includes(undefined)) {
    notes.problem('not-understood', line.trim().slice(0, 80), number);
    return '';
  }
  if (isRule && of.every((drug) => drug === other)) return '';
  if (isRule && of.includes(other) && of.includes(own)) {
    notes.problem('not-understood', line.trim().slice(0, 80), number);
    return '';
  }
  let shown = without(line, names);
  const isShared = of.includes(own);
  for (const [index, { start, end }] of [...found.entries()].toReversed()) {
    if (of[index] === own) continue;
    // How often belongs to the amount, and how long to the whole line. `0.5 mg of one + 10 mg of the other at night` names the time
    // once for both; where the amount before has a time of its own, this one is the other's alone.
    const before = line.slice(found[index - 1]?.end ?? 0, start);
    const hasOwnTime = of[index - 1] !== own || TIME.test(before);
    const said = isShared ? ((hasOwnTime ? AND_WHEN : HOW_OFTEN).exec(shown.slice(end))?.[0] ?? '') : '';
    shown = `${shown.slice(0, start)}${isShared ? ' ' : '0 mg'}${shown.slice(end + said.length)}`;
  }
  return shown;
}

/** The name that an amount belongs to: right behind it, or last before it. */
function nameOf(
  amount: { readonly start: number; readonly end: number },
  names: readonly FoundName[],
  until: number,
  line: string,
): FoundName | undefined {
  const behind = names.find(({ start }) => start >= amount.end && start < until);
  if (
    behind !== undefined &&
    /^[^\S\t]*(?:tablets?\s+)?(?:of|de)?[^\S\t]*$/iu.test(line.slice(amount.end, behind.start))
  )
    return behind;
  const before = names.findLast(({ end }) => end <= amount.start);
  return before ?? (new Set(names.map(({ drug }) => drug)).size === 1 ? names[0] : undefined);
}

function namesIn(line: string, drugs: readonly string[]): FoundName[] {
  return [...line.matchAll(WORD)].flatMap(({ 0: word, index }) => {
    const found = findDrug(word);
    return found.kind === 'drug' && drugs.includes(found.drug.id)
      ? [{ drug: found.drug.id, start: index, end: index + word.length }]
      : [];
  });
}

/** Names blanked out, so that places in the line stay where they were. */
function without(line: string, names: readonly FoundName[]): string {
  return names.reduce(
    (shown, { start, end }) => shown.slice(0, start) + ' '.repeat(end - start) + shown.slice(end),
    line,
  );
}
