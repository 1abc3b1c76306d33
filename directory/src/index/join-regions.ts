import type { SnapshotMeta } from './build-index.ts';
import type { OpenedIndex } from './open-index.ts';
import { openSections } from './open-index.ts';
import { openPoints, pointAt, writePoints } from './point-column.ts';
import type { Section } from './snapshot-format.ts';
import { readSections, SECTIONS } from './snapshot-format.ts';
import { joinTextColumns, openTextColumn } from './text-column.ts';
import { decodeUtf8, encodeUtf8 } from './utf8.ts';
import { concatenated, joinWords } from './word-sections.ts';

interface Region {
  readonly meta: SnapshotMeta;
  readonly sections: Readonly<Record<Section, Uint8Array>>;
}

/** Every section that is not a column of texts has a way of its own to be joined. */
const OTHERS = [
  'meta',
  'codes',
  'ranks',
  'origins',
  'points',
  'lexicon',
  'words',
  'fields',
] as const satisfies readonly Section[];
type TextSection = Exclude<Section, (typeof OTHERS)[number]>;
const isText = (name: Section): name is TextSection => !(OTHERS as readonly Section[]).includes(name);
const TEXTS: readonly TextSection[] = SECTIONS.filter(isText);

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((value, i) => value === b[i]);
}

/** The origins of all regions, and for every record the one that it has there. */
function joinOrigins(regions: readonly Region[]): { origins: SnapshotMeta['origins']; column: Uint8Array } {
  const origins: SnapshotMeta['origins'][number][] = [];
  const parts = regions.map(({ meta, sections }) => {
    const place = meta.origins.map(({ source, edition }) => {
      const known = origins.findIndex((one) => one.source === source && one.edition === edition);
      return known < 0 ? origins.push({ source, edition }) - 1 : known;
    });
    const { buffer, byteOffset } = sections.origins;
    const column = new Uint16Array(buffer, byteOffset, meta.count);
    return new Uint8Array(column.map((at) => (place[at >>> 1] ?? 0) * 2 + (at & 1)).buffer);
  });
  return { origins, column: concatenated(parts) };
}

function joinPoints(regions: readonly Region[]): Uint8Array {
  return writePoints(
    regions.flatMap(({ meta, sections }) => {
      const points = openPoints(sections.points, meta.count);
      return Array.from({ length: meta.count }, (_, ordinal) => pointAt(points, ordinal));
    }),
  );
}

function joinTexts(regions: readonly Region[], name: TextSection): Uint8Array | null {
  const columns = regions.flatMap(({ meta, sections }) => {
    const column = openTextColumn(sections[name], meta.count);
    return column === null ? [] : [{ column, count: meta.count }];
  });
  return columns.length === regions.length ? joinTextColumns(columns) : null;
}

function leastOf(regions: readonly Region[]): string | null {
  return regions.reduce<string | null>(
    (least, { meta }) =>
      least === null || (meta.leastId !== null && meta.leastId < least) ? meta.leastId : least,
    null,
  );
}

/**
 * Opens regions of one directory as one index. What it answers is what a snapshot of just these places would answer, in the
 * same order: nothing of the search knows that there are regions.
 */
export function joinRegions(snapshots: readonly Uint8Array[]): OpenedIndex {
  const regions: Region[] = [];
  for (const bytes of snapshots) {
    const read = readSections(bytes);
    if (!read.ok) return read;
    const meta = JSON.parse(decodeUtf8(read.sections.meta)) as SnapshotMeta;
    const [first] = regions;
    const fits = meta.region === true && (first === undefined || sameList(meta.codes, first.meta.codes));
    if (!fits) return { ok: false, code: 'not-a-snapshot' };
    regions.push({ meta, sections: read.sections });
  }
  const [first] = regions;
  if (first === undefined) return { ok: false, code: 'not-a-snapshot' };
  const { origins, column } = joinOrigins(regions);
  const count = regions.reduce((sum, { meta }) => sum + meta.count, 0);
  const meta: SnapshotMeta = { ...first.meta, count, origins, leastId: leastOf(regions) };
  const words = joinWords(regions.map(({ meta: { count: held }, sections }) => ({ sections, count: held })));
  const sections: Partial<Record<Section, Uint8Array>> = {
    meta: encodeUtf8(JSON.stringify(meta)),
    codes: concatenated(regions.map(({ sections: { codes } }) => codes)),
    ranks: concatenated(regions.map(({ sections: { ranks } }) => ranks)),
    origins: column,
    points: joinPoints(regions),
    ...words,
  };
  for (const name of TEXTS) {
    const joined = joinTexts(regions, name);
    if (joined === null) return { ok: false, code: 'truncated' };
    sections[name] = joined;
  }
  return words === null
    ? { ok: false, code: 'truncated' }
    : openSections(sections as Record<Section, Uint8Array>);
}
