import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildGazetteer } from './build-gazetteer.ts';
import { COUNTY_ROWS } from './county-rows.ts';
import { milesBetween } from './distance.ts';
import { nameIndexOf } from './name-index.ts';
import type { PlaceAnswer } from './place-answer.ts';
import { resolvePlace } from './resolve-place.ts';
import { ALL_STATES } from './states.ts';
import { ZIP_ROWS } from './zip-rows.ts';

interface Vector {
  readonly text: string;
  readonly is: PlaceAnswer['kind'];
  readonly label?: string;
  readonly also?: string;
  readonly reason?: string;
  readonly corrected?: boolean;
}

const VECTORS = JSON.parse(
  readFileSync(new URL('../../vectors/places.json', import.meta.url), 'utf8'),
) as readonly Vector[];
const GAZETTEER = buildGazetteer(ZIP_ROWS, COUNTY_ROWS);

function labels(answer: PlaceAnswer): readonly string[] {
  if (answer.kind === 'place') return [answer.place.label];
  if (answer.kind === 'choose') return answer.candidates.map((place) => place.label);
  return answer.suggestions.map((place) => place.label);
}

describe('a text about a place', () => {
  test.each(VECTORS)('"$text" is $is $label$reason', (vector) => {
    const answer = resolvePlace(vector.text, GAZETTEER);
    expect(answer.kind).toBe(vector.is);
    if (vector.label !== undefined) expect(labels(answer)[0]).toBe(vector.label);
    if (vector.also !== undefined) expect(labels(answer)).toContain(vector.also);
    if ('reason' in answer) expect(answer.reason).toBe(vector.reason);
    if ('corrected' in answer) expect(answer.corrected).toBe(vector.corrected ?? false);
  });

  test('every ZIP code of the gazetteer means itself', () => {
    const wrong = Array.from(GAZETTEER.zips, (zip) => String(zip).padStart(5, '0')).filter((zip) => {
      const answer = resolvePlace(zip, GAZETTEER);
      return answer.kind !== 'place' || answer.place.zip !== zip;
    });
    expect(wrong).toEqual([]);
  });

  test('every town with its state means that town, and its own text leads back to it', () => {
    const { towns } = nameIndexOf(GAZETTEER);
    const wrong = [...towns.values()].flat().filter(({ place }) => {
      const answer = resolvePlace(place.near, GAZETTEER);
      return answer.kind !== 'place' || answer.place !== place;
    });
    expect(wrong.map(({ place }) => place.label)).toEqual([]);
  });

  test('every county and state is found by its own text', () => {
    const { counties, states } = nameIndexOf(GAZETTEER);
    const wrong = [...[...counties.values()].flat(), ...states.values()].filter(({ place }) => {
      const answer = resolvePlace(place.near, GAZETTEER);
      return answer.kind !== 'place' || answer.place.label !== place.label;
    });
    expect(wrong.map(({ place }) => place.near)).toEqual([]);
    expect(states.size).toBe(ALL_STATES.filter((state) => state.kind !== 'military').length);
  });

  test('a ZIP code that is not in the data is never given a point', () => {
    const known = new Set(GAZETTEER.zips);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999 }), (zip) => {
        fc.pre(!known.has(zip));
        expect(resolvePlace(String(zip).padStart(5, '0'), GAZETTEER).kind).toBe('unknown');
      }),
    );
  });

  test('a town with its state stays in its state, however it is misspelt', () => {
    const named = [...nameIndexOf(GAZETTEER).towns.values()].flat();
    fc.assert(
      fc.property(
        fc.constantFrom(...named),
        fc.nat(),
        fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'),
        ({ place }, at, letter) => {
          const name = place.label.split(',')[0] ?? '';
          const spot = at % name.length;
          const text = `${name.slice(0, spot)}${letter}${name.slice(spot + 1)}, ${place.state}`;
          const answer = resolvePlace(text, GAZETTEER);
          const places =
            answer.kind === 'place' ? [answer.place] : answer.kind === 'choose' ? answer.candidates : [];
          expect(places.every((found) => found.state === place.state)).toBe(true);
        },
      ),
      { numRuns: 150 },
    );
  }, 60_000);

  test('any text at all gets an answer', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        expect(['place', 'choose', 'not-a-place', 'unknown']).toContain(resolvePlace(text, GAZETTEER).kind);
      }),
      { numRuns: 300 },
    );
  });

  test('Anchorage’s stray ZIP codes stand in Anchorage', () => {
    const answers = ['99503', '99505', '99506'].map((zip) => resolvePlace(zip, GAZETTEER));
    for (const answer of answers) {
      if (answer.kind !== 'place') throw new Error(answer.kind);
      expect(milesBetween(answer.place.point, { lat: 61.19, lon: -149.89 })).toBeLessThan(30);
    }
  });
});

describe('a town that only a directory names', () => {
  const named = buildGazetteer(ZIP_ROWS, [], [{ city: 'Deptford', state: 'NJ', zip: '08096' }]);

  test('is found at its ZIP code', () => {
    const answer = resolvePlace('Deptford, NJ', named);
    const zip = resolvePlace('08096', named);
    if (answer.kind !== 'place' || zip.kind !== 'place') throw new Error('not found');
    expect(answer.place.point).toEqual(zip.place.point);
  });
});
