import type { Facility } from '@stepdown/directory/facility/facility';
import { placeFacilities } from '@stepdown/directory/readers/place-facilities';
import { countFacilities, replaceFacilities } from '../store/facilities.ts';
import type { Db } from '../store/tables.ts';
import { gazetteer } from './gazetteer.ts';
import { publishDirectory } from './publish-directory.ts';

/**
 * Fills an empty directory with the made-up places, so that there is something to look at before a real file comes.
 * Answers whether it did: a directory that holds anything is left as it is.
 */
export async function loadDemoDirectory(db: Db, facilities: readonly Facility[]): Promise<boolean> {
  if ((await countFacilities(db)) > 0) return false;
  return db.transaction().execute(async (trx) => {
    const edition = facilities[0]?.edition ?? '';
    const placed = placeFacilities(facilities, await gazetteer()).facilities;
    const incoming = { source: 'demonstration' as const, edition, facilities: placed, rejects: [] };
    const outcome = await replaceFacilities(trx, incoming, () => undefined);
    if (outcome.ok) await publishDirectory(trx);
    return outcome.ok;
  });
}
