import { randomUUID } from 'node:crypto';
import type { Outcome } from '../contract/act.ts';
import { PAPERS, PAPER_FORMATS, type Paper } from '../contract/paper-formats.ts';
import { problem } from '../contract/problem.ts';
import { paperBytes } from '../documents/paper-bytes.ts';
import type { Language } from '../words/language.ts';
import { confirmedDraft } from './confirmed-draft.ts';
import { hearDanger, withDanger } from './hear-danger.ts';
import { paperFonts } from './paper-fonts.ts';
import { documentWords, taperWords } from './speech.ts';

/** One paper of the draft that a request asks for. A refused request is a problem that says why: there is nothing to print. */
export async function writePaper(format: string, body: unknown, language: Language): Promise<Outcome<Paper>> {
  return withDanger(hearDanger(body, language), await written(format, body, language));
}

async function written(format: string, body: unknown, language: Language): Promise<Outcome<Paper>> {
  const wanted = PAPER_FORMATS.find((known) => known === format);
  if (wanted === undefined) {
    const expected = `one of ${PAPER_FORMATS.join(', ')}`;
    return {
      ok: false,
      problem: problem('wrong-request', `format: ${expected}`, [{ path: 'format', given: format, expected }]),
    };
  }
  const drafted = confirmedDraft(body, language);
  if (!drafted.ok) return drafted;
  if (drafted.value.outcome === 'refused') {
    const words = taperWords(language);
    const faults = drafted.value.refusals.map((refusal) => ({
      path: refusal.code,
      expected: words.refusal(refusal),
    }));
    return {
      ok: false,
      problem: problem('no-draft', faults.map(({ expected }) => expected).join(' '), faults),
    };
  }
  const bytes = await paperBytes(wanted, drafted.value, {
    words: documentWords(language),
    say: taperWords(language).finding,
    created: new Date(),
    id: randomUUID,
    fonts: paperFonts,
  });
  return { ok: true, value: { ...PAPERS[wanted], bytes } };
}
