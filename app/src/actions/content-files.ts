import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ContentFile } from '../articles/content.ts';

/** The content folder that ships with the app. */
const CONTENT_FOLDER = fileURLToPath(new URL('../../content/', import.meta.url));

/** Reads the claims, tables and articles of a content folder from the disk, in the order of their paths. */
export function contentFiles(folder: string = CONTENT_FOLDER): ContentFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(md|yaml)$/.test(entry.name) && entry.name !== 'README.md')
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({ path: relative(folder, path).split(sep).join('/'), text: readFileSync(path, 'utf8') }));
}
