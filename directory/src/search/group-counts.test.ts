import { expect, test } from 'vitest';
import { buildIndex } from '../index/build-index.ts';
import { openIndex } from '../index/open-index.ts';
import { chanceOf, madeUpFacilities, madeUpQuery } from './made-up.test-support.ts';
import { search } from './search.ts';

const facts = { edition: '2023', source: 'samhsa-su', made: '2026-11-22', fictional: true };
const facilities = madeUpFacilities(60, 3);
const opened = openIndex(buildIndex(facilities, facts));
if (!opened.ok) throw new Error(opened.code);
const { index } = opened;

test('the count of a code is the total of the search that has it in the group', () => {
  const chance = chanceOf(17);
  let gained = 0;
  for (let i = 0; i < 30; i++) {
    const query = { ...madeUpQuery(facilities, chance), limit: 0 };
    const groups = i % 3 === 0 ? [['BDTX', 'TELE'], ['MD']] : i % 3 === 1 ? [['MD', 'SF'], []] : [['RES']];
    const { total, groupCounts } = search(index, { ...query, groups, groupCounts: true });
    groups.forEach((group, g) => {
      for (const code of index.meta.codes) {
        const wider = search(index, { ...query, groups: groups.with(g, [...group, code]) }).total;
        expect(groupCounts?.[g]?.[code] ?? 0, `${code} in ${JSON.stringify({ ...query, groups })}`).toBe(
          wider,
        );
        if (wider > total) gained++;
      }
    });
  }
  expect(gained).toBeGreaterThan(100);
}, 60_000);

test('nobody who does not ask for the counts of groups gets them', () => {
  expect(search(index, { groups: [['MD']] })).not.toHaveProperty('groupCounts');
});
