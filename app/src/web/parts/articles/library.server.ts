import { readContent, type Content } from '../../../articles/content.ts';

const FOLDER = '../../../../content/';
const FILES: Readonly<Record<string, string>> = import.meta.glob(
  ['../../../../content/**/*.{md,yaml}', '!../../../../content/README.md'],
  { query: '?raw', import: 'default', eager: true },
);

let read: Content | undefined;

/** Everything in the content folder, as it was when the pages were built; read once. */
export function library(): Content {
  read ??= readContent(
    Object.entries(FILES).map(([path, text]) => ({ path: path.slice(FOLDER.length), text })),
  ).content;
  return read;
}
