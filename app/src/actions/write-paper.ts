import { randomUUID } from 'node:crypto';
import type { Plan } from '@stepdown/clinical/taper/plan';
import type { Outcome } from '../contract/act.ts';
import { PAPERS, PAPER_FORMATS, type Paper, type PaperFormat } from '../contract/papers.ts';
import { problem } from '../contract/problem.ts';
import { patientSheet } from '../documents/patient-sheet.ts';
import { planCalendar } from '../documents/plan-calendar.ts';
import { planCsv } from '../documents/plan-csv.ts';
import { planFhir } from '../documents/plan-fhir.ts';
import { planHtml } from '../documents/plan-html.ts';
import type { PaperOptions } from '../documents/plan-lines.ts';
import { planText } from '../documents/plan-text.ts';
import { prescriberPacket } from '../documents/prescriber-packet.ts';
import type { Language } from '../words/language.ts';
import { confirmedDraft } from './confirmed-draft.ts';
import { documentWords, taperWords } from './speech.ts';

/** One paper of the draft that a request asks for. A refused request is a problem that says why: there is nothing to print. */
export async function writePaper(format: string, body: unknown, language: Language): Promise<Outcome<Paper>> {
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
  const bytes = await bytesOf(wanted, drafted.value, language);
  return { ok: true, value: { ...PAPERS[wanted], bytes } };
}

async function bytesOf(format: PaperFormat, plan: Plan, language: Language): Promise<Uint8Array> {
  const options: PaperOptions = { words: documentWords(language), say: taperWords(language).finding };
  const created = new Date();
  switch (format) {
    case 'pdf':
      return patientSheet(plan, { ...options, created });
    case 'packet':
      return prescriberPacket(plan, { ...options, created });
    case 'ics':
      return encoded(planCalendar(plan, { ...options, planId: randomUUID(), stamp: created.toISOString() }));
    case 'csv':
      return encoded(planCsv(plan, options.words));
    case 'text':
      return encoded(planText(plan, options));
    case 'html':
      return encoded(planHtml(plan, options));
    case 'fhir':
      return encoded(
        JSON.stringify(
          planFhir(plan, {
            ...options,
            ids: {
              bundle: randomUUID(),
              medicationRequest: randomUUID(),
              carePlan: randomUUID(),
              provenance: randomUUID(),
            },
            recorded: created.toISOString(),
            author: 'Stepdown',
          }),
        ),
      );
  }
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
