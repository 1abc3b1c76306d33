import { create, insertMultiple, search } from '@orama/orama';
import { milesBetween } from '../../../directory/src/place/distance.ts';
import type { Facility } from '../../../directory/src/facility/facility.ts';
import { wordsOf } from '../../../directory/src/index/words-of.ts';
import type { Engine } from '../questions.ts';

/** Orama with its own filters, facets and typo tolerance; the nearest by its own sort over what it found. */
export async function orama(facilities: readonly Facility[]): Promise<Engine> {
  const db = create({ schema: { text: 'string', codes: 'string[]', lat: 'number', lon: 'number' } as const });
  const rows = facilities.map((f) => ({
    id: f.id,
    text: wordsOf(`${f.name1} ${f.name2} ${f.city}`).join(' '),
    codes: [...f.codes],
    lat: f.point?.lat ?? 0,
    lon: f.point?.lon ?? 0,
  }));
  await insertMultiple(db, rows, 1000);
  return {
    name: 'Orama 3',
    ask: async ({ words, near, groups }) => {
      const [first, second] = groups;
      const result = await search(db, {
        term: words.join(' '),
        properties: ['text'],
        tolerance: words.every((word) => word.length >= 8) ? 2 : 1,
        threshold: 0,
        limit: 20,
        where: { and: [{ codes: [...first] }, { codes: [...second] }] },
        facets: { codes: { limit: 300 } },
        sortBy: ([, , a], [, , b]) =>
          milesBetween(near, { lat: Number(a['lat']), lon: Number(a['lon']) }) -
          milesBetween(near, { lat: Number(b['lat']), lon: Number(b['lon']) }),
      });
      return {
        ids: result.hits.map((hit) => hit.id),
        total: result.count,
        facets: result.facets?.['codes']?.values ?? {},
      };
    },
  };
}
