import type { Point } from './distance.ts';

/** A stretch of country that people name although no post office bears the name. */
export interface Region extends Point {
  readonly name: string;
  readonly state: string;
}

/**
 * Well-known regions and islands, each with a point in its middle, to the nearest hundredth of a degree. A name that
 * means several places to several people (the Bay Area, the Twin Cities) points at where most of its people live.
 */
export const REGIONS: readonly Region[] = [
  { name: 'Cape Cod', state: 'MA', lat: 41.68, lon: -70.2 },
  { name: "Martha's Vineyard", state: 'MA', lat: 41.39, lon: -70.64 },
  { name: 'Long Island', state: 'NY', lat: 40.79, lon: -73.13 },
  { name: 'Hudson Valley', state: 'NY', lat: 41.7, lon: -73.93 },
  { name: 'Finger Lakes', state: 'NY', lat: 42.7, lon: -76.9 },
  { name: 'Outer Banks', state: 'NC', lat: 35.56, lon: -75.47 },
  { name: 'Research Triangle', state: 'NC', lat: 35.9, lon: -78.86 },
  { name: 'Florida Keys', state: 'FL', lat: 24.73, lon: -81.02 },
  { name: 'Florida Panhandle', state: 'FL', lat: 30.5, lon: -86.1 },
  { name: 'Upper Peninsula', state: 'MI', lat: 46.4, lon: -87.4 },
  { name: 'Tri-Cities', state: 'WA', lat: 46.23, lon: -119.2 },
  { name: 'Tri-Cities', state: 'TN', lat: 36.43, lon: -82.38 },
  { name: 'Joint Base Lewis-McChord', state: 'WA', lat: 47.11, lon: -122.55 },
  { name: 'Camp Pendleton', state: 'CA', lat: 33.32, lon: -117.4 },
  { name: 'Navajo Nation', state: 'AZ', lat: 36.1, lon: -109.6 },
  { name: 'Dallas-Fort Worth', state: 'TX', lat: 32.81, lon: -97.04 },
  { name: 'East Los Angeles', state: 'CA', lat: 34.02, lon: -118.17 },
  { name: 'The Village', state: 'OK', lat: 35.57, lon: -97.55 },
  { name: 'Twin Cities', state: 'MN', lat: 44.96, lon: -93.18 },
  { name: 'Quad Cities', state: 'IA', lat: 41.52, lon: -90.52 },
  { name: 'Black Hills', state: 'SD', lat: 44.0, lon: -103.5 },
  { name: 'Rio Grande Valley', state: 'TX', lat: 26.2, lon: -98.1 },
  { name: 'Texas Hill Country', state: 'TX', lat: 30.1, lon: -99.1 },
  { name: 'Bay Area', state: 'CA', lat: 37.75, lon: -122.28 },
  { name: 'San Francisco Bay', state: 'CA', lat: 37.75, lon: -122.28 },
  { name: 'Silicon Valley', state: 'CA', lat: 37.37, lon: -122.02 },
  { name: 'Inland Empire', state: 'CA', lat: 34.0, lon: -117.35 },
  { name: 'San Fernando Valley', state: 'CA', lat: 34.22, lon: -118.45 },
  { name: 'Coachella Valley', state: 'CA', lat: 33.74, lon: -116.32 },
  { name: 'Central Coast', state: 'CA', lat: 35.6, lon: -120.7 },
  { name: 'Hampton Roads', state: 'VA', lat: 36.93, lon: -76.38 },
  { name: 'Eastern Shore', state: 'MD', lat: 38.6, lon: -75.9 },
  { name: 'Jersey Shore', state: 'NJ', lat: 39.95, lon: -74.15 },
  { name: 'Lehigh Valley', state: 'PA', lat: 40.62, lon: -75.4 },
  { name: 'Columbia Gorge', state: 'OR', lat: 45.68, lon: -121.5 },
  { name: 'Willamette Valley', state: 'OR', lat: 44.94, lon: -123.03 },
  { name: 'Puget Sound', state: 'WA', lat: 47.6, lon: -122.35 },
  { name: 'Olympic Peninsula', state: 'WA', lat: 47.95, lon: -123.6 },
  { name: 'Oahu', state: 'HI', lat: 21.46, lon: -157.97 },
  { name: 'Maui', state: 'HI', lat: 20.8, lon: -156.33 },
  { name: 'Kauai', state: 'HI', lat: 22.06, lon: -159.52 },
  { name: 'Big Island', state: 'HI', lat: 19.6, lon: -155.5 },
  { name: 'Kenai Peninsula', state: 'AK', lat: 60.5, lon: -150.8 },
  { name: 'Manhattan', state: 'NY', lat: 40.78, lon: -73.97 },
  { name: 'Queens', state: 'NY', lat: 40.73, lon: -73.79 },
  { name: 'Brooklyn', state: 'NY', lat: 40.65, lon: -73.95 },
  { name: 'Harlem', state: 'NY', lat: 40.81, lon: -73.95 },
  { name: 'Hollywood', state: 'CA', lat: 34.1, lon: -118.33 },
  { name: 'Charlotte Amalie', state: 'VI', lat: 18.34, lon: -64.93 },
  { name: 'Saint Croix', state: 'VI', lat: 17.73, lon: -64.75 },
  { name: 'Saint Thomas', state: 'VI', lat: 18.34, lon: -64.93 },
  { name: 'Saint John', state: 'VI', lat: 18.34, lon: -64.73 },
  { name: 'Tutuila', state: 'AS', lat: -14.3, lon: -170.7 },
  { name: 'Vieques', state: 'PR', lat: 18.12, lon: -65.44 },
];

/** Other names that people give to cities, folded without spaces: short forms, and the Spanish ones. */
export const TOWN_ALIASES: ReadonlyMap<string, { readonly name: string; readonly state: string }> = new Map([
  // Also the postal code of Louisiana: whoever types it is asked.
  ['la', { name: 'Los Angeles', state: 'CA' }],
  ['colosprings', { name: 'Colorado Springs', state: 'CO' }],
  ['oklacity', { name: 'Oklahoma City', state: 'OK' }],
  ['baltimorecity', { name: 'Baltimore', state: 'MD' }],
  ['saintlouiscity', { name: 'Saint Louis', state: 'MO' }],
  ['jblm', { name: 'Joint Base Lewis-McChord', state: 'WA' }],
  ['fortliberty', { name: 'Fort Bragg', state: 'NC' }],
  ['dtla', { name: 'Los Angeles', state: 'CA' }],
  ['sf', { name: 'San Francisco', state: 'CA' }],
  ['phx', { name: 'Phoenix', state: 'AZ' }],
  ['lacanada', { name: 'La Canada Flintridge', state: 'CA' }],
  ['utqiagvik', { name: 'Barrow', state: 'AK' }],
  ['nyc', { name: 'New York', state: 'NY' }],
  ['newyorkcity', { name: 'New York', state: 'NY' }],
  ['ciudaddenuevayork', { name: 'New York', state: 'NY' }],
  ['filadelfia', { name: 'Philadelphia', state: 'PA' }],
  ['phily', { name: 'Philadelphia', state: 'PA' }],
  ['washdc', { name: 'Washington', state: 'DC' }],
  ['philly', { name: 'Philadelphia', state: 'PA' }],
  ['nuevaorleans', { name: 'New Orleans', state: 'LA' }],
  ['nola', { name: 'New Orleans', state: 'LA' }],
  ['vegas', { name: 'Las Vegas', state: 'NV' }],
  ['sanfran', { name: 'San Francisco', state: 'CA' }],
  ['slc', { name: 'Salt Lake City', state: 'UT' }],
  ['okc', { name: 'Oklahoma City', state: 'OK' }],
  ['atl', { name: 'Atlanta', state: 'GA' }],
  ['phila', { name: 'Philadelphia', state: 'PA' }],
  ['jax', { name: 'Jacksonville', state: 'FL' }],
  ['balt', { name: 'Baltimore', state: 'MD' }],
  ['cincy', { name: 'Cincinnati', state: 'OH' }],
  ['abq', { name: 'Albuquerque', state: 'NM' }],
  ['satx', { name: 'San Antonio', state: 'TX' }],
  ['stl', { name: 'Saint Louis', state: 'MO' }],
  ['pdx', { name: 'Portland', state: 'OR' }],
  ['dfw', { name: 'Dallas-Fort Worth', state: 'TX' }],
  ['dallasfw', { name: 'Dallas-Fort Worth', state: 'TX' }],
  ['sfbay', { name: 'San Francisco Bay', state: 'CA' }],
  ['sfbayarea', { name: 'San Francisco Bay', state: 'CA' }],
  ['eastla', { name: 'East Los Angeles', state: 'CA' }],
  ['minneapolissaintpaul', { name: 'Twin Cities', state: 'MN' }],
  ['nyny', { name: 'New York', state: 'NY' }],
  ['nycity', { name: 'New York', state: 'NY' }],
  ['fortcavazos', { name: 'Fort Hood', state: 'TX' }],
  ['fortmoore', { name: 'Fort Benning', state: 'GA' }],
  ['village', { name: 'The Village', state: 'OK' }],
  ['indy', { name: 'Indianapolis', state: 'IN' }],
]);

/** Other names of counties, by their key. */
export const COUNTY_ALIASES: ReadonlyMap<string, { readonly name: string; readonly state: string }> = new Map(
  [
    // Its name until 1997, and still what people say.
    ['la', { name: 'Los Angeles', state: 'CA' }],
    ['dade', { name: 'Miami-Dade', state: 'FL' }],
  ],
);
