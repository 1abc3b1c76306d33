import { GATE_A } from '@stepdown/clinical/taper/gates';
import { draftTaper as draft } from '@stepdown/clinical/taper/plan-taper';
import { checkSlips, type Slip } from '@stepdown/clinical/taper/slips';
import type { Outcome } from '../contract/act.ts';
import { problem, type Fault } from '../contract/problem.ts';
import { readAs } from '../contract/read.ts';
import type { TaperAnswer } from '../contract/taper-answer.ts';
import { taperRequestSchema } from '../contract/taper-request.ts';
import { writeTaperAnswer } from '../contract/write-taper-answer.ts';
import type { Language } from '../words/language.ts';
import type { TaperWords } from '../words/taper.ts';
import { taperWords } from './speech.ts';

const GATE_A_FLAGS: ReadonlySet<string> = new Set(GATE_A.map((row) => row.flag));

/**
 * Reads a request, asks to confirm what looks like a slip, and drafts: a plan for a prescriber, or the reasons not to make
 * one. Danger comes first: a flag of Gate A is answered before any slip is asked about. Keeps nothing.
 */
export function draftTaper(body: unknown, language: Language): Outcome<TaperAnswer> {
  const asked = readAs(taperRequestSchema, body);
  if (!asked.ok) return asked;
  const words = taperWords(language);
  const { request, confirmed } = asked.value;
  if (request.person.flags.some((flag) => GATE_A_FLAGS.has(flag))) {
    return { ok: true, value: writeTaperAnswer(draft(request), words) };
  }
  const open = checkSlips(request).filter((slip) => !confirmed.includes(slip.code));
  if (open.length > 0) {
    const faults = open.map((slip) => faultOf(slip, words));
    return {
      ok: false,
      problem: problem('needs-confirmation', faults.map(({ expected }) => expected).join(' '), faults),
    };
  }
  return { ok: true, value: writeTaperAnswer(draft(request), words) };
}

/** A slip as a fault: its path is the code that confirms it. */
function faultOf(slip: Slip, words: TaperWords): Fault {
  const given = slip.values['mg'];
  return { path: slip.code, ...(given === undefined ? {} : { given }), expected: words.slip(slip) };
}
