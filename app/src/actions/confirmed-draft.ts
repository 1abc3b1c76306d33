import { GATE_A } from '@stepdown/clinical/taper/gates';
import type { Plan, Refused } from '@stepdown/clinical/taper/plan';
import { draftTaper } from '@stepdown/clinical/taper/plan-taper';
import { checkSlips, type Slip } from '@stepdown/clinical/taper/slips';
import type { Outcome } from '../contract/act.ts';
import { problem, type Fault, type ProblemDetails } from '../contract/problem.ts';
import { readAs } from '../contract/read.ts';
import { taperRequestSchema } from '../contract/taper-request.ts';
import type { Language } from '../words/language.ts';
import type { TaperWords } from '../words/taper.ts';
import { taperWords } from './speech.ts';

const GATE_A_FLAGS: ReadonlySet<string> = new Set(GATE_A.map((row) => row.flag));

/**
 * Reads a request, asks to confirm what looks like a slip, and drafts. Danger comes first: a flag of Gate A is answered before any slip is
 * asked about.
 */
export function confirmedDraft(body: unknown, language: Language): Outcome<Plan | Refused> {
  const asked = readAs(taperRequestSchema, body);
  if (!asked.ok) return asked;
  const { request, confirmed } = asked.value;
  const isGated = request.person.flags.some((flag) => GATE_A_FLAGS.has(flag));
  const open = isGated ? [] : checkSlips(request).filter((slip) => !confirmed.includes(slip.code));
  if (open.length === 0) return { ok: true, value: draftTaper(request) };
  return askToConfirm(open, language);
}

/** The problem that asks a person to look again at what looks like a slip. */
export function askToConfirm(
  open: readonly Slip[],
  language: Language,
): { readonly ok: false; readonly problem: ProblemDetails } {
  const words = taperWords(language);
  const faults = open.map((slip) => slipFault(slip, words));
  return {
    ok: false,
    problem: problem('needs-confirmation', faults.map(({ expected }) => expected).join(' '), faults),
  };
}

/** A slip as a fault: its path is the code that confirms it. */
function slipFault(slip: Slip, words: TaperWords): Fault {
  const given = slip.values['mg'];
  return { path: slip.code, ...(given === undefined ? {} : { given }), expected: words.slip(slip) };
}
