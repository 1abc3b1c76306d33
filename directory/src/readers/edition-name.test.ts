import { expect, test } from 'vitest';
import { editionOfName } from './edition-name.ts';

test.each([
  ['national-directory-su-facilities-2023.xlsx', '2023'],
  ['2025_SU_Facilities_for_All_City_All.xlsx', '2025'],
  ['National Directory MH 2024_Final.xlsx', '2024'],
  ['findtreatment-2026-02-01.json', '2026-02-01'],
  ['listing_20260201.ndjson', '2026-02-01'],
  ['N-SUMHSS Directory of 2022', '2022'],
  ['facilities.xlsx', null],
  ['rpt57009.xlsx', null],
  ['20231.xlsx', null],
  ['2026-13-01.json', '2026'],
])('%s is edition %s', (name, edition) => {
  expect(editionOfName(name)).toBe(edition);
});
