import { NATIONAL_CODES } from '@stepdown/directory/facility/codes';
import { expect, test } from 'vitest';
import { places } from '../../../words/en/places.ts';
import { filterGroups, leaveOutCodes } from './filter-groups.ts';

const ALL = Object.values(NATIONAL_CODES).flatMap(({ codes }) => Object.keys(codes));
const facets = Object.fromEntries(ALL.map((code, at) => [code, at + 1]));

test('every code of the national list can be chosen, with its count', () => {
  const groups = filterGroups(places, facets, { any: {} });
  const offered = groups.flatMap(({ codes }) => codes);
  expect(offered.map(({ code }) => code).toSorted()).toEqual([...new Set(ALL)].toSorted());
  expect(offered.every(({ code, count }) => count === facets[code])).toBe(true);
});

test('what nobody reports is not offered, unless it is chosen', () => {
  const groups = filterGroups(places, { MD: 4 }, { any: { PAY: ['SF'] } });
  expect(groups.map(({ category, chosen }) => [category, chosen])).toEqual([['PAY', 1]]);
  expect(groups[0]?.codes.map(({ code, count, isChosen }) => [code, count, isChosen])).toEqual([
    ['MD', 4, false],
    ['SF', 0, true],
  ]);
});

test('beside what is chosen, a list says how many places there are once a choice is added', () => {
  const added = { PAY: { MD: 9, SF: 7, PI: 12, MC: 7 } };
  const [group] = filterGroups(places, { MD: 4, SF: 7 }, { any: { PAY: ['SF'] } }, added);
  expect(group?.codes.map(({ code, count, isTotal }) => [code, count, isTotal]).toSorted()).toEqual([
    ['MD', 9, true],
    ['PI', 12, true],
    ['SF', 7, false],
  ]);
});

test('a code that was left out can be let in again', () => {
  expect(leaveOutCodes(places, { OUDO: 3 }, ['TELE']).map(({ code }) => code)).toEqual(['OUDO', 'TELE']);
});
