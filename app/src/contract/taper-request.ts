import { z } from 'zod';
import { FLAGS, type Flag } from '@stepdown/clinical/taper/gates';
import { SLIP_CODES, type SlipCode } from '@stepdown/clinical/taper/codes';
import type { LiquidProduct, Product, SolidProduct } from '@stepdown/clinical/taper/product';
import {
  GIVES_FIRST,
  STEADINESS,
  type PrescriberEntry,
  type TaperRequest,
} from '@stepdown/clinical/taper/request';
import { parseMg } from '@stepdown/clinical/quantity/micrograms';
import { day, mg, percent, time } from './quantities.ts';

const SOLID_FORMS = ['tablet', 'odt', 'capsule', 'er-tablet', 'er-capsule', 'film'] as const;
const LIQUID_FORMS = ['oral-solution', 'suspension'] as const;
const FORMS_EXPECTED = `one of ${[...SOLID_FORMS, ...LIQUID_FORMS].join(', ')}`;

/** Millilitres as a decimal string, read to whole microlitres: the digits of mg → µg are those of ml → µl. */
const ml = z.string('millilitres, such as "0.1", as a string').transform((text, context) => {
  const read = parseMg(text.replace(/\s*ml$/i, ''));
  if (read.ok && read.value > 0) return Number(read.value);
  context.addIssue({
    code: 'custom',
    message: `expected millilitres, such as "0.1"; given ${JSON.stringify(text)}`,
    input: text,
  });
  return z.NEVER;
});

const solidShape = {
  form: z.enum(SOLID_FORMS, FORMS_EXPECTED),
  mg,
  score: z.enum(['none', 'half', 'quarter'], 'one of none, half, quarter').default('none'),
};
const liquidShape = { form: z.enum(LIQUID_FORMS, FORMS_EXPECTED), mgPerMl: mg, smallestMl: ml };

const toSolid = (row: {
  form: SolidProduct['form'];
  mg: SolidProduct['strength'];
  score: SolidProduct['score'];
}): SolidProduct => ({
  form: row.form,
  strength: row.mg,
  score: row.score,
});
const toLiquid = (row: {
  form: LiquidProduct['form'];
  mgPerMl: LiquidProduct['perMl'];
  smallestMl: number;
}): LiquidProduct => ({
  form: row.form,
  perMl: row.mgPerMl,
  smallestMicrolitres: row.smallestMl,
});

/** A product: `{"form":"tablet","mg":"0.5","score":"half"}`, or a liquid: `{"form":"suspension","mgPerMl":"0.1","smallestMl":"0.1"}`. */
const product = z
  .discriminatedUnion('form', [z.strictObject(solidShape), z.strictObject(liquidShape)], FORMS_EXPECTED)
  .transform((row): Product => ('mg' in row ? toSolid(row) : toLiquid(row)));
const products = z.array(product, 'a list of products').max(24, 'at most 24 products');

const stockCount = z
  .string('how many, as a string')
  .regex(/^\d{1,5}(\.(0|25|5|50|75))?$/, 'how many pieces, such as "30" or "12.5"');
const atHand = z
  .discriminatedUnion('form', [
    z.strictObject({ ...solidShape, count: stockCount }),
    z.strictObject({ ...liquidShape, ml }),
  ])
  .transform((row) =>
    'mg' in row
      ? { product: toSolid(row), amount: Math.round(Number(row.count) * 4) }
      : { product: toLiquid(row), amount: row.ml },
  );

const stepDays = z.int('whole days').min(1, 'at least 1 day').max(365, 'at most 365 days');

/** What a prescriber enters. All of name, role, reason and the acknowledgement must be there. */
const prescriber = z
  .strictObject({
    name: z.string('the name of the prescriber').trim().min(2, 'the name of the prescriber').max(120),
    role: z.string('the role of the prescriber').trim().min(2, 'the role of the prescriber').max(120),
    reason: z.string('the reason for the departure').trim().min(3, 'the reason for the departure').max(1000),
    acknowledged: z.literal(true, 'true: the prescriber acknowledges the departure'),
    steps: z.array(z.strictObject({ mg, days: stepDays.nullable() }), 'a list of steps').max(400),
    conversion: z
      .strictObject({
        to: z.string().trim().min(1).max(60),
        mgPerMg: mg,
        days: z.int(),
        products,
        atHand: z.array(atHand).max(24).optional(),
      })
      .optional(),
  })
  .transform(({ conversion, steps, ...who }): PrescriberEntry => ({
    ...who,
    steps: steps.map((step) => ({ daily: step.mg, days: step.days })),
    ...(conversion === undefined
      ? {}
      : {
          conversion: {
            toDrug: conversion.to,
            perMg: conversion.mgPerMg,
            overDays: conversion.days,
            products: conversion.products,
            ...(conversion.atHand === undefined ? {} : { atHand: conversion.atHand }),
          },
        }),
  }));

/** What is asked for at any door: the engine's request, and the slips that the person has looked at and confirmed. */
export interface TaperAsked {
  readonly request: TaperRequest;
  readonly confirmed: readonly SlipCode[];
}

/** The body of `POST /api/v1/tapers` and of `stepdown taper draft`. Milligrams and percentages are decimal strings. */
export const taperRequestSchema = z
  .strictObject({
    drug: z
      .string('the name of the drug')
      .trim()
      .min(1, 'the name of the drug')
      .max(60, 'the name of the drug'),
    regimen: z
      .array(z.strictObject({ at: time, mg }), 'a list of doses')
      .min(1, 'one to four doses a day')
      .max(4, 'one to four doses a day')
      .refine(
        (doses) => new Set(doses.map((dose) => dose.at)).size === doses.length,
        'each dose at a time of its own',
      ),
    products: products.min(1, 'at least one product that the person can get'),
    pace: z.strictObject({ percent, days: stepDays }).default({ percent: 1000 as never, days: 14 }),
    start: day,
    person: z.strictObject({
      age: z.int('an age in whole years').min(0, 'an age in whole years').max(130, 'an age in whole years'),
      flags: z
        .array(z.enum(FLAGS as [Flag, ...Flag[]], `one of ${FLAGS.join(', ')}`), 'a list of flags')
        .default([]),
    }),
    steadiness: z.enum(STEADINESS, `one of ${STEADINESS.join(', ')}`).default('steady'),
    givesFirst: z.enum(GIVES_FIRST, `one of ${GIVES_FIRST.join(', ')}`).optional(),
    atHand: z.array(atHand, 'a list of products with how many').max(24, 'at most 24 products').optional(),
    supplyLeadDays: z.int('whole days').min(0, '0 to 60 days').max(60, '0 to 60 days').optional(),
    confirmed: z.array(z.enum(SLIP_CODES, `one of ${SLIP_CODES.join(', ')}`)).default([]),
    prescriber: prescriber.nullable().default(null),
  })
  .transform(({ confirmed, givesFirst, atHand: stock, supplyLeadDays, regimen, ...rest }): TaperAsked => ({
    confirmed,
    request: {
      ...rest,
      regimen: regimen.map((dose) => ({ at: dose.at, amount: dose.mg })),
      ...(givesFirst === undefined ? {} : { givesFirst }),
      ...(stock === undefined ? {} : { atHand: stock }),
      ...(supplyLeadDays === undefined ? {} : { supplyLeadDays }),
    },
  }))
  .meta({ id: 'TaperRequest' });
