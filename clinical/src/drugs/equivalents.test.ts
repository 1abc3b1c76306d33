import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import vectors from '../../vectors/equivalence.json' with { type: 'json' };
import { formatMg, micrograms, parseMg } from '../quantity/micrograms.ts';
import { SOURCES } from '../sources.ts';
import type { DrugId } from './drug.ts';
import { ALL_DRUGS } from './drugs.ts';
import { EQUIVALENCE_TABLES, equivalents, type DiazepamSpan } from './equivalents.ts';

function shown(span: DiazepamSpan | null) {
  if (span === null) return null;
  return span.low === span.high ? formatMg(span.low) : { low: formatMg(span.low), high: formatMg(span.high) };
}

describe('equivalents', () => {
  it.each(vectors.map((vector) => [vector.id, vector] as const))(
    '%s',
    (_, { drug, mg, diazepamMg, tables }) => {
      const dose = parseMg(mg);
      if (!dose.ok) throw new Error(`Write the dose of the vector as milligrams; given ${mg}.`);
      const result = equivalents(drug as DrugId, dose.value);
      expect(
        result.overall && { low: formatMg(result.overall.low), high: formatMg(result.overall.high) },
      ).toEqual(diazepamMg);
      expect(Object.fromEntries(result.tables.map((row) => [row.source, shown(row.diazepam)]))).toEqual(
        tables,
      );
    },
  );

  it('names the three transcribed tables and their years, each time and in one order', () => {
    expect(
      equivalents('midazolam', micrograms(5000)).tables.map(({ source, year }) => [source, year]),
    ).toEqual([
      ['VADOD21', 2021],
      ['ASH02', 2002],
      ['SCOT', 2024],
    ]);
  });

  it('takes no figure from a source that was not seen', () => {
    expect(EQUIVALENCE_TABLES.map(({ source }) => SOURCES[source].confidence)).toEqual(['V', 'V', 'V']);
  });

  it('agrees with a rational oracle to half a microgram, and holds every table within the overall range', () => {
    const cases = fc.record({
      drug: fc.constantFrom(...ALL_DRUGS.map(({ id }) => id)),
      dose: fc.integer({ min: 1, max: 400_000 }),
    });
    fc.assert(
      fc.property(cases, ({ drug, dose }) => {
        const result = equivalents(drug, micrograms(dose));
        for (const [at, table] of EQUIVALENCE_TABLES.entries()) {
          const cell = table.perDiazepam10Mg[drug];
          const span = result.tables[at]?.diazepam ?? null;
          expect(span === null).toBe(cell === undefined);
          if (!cell || !span || !result.overall) continue;
          expect(
            2n * abs(BigInt(span.low) * BigInt(cell.high) - BigInt(dose) * 10_000n) <= BigInt(cell.high),
          ).toBe(true);
          expect(
            2n * abs(BigInt(span.high) * BigInt(cell.low) - BigInt(dose) * 10_000n) <= BigInt(cell.low),
          ).toBe(true);
          expect(span.low >= result.overall.low && span.high <= result.overall.high).toBe(true);
        }
      }),
    );
  });
});

function abs(value: bigint): bigint {
  return value < 0n ? -value : value;
}
