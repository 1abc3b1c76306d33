import { expect, it } from 'vitest';
import type { PlaceHit } from './places.ts';
import { writePlacesCsv } from './write-places-csv.ts';

const PLACE: PlaceHit = {
  id: 'a',
  name: 'Moonquill Clinic',
  street: '1 Elm St, Suite 2',
  city: 'Salem',
  state: 'OR',
  zip: '97301',
  phones: [{ number: '503-555-0100', kind: 'main' }],
  miles: 1.5,
  approximate: true,
  fictional: false,
  reasons: [],
  codes: ['BDTX', 'OP'],
  edition: { source: 'samhsa-su', edition: '2023' },
};

const linesOf = (csv: string) => csv.split('\r\n');

it('names for each place the source and edition that it is of', () => {
  const other = { ...PLACE, id: 'b', edition: { source: 'hsds', edition: '2026-11-22' } };
  const [, first, second, end] = linesOf(writePlacesCsv([PLACE, other]));
  expect(first?.endsWith(',BDTX OP,false,samhsa-su,2023')).toBe(true);
  expect(second?.endsWith(',BDTX OP,false,hsds,2026-11-22')).toBe(true);
  expect(end).toBe('');
});

it('keeps commas, quotes and what a spreadsheet would take for a formula as text', () => {
  const odd = { ...PLACE, name: '=HYPERLINK("https://example.org")', note: 'Ask for "Ann", mornings' };
  const [head, line] = linesOf(writePlacesCsv([odd]));
  expect(head?.endsWith(',edition,note')).toBe(true);
  expect(line).toContain(`a,"'=HYPERLINK(""https://example.org"")","1 Elm St, Suite 2",Salem`);
  expect(line?.endsWith(',"Ask for ""Ann"", mornings"')).toBe(true);
});
