import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A run of text at its place on a page; y grows upward. */
export interface Run {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

/** The lines of every page of a PDF, from top to bottom, as its text is placed. Null where the file cannot be opened. */
export async function pdfPages(bytes: Uint8Array): Promise<readonly (readonly string[])[] | null> {
  return (await pdfRuns(bytes))?.map(linesOf) ?? null;
}

/** The runs of text of every page of a PDF. Null where the file cannot be opened. */
export async function pdfRuns(bytes: Uint8Array): Promise<readonly (readonly Run[])[] | null> {
  const task = getDocument({
    // A copy, since the reader takes the bytes for its own; and never a Buffer, which it refuses.
    data: Uint8Array.from(bytes),
    useSystemFonts: false,
    disableFontFace: true,
    verbosity: 0,
  });
  try {
    const document = await task.promise;
    const pages: (readonly Run[])[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const content = await page.getTextContent();
      pages.push(content.items.flatMap((item) => ('str' in item ? [runOf(item)] : [])));
    }
    return pages;
  } catch {
    return null;
  } finally {
    await task.destroy();
  }
}

function runOf(item: { str: string; transform: number[]; width: number }): Run {
  const [a = 0, b = 0, , , x = 0, y = 0] = item.transform;
  return { text: item.str, x, y, width: item.width, size: Math.hypot(a, b) };
}

/** Runs that stand at one height are one line; a gap wider than a thin space parts two words. */
export function linesOf(runs: readonly Run[]): readonly string[] {
  const rows: { y: number; runs: Run[] }[] = [];
  for (const run of runs.filter(({ text }) => text.trim() !== '')) {
    const row = rows.find(({ y }) => Math.abs(y - run.y) < 2);
    if (row) row.runs.push(run);
    else rows.push({ y: run.y, runs: [run] });
  }
  return rows.sort((a, b) => b.y - a.y).map(({ runs: inRow }) => joinRuns(inRow));
}

function joinRuns(runs: Run[]): string {
  let end = -Infinity;
  let line = '';
  for (const run of runs.sort((a, b) => a.x - b.x)) {
    line += run.x - end > run.size * 0.15 && line !== '' ? ` ${run.text}` : run.text;
    end = run.x + run.width;
  }
  return line;
}
