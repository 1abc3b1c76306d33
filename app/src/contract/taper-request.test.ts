import { expect, it } from 'vitest';
import { readAs } from './read.ts';
import { taperRequestSchema } from './taper-request.ts';

const diazepam = { form: 'tablet', mg: '2', score: 'half' };
const asked = (conversion: object): object => ({
  drug: 'clonazepam',
  regimen: [{ at: '21:00', mg: '1' }],
  products: [{ form: 'tablet', mg: '0.5', score: 'half' }],
  start: '2026-12-01',
  person: { age: 45 },
  prescriber: {
    name: 'Dr. Ada Example',
    role: 'psychiatrist',
    reason: 'a longer half-life',
    acknowledged: true,
    steps: [],
    conversion: { to: 'diazepam', mgPerMg: '10', days: 14, products: [diazepam], ...conversion },
  },
});

it('takes what is at hand of the new drug with the change that a prescriber enters', () => {
  const read = readAs(taperRequestSchema, asked({ atHand: [{ ...diazepam, count: '12.5' }] }));
  const product = { form: 'tablet', strength: 2000, score: 'half' };
  expect(read.ok && read.value.request.prescriber?.conversion).toMatchObject({
    toDrug: 'diazepam',
    perMg: 10_000,
    overDays: 14,
    products: [product],
    atHand: [{ product, amount: 50 }],
  });
});

it('says which count of the new drug it cannot take, and what it expected', () => {
  const read = readAs(taperRequestSchema, asked({ atHand: [{ ...diazepam, count: '12.3' }] }));
  expect(read.ok ? [] : read.problem.faults).toMatchObject([
    { path: 'prescriber.conversion.atHand[0].count', expected: expect.stringContaining('12.5') as string },
  ]);
});
