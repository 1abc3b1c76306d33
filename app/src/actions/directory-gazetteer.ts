import type { DirectoryIndex } from '@stepdown/directory/index/open-index';
import { buildGazetteer } from '@stepdown/directory/place/build-gazetteer';
import { COUNTY_ROWS } from '@stepdown/directory/place/county-rows';
import type { Gazetteer } from '@stepdown/directory/place/gazetteer';
import { packGazetteer, unpackGazetteer } from '@stepdown/directory/place/pack-gazetteer';
import { ZIP_ROWS } from '@stepdown/directory/place/zip-rows';

/** The country with the towns that a directory names, and the same as the bytes that a browser takes. */
export interface DirectoryGazetteer {
  readonly bytes: Uint8Array;
  readonly gazetteer: Gazetteer;
}

const ofIndex = new WeakMap<DirectoryIndex, DirectoryGazetteer>();

/** The gazetteer that goes with an index. It is read back from its bytes, so that here and in a browser a search gives the same. */
export function gazetteerOf(index: DirectoryIndex): DirectoryGazetteer {
  const known = ofIndex.get(index);
  if (known !== undefined) return known;
  const towns = Array.from({ length: index.count }, (_, ordinal) => index.facility(ordinal));
  const bytes = packGazetteer(buildGazetteer(ZIP_ROWS, COUNTY_ROWS, towns));
  const made = { bytes, gazetteer: unpackGazetteer(bytes) };
  ofIndex.set(index, made);
  return made;
}
