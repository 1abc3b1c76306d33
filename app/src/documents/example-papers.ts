import type { Plan } from '@stepdown/clinical/taper/plan';
import { taper } from '../words/en/taper.ts';
import { documents as en } from '../words/en/documents.ts';
import { examplePlan } from './example-plan.ts';
import { planCalendar } from './plan-calendar.ts';
import { planCsv } from './plan-csv.ts';
import { planFhir } from './plan-fhir.ts';
import { planHtml } from './plan-html.ts';
import { planText } from './plan-text.ts';
import { verifyDocument } from './read/verify-document.ts';

const STAMP = '2026-11-22T10:00:00Z';
const IDS = { bundle: 'b', medicationRequest: 'm', leftRequest: 'l', carePlan: 'c', provenance: 'p' };

/** A plan with what a prescriber entered, for the tests of the papers: its last step goes to nothing at once. */
export function enteredPlan(): Plan {
  const whole = examplePlan();
  const last = whole.steps.at(-1);
  if (last === undefined) throw new Error('The example has steps.');
  const name = 'Dr. Example';
  return {
    ...whole,
    steps: [
      ...whole.steps.slice(0, -1),
      {
        ...last,
        daily: 0 as never,
        cut: 10_000 as never,
        window14: 10_000 as never,
        times: [],
        enteredBy: name,
      },
    ],
    findings: [
      {
        code: 'entered-by-prescriber',
        values: { name, role: 'physician', reason: 'Agreed with the person.' },
        source: 'STEPDOWN',
      },
      { code: 'entered-over-25-in-14-days', step: 8, values: { percent: '100', name }, source: 'JCPG' },
    ],
  };
}

/** Every paper of a plan that is text, in English, for the tests of what reads them; the lines of the calendar are not folded. */
export function examplePapers(
  plan: Plan = examplePlan(),
): Readonly<Record<'text' | 'html' | 'csv' | 'ics' | 'fhir', string>> {
  const options = { words: en, say: taper.finding };
  return {
    text: planText(plan, options),
    html: planHtml(plan, options),
    csv: planCsv(plan, en),
    ics: planCalendar(plan, { ...options, planId: 'p', stamp: STAMP }).replace(/\r?\n /g, ''),
    fhir: JSON.stringify(planFhir(plan, { ...options, author: 'Stepdown', recorded: STAMP, ids: IDS })),
  };
}

/** What the reader finds wrong with a paper: the codes of its mismatches, none where it is proved. */
export async function codesOf(paper: string | Uint8Array): Promise<readonly string[]> {
  const bytes = typeof paper === 'string' ? new TextEncoder().encode(paper) : paper;
  const verdict = await verifyDocument(bytes);
  if (verdict.verdict === 'proved') return [];
  return verdict.verdict === 'mismatch' ? verdict.mismatches.map(({ code }) => code) : [verdict.reason];
}

/** A paper with one place in it altered; throws where that place is not in it. */
export function altered(paper: string, from: string | RegExp, to: string): string {
  const changed = paper.replace(from, to);
  if (changed === paper) throw new Error(`There is nothing like this to alter: ${String(from)}`);
  return changed;
}
