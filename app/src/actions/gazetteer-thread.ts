import module from 'node:module';
import { parentPort } from 'node:worker_threads';

// Before what follows is loaded, so that it need not be compiled at the next command.
module.enableCompileCache();
const [{ buildGazetteer }, { COUNTY_ROWS }, { ZIP_ROWS }] = await Promise.all([
  import('@stepdown/directory/place/build-gazetteer'),
  import('@stepdown/directory/place/county-rows'),
  import('@stepdown/directory/place/zip-rows'),
]);
const { zips, lats, lons, townOfZip, ...names } = buildGazetteer(ZIP_ROWS, COUNTY_ROWS);
const columns = { zips, lats, lons, townOfZip };
parentPort?.postMessage(
  { ...columns, ...names },
  Object.values(columns).map(({ buffer }) => buffer as ArrayBuffer),
);
