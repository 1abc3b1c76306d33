// eslint-disable-next-line @typescript-eslint/triple-slash-reference -- the package ships no types, and every project that reaches this file needs them
/// <reference path="./zipcodes.d.ts" />
import { codes } from 'zipcodes/lib/codes.js';
import type { ZipRow } from './build-gazetteer.ts';

/**
 * Every US ZIP code of the `zipcodes` package, as rows for the gazetteer. Five megabytes: for servers and builds. A
 * browser takes the packed gazetteer instead.
 * Source: GeoNames (CC BY 4.0) by way of the package `zipcodes`.
 */
export const ZIP_ROWS: readonly ZipRow[] = Object.values(codes).map((row) => ({
  zip: row.zip,
  city: row.city,
  state: row.state,
  lat: row.latitude,
  lon: row.longitude,
}));
