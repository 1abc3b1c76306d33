import { SOURCES } from '@stepdown/clinical/sources';
import { describe, expect, it } from 'vitest';
import { contentFiles } from '../actions/content-files.ts';
import { readContent } from './content.ts';
import { FIGURES } from './figures.ts';
import { numbersIn } from './numbers.ts';

const { claims } = readContent(contentFiles()).content;
const values = FIGURES.flatMap((figure) =>
  figure.kind === 'points'
    ? figure.points.map(({ year, value, claim }) => ({ id: figure.id, numbers: [year, value], claim }))
    : figure.shares.map(({ value, claim }) => ({ id: figure.id, numbers: [value], claim })),
);

describe('the figures that are drawn', () => {
  it.each(values)('$id: $numbers stand in the claim $claim, in both languages', ({ numbers, claim }) => {
    const said = claims.get(claim);
    for (const language of ['en', 'es'] as const) {
      const written = numbersIn(said?.[language] ?? '').map(Number);
      for (const number of numbers) expect(written).toContain(number);
    }
  });

  it.each(values)('$id leans on what was seen ($claim)', ({ claim }) => {
    const said = claims.get(claim);
    expect(['V', 'V2', 'D']).toContain(said?.confidence);
    for (const source of said?.sources ?? []) expect(SOURCES[source].confidence).not.toBe('R');
  });

  it('each have an id of their own', () => {
    expect(new Set(FIGURES.map(({ id }) => id)).size).toBe(FIGURES.length);
  });
});
