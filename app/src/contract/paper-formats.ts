import type { DangerFound } from './danger.ts';

/** The papers of a draft, by the name that a door knows them by: what is sent, and how its file is named. */
export const PAPERS = {
  pdf: { media: 'application/pdf', file: 'taper-draft.pdf' },
  packet: { media: 'application/pdf', file: 'taper-packet.pdf' },
  ics: { media: 'text/calendar; charset=utf-8', file: 'calendar.ics' },
  fhir: { media: 'application/fhir+json', file: 'taper-draft.fhir.json' },
  csv: { media: 'text/csv; charset=utf-8', file: 'taper-draft.csv' },
  text: { media: 'text/plain; charset=utf-8', file: 'taper-draft.txt' },
  html: { media: 'text/html; charset=utf-8', file: 'taper-draft.html' },
} as const satisfies Readonly<Record<string, { readonly media: string; readonly file: string }>>;

export type PaperFormat = keyof typeof PAPERS;
export const PAPER_FORMATS = Object.keys(PAPERS) as readonly PaperFormat[];

/** A finished paper, with the danger signs in the request that it was made from. */
export interface Paper {
  readonly danger?: readonly DangerFound[] | undefined;
  readonly media: string;
  readonly file: string;
  readonly bytes: Uint8Array;
}
