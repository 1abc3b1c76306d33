import { openIndex, type DirectoryIndex } from '@stepdown/directory/index/open-index';
import { currentSnapshot, readSnapshot } from './snapshots.ts';
import type { Db } from './tables.ts';

/** The search index that is served now, opened. */
export interface ServedIndex {
  readonly hash: string;
  readonly index: DirectoryIndex;
}

/**
 * Reads which snapshot is served each time it is called, and opens it once: what another process publishes is seen at the
 * next search. Null before the first is published; throws where the bytes are not a snapshot that this version reads.
 */
export function servedIndex(db: Db): () => Promise<ServedIndex | null> {
  let serving = ofStore.get(db);
  if (serving === undefined) {
    serving = serve(db);
    ofStore.set(db, serving);
  }
  return serving;
}

const ofStore = new WeakMap<Db, () => Promise<ServedIndex | null>>();

function serve(db: Db): () => Promise<ServedIndex | null> {
  let open: { readonly hash: string; readonly served: Promise<ServedIndex | null> } | null = null;
  return async () => {
    const current = await currentSnapshot(db);
    if (current === null) return null;
    if (open?.hash === current.hash) return open.served;
    const served = load(db, current.hash);
    open = { hash: current.hash, served };
    served.catch(() => (open = null));
    return served;
  };
}

async function load(db: Db, hash: string): Promise<ServedIndex | null> {
  const snapshot = await readSnapshot(db, hash);
  if (snapshot === null) return null;
  const opened = openIndex(snapshot.bytes);
  if (!opened.ok) throw new Error(`snapshot ${hash}: ${opened.code}`);
  return { hash, index: opened.index };
}
