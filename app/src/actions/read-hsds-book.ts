import { derivedId } from '@stepdown/directory/facility/id';
import { openHsdsBook, type HsdsBook } from '@stepdown/directory/hsds/hsds-book';
import type { HsdsMetadata } from '@stepdown/directory/hsds/hsds-types';
import type { Gazetteer } from '@stepdown/directory/place/gazetteer';
import { lastLogLine, readLog, type LogLine } from '../store/corrections.ts';
import { facilitiesModified } from '../store/facilities.ts';
import type { ServedIndex } from '../store/served-index.ts';
import type { Db } from '../store/tables.ts';
import { gazetteerOf } from './directory-gazetteer.ts';

/** The served directory as HSDS, with the gazetteer that its ZIP codes are looked up in. */
export interface ServedHsds {
  readonly book: HsdsBook;
  readonly gazetteer: Gazetteer;
}

const LOG_LINES = 100_000;
const ACTIONS = { changed: 'update', checked: 'check', declined: 'decline', undone: 'undo' } as const;

/** Opens the served directory as HSDS, and once more whenever it or its log has changed; null before the first is published. */
export function hsdsBooks(
  db: Db,
  served: () => Promise<ServedIndex | null>,
): () => Promise<ServedHsds | null> {
  let open: { readonly name: string; readonly made: Promise<ServedHsds> } | null = null;
  return async () => {
    const now = await served();
    if (now === null) return null;
    const name = `${now.hash} ${await lastLogLine(db)}`;
    if (open?.name !== name) {
      open = { name, made: bookOf(db, now) };
      open.made.catch(() => (open = null));
    }
    return open.made;
  };
}

async function bookOf(db: Db, { index }: ServedIndex): Promise<ServedHsds> {
  const places = { count: index.count, facility: (rank: number) => index.facility(index.ofRank[rank] ?? 0) };
  const modified = asText(await facilitiesModified(db));
  const metadata = new Map<string, HsdsMetadata[]>();
  for (const line of await readLog(db, LOG_LINES)) {
    const list = metadata.get(line.facilityId);
    if (list === undefined) metadata.set(line.facilityId, [metadataOf(line)]);
    else list.push(metadataOf(line));
  }
  return { book: openHsdsBook(places, { modified, metadata }), gazetteer: gazetteerOf(index).gazetteer };
}

/** The moments as text, one text for all places of an edition: a million of their own would be held for as long as the book. */
function asText(times: ReadonlyMap<string, Date>): ReadonlyMap<string, string> {
  const texts = new Map<number, string>();
  const written = new Map<string, string>();
  for (const [id, at] of times) {
    const text = texts.get(at.getTime()) ?? at.toISOString();
    texts.set(at.getTime(), text);
    written.set(id, text);
  }
  return written;
}

function metadataOf(line: LogLine): HsdsMetadata {
  return {
    id: derivedId('hsds-metadata', String(line.id)),
    resource_id: line.facilityId,
    resource_type: 'service',
    last_action_date: line.madeAt.toISOString().slice(0, 10),
    last_action_type: ACTIONS[line.kind],
    field_name: line.field,
    previous_value: line.previous,
    replacement_value: line.replacement,
    updated_by: line.updatedBy,
  };
}
