import type { Plan } from '@stepdown/clinical/taper/plan';
import type { PdfOptions } from './patient-sheet.ts';
import { planCalendar } from './plan-calendar.ts';
import { planCsv } from './plan-csv.ts';
import { planFhir } from './plan-fhir.ts';
import { planHtml } from './plan-html.ts';
import { planText } from './plan-text.ts';

/** The papers of a plan, by the name that a door knows them by. */
export type PaperFormat = 'pdf' | 'packet' | 'ics' | 'fhir' | 'csv' | 'text' | 'html';

export interface PaperBytesOptions extends Omit<PdfOptions, 'fonts'> {
  /** Asked for only where a PDF is written. */
  readonly fonts: () => Promise<PdfOptions['fonts']> | PdfOptions['fonts'];
  /** A new UUID at every call. */
  readonly id: () => string;
}

/** One paper of a plan as the bytes of its file: the same on a server, at a terminal and in a browser. */
export async function paperBytes(
  format: PaperFormat,
  plan: Plan,
  options: PaperBytesOptions,
): Promise<Uint8Array> {
  const stamp = options.created.toISOString();
  switch (format) {
    case 'pdf': {
      // The writer of PDF is loaded on need: it is by far the heaviest.
      const { patientSheet } = await import('./patient-sheet.ts');
      return patientSheet(plan, { ...options, fonts: await options.fonts() });
    }
    case 'packet': {
      const { prescriberPacket } = await import('./prescriber-packet.ts');
      return prescriberPacket(plan, { ...options, fonts: await options.fonts() });
    }
    case 'ics':
      return encoded(planCalendar(plan, { ...options, planId: options.id(), stamp }));
    case 'csv':
      return encoded(planCsv(plan, options.words));
    case 'text':
      return encoded(planText(plan, options));
    case 'html':
      return encoded(planHtml(plan, options));
    case 'fhir': {
      const ids = {
        bundle: options.id(),
        medicationRequest: options.id(),
        leftRequest: options.id(),
        carePlan: options.id(),
        provenance: options.id(),
      };
      return encoded(
        JSON.stringify(planFhir(plan, { ...options, ids, recorded: stamp, author: 'Stepdown' })),
      );
    }
  }
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
