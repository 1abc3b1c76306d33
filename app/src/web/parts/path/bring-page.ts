import { partsOfDay, parseCivilDay, weekday } from '@stepdown/clinical/quantity/civil-day';
import type { VisitPage, VisitSection } from '../../../documents/visit-page.ts';
import type { DocumentWords } from '../../../words/documents.ts';
import type { Contents } from '../../device/vault-contents.ts';
import type { ToolWords } from '../../tool-words-en.ts';
import type { BringDraft } from './bring-draft.ts';
import { bringLines, takenNow } from './bring-lines.ts';

/** Everything for the doctor as one page: what was told, and the draft or why there is none. `today` is year-month-day. */
export function bringPage(
  contents: Contents,
  { plan, refusals }: BringDraft,
  today: string,
  words: DocumentWords,
  tools: ToolWords,
): VisitPage {
  const { bring } = tools.path;
  const reasons = refusals.length > 0 ? [bring.refused, ...refusals] : [bring.noDraft];
  const draft: VisitSection = { part: 'draft', title: bring.draft, lines: plan === null ? reasons : [] };
  const read = parseCivilDay(today);
  const date = read.ok ? words.date({ ...partsOfDay(read.value), weekday: weekday(read.value) }) : today;
  return {
    title: bring.title,
    made: bring.made(date),
    caution: bring.notDiagnosis,
    taken: takenNow(contents.answers),
    sections: [...bringLines(contents, tools), draft],
  };
}

/** The page as plain text, for where nothing else can be opened; `draft` is the draft as text, or empty. */
export function bringText(page: VisitPage, draft: string): string {
  const parts = page.sections.map(({ title, lines }) => [
    title.toUpperCase(),
    ...lines.map((line) => `- ${line}`),
  ]);
  return [[page.title, page.made, page.caution], ...parts]
    .map((lines) => lines.join('\n'))
    .join('\n\n')
    .concat('\n', draft === '' ? '' : `\n${draft}`);
}
