import { pdfFile, type PdfFile } from './pdf-file.ts';
import { linesOf, pdfRuns, type Run } from './pdf-lines.ts';
import { judgeMarks, type DrawnBox } from './pdf-marks.ts';
import { reportTo, type Mismatch, type Report } from './verdict.ts';

/** The lines of a PDF page by page, what it says in place of its charts, and where it is not written as papers are. */
export interface PdfPaper {
  readonly pages: readonly (readonly string[])[];
  readonly alts: readonly string[];
  readonly mismatches: readonly Mismatch[];
}

/** What a file may say that it is about, beside its own title. */
const SUBJECTS = [
  'A draft for a prescriber to check and sign',
  'Un borrador para que lo revise y firme quien receta',
];

/** Reads a PDF by its letters and by its bytes. Null where the file cannot be opened. */
export async function pdfPaper(bytes: Uint8Array): Promise<PdfPaper | null> {
  const runs = await pdfRuns(bytes);
  if (runs === null) return null;
  const mismatches: Mismatch[] = [];
  const report = reportTo(mismatches);
  const pages = runs.map(linesOf);
  const file = await pdfFile(bytes, report);
  if (file !== null) judgeFile(file, runs, pages, report);
  return { pages, alts: file?.alts ?? [], mismatches };
}

function judgeFile(
  { contents, titles, subjects }: PdfFile,
  runs: readonly (readonly Run[])[],
  pages: readonly (readonly string[])[],
  report: Report,
): void {
  for (const [index, content] of contents.entries()) {
    const where = `page ${index + 1}`;
    const boxes = judgeMarks(content, where, report);
    const covered = (runs[index] ?? []).find((run) => boxes.some((box) => overlaps(box, run)));
    if (covered !== undefined)
      report('file-rewritten', where, 'letters that nothing is drawn over', covered.text);
  }
  const squeezed = (pages[0] ?? []).join(' ').replace(/\s+/gu, ' ');
  for (const title of titles) {
    if (title === '' || !squeezed.includes(title))
      report('title-wrong', 'file', 'the title on its first page', title);
  }
  for (const subject of subjects) {
    if (!SUBJECTS.includes(subject) && !titles.includes(subject))
      report('title-wrong', 'file', SUBJECTS[0] ?? '', subject);
  }
}

/** Whether a drawing stands over letters; letters reach a little above their line, and what only touches them covers nothing. */
function overlaps(box: DrawnBox, run: Run): boolean {
  if (run.text.trim() === '') return false;
  const isBeside = box.left >= run.x + run.width - 1 || box.right <= run.x + 1;
  const isApart = box.bottom >= run.y + run.size * 0.6 || box.top <= run.y - 1;
  return !isBeside && !isApart;
}
