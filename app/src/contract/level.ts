import { PARAMETER_SETS } from '@stepdown/clinical/level/parameters';
import { z } from 'zod';
import { dangerSchema } from './danger.ts';
import { mg, time } from './quantities.ts';

const aboveZero = z.number('a number above 0').gt(0, 'a number above 0').max(1_000_000, 'at most 1000000');
const SETS_EXPECTED = `one of ${PARAMETER_SETS.join(', ')}, or {"clearanceLh","v1L","kaPerH"} with or without "qLh","v2L"`;

/** One or two compartments, as seen from a dose by mouth: clearances in litres an hour, volumes in litres. */
const ownParameters = z.strictObject({
  clearanceLh: aboveZero,
  v1L: aboveZero,
  qLh: aboveZero.optional(),
  v2L: aboveZero.optional(),
  kaPerH: aboveZero,
});

/** A regimen taken by a body that held nothing before. Milligrams are decimal strings. */
export const levelRequestSchema = z
  .strictObject({
    drug: z.string('the name of the drug').trim().min(1, 'the name of the drug').max(60),
    regimen: z
      .array(z.strictObject({ at: time, mg }), 'a list of doses')
      .min(1, 'at least one dose')
      .max(24, 'at most 24 doses a day'),
    days: z.int('whole days').default(1),
    parameters: z
      .union([z.enum(PARAMETER_SETS, SETS_EXPECTED), ownParameters], SETS_EXPECTED)
      .default('scaled'),
    once: z.boolean('true or false').optional(),
    observeDays: z.int('whole days').optional(),
    missed: z.array(z.int('the number of a dose, counted from 0').min(0)).max(400).optional(),
    stepMinutes: z.int('whole minutes').optional(),
  })
  .meta({ id: 'LevelRequest' });
export type LevelRequestBody = z.output<typeof levelRequestSchema>;

/** Levels in ng/mL, areas in ng·h/mL, hours from the first dose. A model of an average body: not for dosing. */
export const levelAnswerSchema = z
  .object({
    danger: dangerSchema,
    peakNgMl: z.number(),
    peakH: z.number(),
    troughNgMl: z.number(),
    averageNgMl: z.number(),
    auc: z.number(),
    aucOver: z.enum(['infinity', 'last-day']),
    halfLifeH: z.number(),
    accumulation: z.number(),
    series: z.array(z.tuple([z.number(), z.number()])),
    drug: z.string(),
    source: z.string().nullable(),
    says: z.array(z.string()),
  })
  .meta({ id: 'Level' });
export type LevelAnswer = z.infer<typeof levelAnswerSchema>;
