import { signsNotDrawn } from '../../../documents/pdf-signs.ts';
import type { PaperFonts } from '../../../documents/pdf-sheet.ts';
import { planText } from '../../../documents/plan-text.ts';
import type { VisitPage } from '../../../documents/visit-page.ts';
import type { Language } from '../../../words/language.ts';
import type { Contents } from '../../device/vault-contents.ts';
import type { ToolWords } from '../../tool-words-en.ts';
import type { WebWords } from '../../words-en.ts';
import { bringDraft } from './bring-draft.ts';
import { bringPage, bringText } from './bring-page.ts';

/** The files of the page for the doctor: what each is, and its name, which tells nothing. */
export const BRING_PAPERS = {
  pdf: { media: 'application/pdf', file: 'notes.pdf' },
  fhir: { media: 'application/fhir+json', file: 'notes.fhir.json' },
  text: { media: 'text/plain; charset=utf-8', file: 'notes.txt' },
} as const;
export type BringFormat = keyof typeof BRING_PAPERS;
export const BRING_FORMATS = Object.keys(BRING_PAPERS) as readonly BringFormat[];

/** What a paper is made of and with; the same on the device and, without script, on the server. */
export interface BringParts {
  readonly contents: Contents;
  /** Today as year-month-day, and the moment that a file notes. */
  readonly today: string;
  readonly now: Date;
  readonly words: WebWords;
  readonly tools: ToolWords;
  readonly language: Language;
  readonly fonts: () => Promise<PaperFonts>;
}

/** A finished file, or the signs that a person wrote and the PDF's typeface does not have. */
export type BringPaper =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly signs: readonly string[] };

/** One file of the page for the doctor. */
export async function bringPaper(format: BringFormat, parts: BringParts): Promise<BringPaper> {
  const { contents, today, words, tools, now } = parts;
  const draft = bringDraft(contents.answers, today, words);
  const page = bringPage(contents, draft, today, words.documents, tools);
  const said = { words: words.documents, say: words.taper.finding };
  if (format === 'pdf') {
    const signs = signsNotDrawn(page.sections.flatMap(({ lines }) => lines).join('\n'));
    if (signs.length > 0) return { ok: false, signs };
    // The writer of PDF is loaded on need: it is by far the heaviest.
    const { visitSheet } = await import('../../../documents/visit-sheet.ts');
    const fonts = await parts.fonts();
    return { ok: true, bytes: await visitSheet(page, draft.plan, { ...said, created: now, fonts }) };
  }
  const text =
    format === 'fhir'
      ? await fhirText(page, draft.plan, parts)
      : bringText(page, draft.plan === null ? '' : planText(draft.plan, said));
  return { ok: true, bytes: new TextEncoder().encode(text) };
}

async function fhirText(
  page: VisitPage,
  plan: ReturnType<typeof bringDraft>['plan'],
  { contents, words, tools, language, now }: BringParts,
): Promise<string> {
  const [{ visitFhir }, { checkResources }] = await Promise.all([
    import('../../../documents/visit-fhir.ts'),
    import('./bring-checks.ts'),
  ]);
  const id = () => crypto.randomUUID();
  const document = visitFhir(page, plan, {
    words: words.documents,
    say: words.taper.finding,
    now: now.toISOString(),
    id,
    author: 'Stepdown',
    checks: checkResources(contents, tools, language, id),
  });
  return JSON.stringify(document, null, 2);
}
