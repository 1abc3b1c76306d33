import type { Plan } from '@stepdown/clinical/taper/plan';
import { writeEnding, writeFindings, writeProducts, writeStep, writeToday } from './patient-sheet.ts';
import type { PdfOptions } from './patient-sheet.ts';
import { PdfSheet } from './pdf-sheet.ts';
import { planLines, type PlanLines } from './plan-lines.ts';
import type { VisitPage } from './visit-page.ts';

/** The page for a visit as a tagged PDF: what the person told, line by line, and the draft after it where there is one. */
export async function visitSheet(
  page: VisitPage,
  plan: Plan | null,
  options: PdfOptions,
): Promise<Uint8Array> {
  const { words, created, fonts } = options;
  const lines = plan === null ? null : planLines(plan, options);
  const marks = lines === null ? [page.caution] : [lines.mark, ...lines.departures];
  const sheet = new PdfSheet({ words, title: page.title, subject: page.title, marks, created, fonts });
  sheet.heading('H1', page.title);
  sheet.paragraph(page.made);
  for (const section of page.sections) {
    sheet.heading('H2', section.title);
    for (const line of section.lines) sheet.paragraph(`• ${line}`, 'LI');
  }
  if (lines !== null) {
    sheet.paragraph(page.caution);
    writePlan(sheet, lines, options);
  }
  return sheet.bytes();
}

function writePlan(sheet: PdfSheet, lines: PlanLines, { words }: PdfOptions): void {
  sheet.heading('H2', lines.title);
  sheet.paragraph(lines.intro);
  writeToday(sheet, lines);
  writeProducts(sheet, lines);
  sheet.heading('H2', words.sheet.stepsHeading);
  for (const step of lines.steps) writeStep(sheet, step);
  writeEnding(sheet, lines);
  writeFindings(sheet, lines);
}
