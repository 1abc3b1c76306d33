import { openIndex, type DirectoryIndex } from '@stepdown/directory/index/open-index';
import { isRegionList, readRegionList, type RegionList } from '@stepdown/directory/index/region-list';
import type { Gazetteer } from '@stepdown/directory/place/gazetteer';
import { unpackGazetteer } from '@stepdown/directory/place/pack-gazetteer';
import { regionJoiner } from '../../../contract/find-in-regions.ts';

const SHELF = 'stepdown-directory';
const CURRENT = '/data/current.json';

interface Current {
  readonly path: string;
  readonly gazetteer: { readonly path: string };
}

/** The directory as it is searched: whole, or region by region where it is too large for that. */
export type OpenDirectory =
  | { readonly kind: 'whole'; readonly index: DirectoryIndex; readonly gazetteer: Gazetteer }
  | {
      readonly kind: 'regions';
      readonly list: RegionList;
      readonly gazetteer: Gazetteer;
      readonly join: (hashes: readonly string[]) => Promise<DirectoryIndex>;
    };

/**
 * Fetches the directory once and keeps it on the device, so that the next visit, also one without a connection, finds it
 * there. The only requests name the whole directory, or, where it is too large for a phone, the regions around the place
 * that is asked about; none says what is looked for.
 * @throws where there is neither a connection nor a kept directory, or the bytes are of another version
 */
export async function fetchDirectory(): Promise<OpenDirectory> {
  const shelf = 'caches' in globalThis ? await caches.open(SHELF).catch(() => null) : null;
  const current = await fetchCurrent(shelf);
  const [bytes, places] = await Promise.all([
    fetchOnce(shelf, current.path),
    fetchOnce(shelf, current.gazetteer.path),
  ]);
  const gazetteer = unpackGazetteer(places);
  const wanted = [CURRENT, current.path, current.gazetteer.path];
  if (isRegionList(bytes)) {
    const list = readRegionList(bytes);
    if (list === null) throw new Error('the list of regions is of another version');
    await forgetOthers(shelf, [...wanted, ...list.regions.map(({ hash }) => pathOf(hash))]);
    return {
      kind: 'regions',
      list,
      gazetteer,
      join: regionJoiner((hash) => fetchOnce(shelf, pathOf(hash))),
    };
  }
  const opened = openIndex(bytes);
  if (!opened.ok) throw new Error(`the directory cannot be opened: ${opened.code}`);
  await forgetOthers(shelf, wanted);
  return { kind: 'whole', index: opened.index, gazetteer };
}

function pathOf(hash: string): string {
  return `/data/${hash}.bin`;
}

async function fetchCurrent(shelf: Cache | null): Promise<Current> {
  try {
    const response = await fetch(CURRENT);
    if (!response.ok) throw new Error(`no directory: ${response.status}`);
    await shelf?.put(CURRENT, response.clone());
    return (await response.json()) as Current;
  } catch (error) {
    const kept = await shelf?.match(CURRENT);
    if (kept === undefined) throw error;
    return (await kept.json()) as Current;
  }
}

async function fetchOnce(shelf: Cache | null, path: string): Promise<Uint8Array> {
  const kept = await shelf?.match(path);
  if (kept !== undefined) return new Uint8Array(await kept.arrayBuffer());
  const response = await fetch(path);
  if (!response.ok) throw new Error(`no directory: ${response.status}`);
  await shelf?.put(path, response.clone());
  return new Uint8Array(await response.arrayBuffer());
}

async function forgetOthers(shelf: Cache | null, wanted: readonly string[]): Promise<void> {
  for (const request of (await shelf?.keys()) ?? [])
    if (!wanted.includes(new URL(request.url).pathname)) await shelf?.delete(request);
}
