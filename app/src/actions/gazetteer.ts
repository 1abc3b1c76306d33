import { buildGazetteer } from '@stepdown/directory/place/build-gazetteer';
import { COUNTY_ROWS } from '@stepdown/directory/place/county-rows';
import type { Gazetteer } from '@stepdown/directory/place/gazetteer';
import { ZIP_ROWS } from '@stepdown/directory/place/zip-rows';

let built: Gazetteer | undefined;

/** The gazetteer of the whole country, built at the first call. */
export function gazetteer(): Gazetteer {
  built ??= buildGazetteer(ZIP_ROWS, COUNTY_ROWS);
  return built;
}
