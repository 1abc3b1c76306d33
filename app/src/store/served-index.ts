import { joinRegions } from '@stepdown/directory/index/join-regions';
import { openIndex, type DirectoryIndex, type OpenedIndex } from '@stepdown/directory/index/open-index';
import { isRegionList, readRegionList, type RegionList } from '@stepdown/directory/index/region-list';
import { currentSnapshot, readSnapshot } from './snapshots.ts';
import type { Db } from './tables.ts';

/** The search index that is served now, opened. */
export interface ServedIndex {
  readonly hash: string;
  readonly index: DirectoryIndex;
}

/** The directory that is served now. */
export interface ServedDirectory {
  readonly hash: string;
  /** Its regions; null where it is one snapshot. */
  readonly list: RegionList | null;
  /** The whole of it as one index; opened at the first asking, which for a directory of regions takes time and memory. */
  readonly open: () => Promise<ServedIndex>;
}

/** What is served: nothing yet, a directory, or bytes that this version of the program cannot read. */
export type Served =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'unreadable'; readonly hash: string }
  | { readonly kind: 'directory'; readonly directory: ServedDirectory };

const NOTHING: Served = { kind: 'nothing' };
const ofStore = new WeakMap<Db, () => Promise<Served>>();

/**
 * Reads which directory is served each time it is called, and opens it once: what another process publishes is seen at the
 * next search.
 */
export function servedNow(db: Db): () => Promise<Served> {
  let serving = ofStore.get(db);
  if (serving === undefined) {
    serving = serve(db);
    ofStore.set(db, serving);
  }
  return serving;
}

function serve(db: Db): () => Promise<Served> {
  let open: { readonly hash: string; readonly served: Promise<Served> } | null = null;
  return async () => {
    const current = await currentSnapshot(db);
    if (current === null) return NOTHING;
    if (open?.hash === current.hash) return open.served;
    const served = load(db, current.hash);
    open = { hash: current.hash, served };
    served.catch(() => (open = null));
    return served;
  };
}

async function load(db: Db, hash: string): Promise<Served> {
  const snapshot = await readSnapshot(db, hash);
  if (snapshot === null) return NOTHING;
  if (isRegionList(snapshot.bytes)) {
    const list = readRegionList(snapshot.bytes);
    if (list === null) return { kind: 'unreadable', hash };
    let joined: Promise<ServedIndex> | null = null;
    const open = (): Promise<ServedIndex> => {
      joined ??= joinAll(db, hash, list);
      joined.catch(() => (joined = null));
      return joined;
    };
    return { kind: 'directory', directory: { hash, list, open } };
  }
  const opened = openIndex(snapshot.bytes);
  if (!opened.ok) return { kind: 'unreadable', hash };
  const served = { hash, index: opened.index };
  return { kind: 'directory', directory: { hash, list: null, open: async () => served } };
}

async function joinAll(db: Db, hash: string, list: RegionList): Promise<ServedIndex> {
  const parts: Uint8Array[] = [];
  for (const region of list.regions) {
    const part = await readSnapshot(db, region.hash);
    if (part === null) throw new Error(`region ${region.hash} of ${hash} is gone`);
    parts.push(part.bytes);
  }
  const opened: OpenedIndex = joinRegions(parts);
  if (!opened.ok) throw new Error(`regions of ${hash}: ${opened.code}`);
  return { hash, index: opened.index };
}
