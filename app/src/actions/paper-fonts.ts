import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { PaperFonts } from '../documents/pdf-sheet.ts';

const require = createRequire(import.meta.url);
const FOLDER = '@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin';

let read: PaperFonts | undefined;

/** The typeface of the papers, read once. */
export function paperFonts(): PaperFonts {
  read ??= {
    plain: readFileSync(require.resolve(`${FOLDER}-400-normal.woff`)),
    bold: readFileSync(require.resolve(`${FOLDER}-700-normal.woff`)),
  };
  return read;
}
