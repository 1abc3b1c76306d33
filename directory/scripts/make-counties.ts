import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoCentroid } from 'd3-geo';
import { format } from 'prettier';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/* Writes src/place/county-rows.ts from the county shapes of us-atlas (US Census Bureau, public domain). */

const require = createRequire(import.meta.url);
const TARGET = new URL('../src/place/county-rows.ts', import.meta.url);

/** States and territories by the first two digits of a county's FIPS code. */
const STATE_OF_FIPS: ReadonlyMap<string, string> = new Map(
  (
    '01 AL,02 AK,04 AZ,05 AR,06 CA,08 CO,09 CT,10 DE,11 DC,12 FL,13 GA,15 HI,16 ID,17 IL,18 IN,19 IA,20 KS,21 KY,22 LA,' +
    '23 ME,24 MD,25 MA,26 MI,27 MN,28 MS,29 MO,30 MT,31 NE,32 NV,33 NH,34 NJ,35 NM,36 NY,37 NC,38 ND,39 OH,40 OK,41 OR,' +
    '42 PA,44 RI,45 SC,46 SD,47 TN,48 TX,49 UT,50 VT,51 VA,53 WA,54 WV,55 WI,56 WY,60 AS,66 GU,69 MP,72 PR,78 VI'
  )
    .split(',')
    .map((row) => [row.slice(0, 2), row.slice(3)]),
);

/** Cities that belong to no county bear numbers from 510; people look for them as towns. */
function isIndependentCity(fips: string): boolean {
  return ['24', '29', '32', '51'].includes(fips.slice(0, 2)) && Number(fips.slice(2)) >= 510;
}

type Counties = Topology<{ counties: GeometryCollection<{ name: string }> }>;

/** One line for each county, `OR|Lane|43.94|-122.87`, by state and name. */
export function countyLines(): readonly string[] {
  const atlas = JSON.parse(readFileSync(require.resolve('us-atlas/counties-10m.json'), 'utf8')) as Counties;
  const shapes = feature(atlas, atlas.objects.counties).features;
  return shapes
    .filter((shape) => !isIndependentCity(String(shape.id)))
    .map((shape) => {
      const state = STATE_OF_FIPS.get(String(shape.id).slice(0, 2)) ?? '';
      const [lon, lat] = geoCentroid(shape);
      return `${state}|${shape.properties.name}|${lat.toFixed(2)}|${lon.toFixed(2)}`;
    })
    .filter((line) => !line.startsWith('|') && !line.includes('NaN'))
    .toSorted();
}

/** The whole file, as it is committed. */
export async function countyFile(): Promise<string> {
  const text = `import type { NamedArea } from './gazetteer.ts';

/* Made by directory/scripts/make-counties.ts; change that, not this. */

const LINES = \`
${countyLines().join('\n')}
\`;

/**
 * Every county, parish, borough and municipio with the middle of its land, to a hundredth of a degree.
 * Source: US Census Bureau cartographic boundaries (public domain) by way of us-atlas (ISC).
 */
export const COUNTY_ROWS: readonly NamedArea[] = LINES.trim()
  .split('\\n')
  .map((line) => {
    const [state = '', name = '', lat, lon] = line.split('|');
    return { name, state, lat: Number(lat), lon: Number(lon) };
  });
`;
  return format(text, { parser: 'typescript', singleQuote: true, printWidth: 110 });
}

if (import.meta.main) writeFileSync(TARGET, await countyFile());
