import { SLIP_CODES } from '@stepdown/clinical/taper/codes';
import { z } from 'zod';
import { dangerSchema } from './danger.ts';
import { mg } from './quantities.ts';

const answers = z.array(z.int('a whole number'), 'a list of answers');
const daysSinceCut = z.int().min(0).max(36_500).optional();

/** What is scored, told apart by `screen`. */
export const screenRequestSchema = z
  .discriminatedUnion(
    'screen',
    [
      z.strictObject({ screen: z.enum(['phq-2', 'phq-9', 'gad-7', 'taps']), answers, daysSinceCut }),
      z.strictObject({
        screen: z.literal('audit-c'),
        answers,
        sex: z.enum(['female', 'male'], 'female or male'),
      }),
      z.strictObject({
        screen: z.literal('c-ssrs'),
        answers: z.array(z.boolean('true or false')).length(6, 'six answers, each true or false'),
        behaviour: z
          .enum(['never', 'past-3-months', 'earlier'], 'one of never, past-3-months, earlier')
          .optional(),
      }),
      z.strictObject({
        screen: z.literal('sds'),
        total: z.number('a whole number from 0 to 15'),
        age: z.number('an age in whole years'),
      }),
      z.strictObject({
        screen: z.literal('dependence'),
        drug: z.string('the name of the drug').trim().min(1),
        // A number is taken as its shortest decimal, which is what was written.
        dailyMg: z.union([mg, z.number().transform(String).pipe(mg)]),
        daysPerWeek: z.number('days a week').gt(0, 'more than 0 days a week').max(7, 'at most 7 days a week'),
        weeks: z.number('weeks').min(0, '0 weeks or more').max(5200, 'at most 5200 weeks'),
        confirmed: z.array(z.enum(SLIP_CODES, `one of ${SLIP_CODES.join(', ')}`)).default([]),
      }),
      z.strictObject({
        screen: z.literal('use-disorder'),
        criteria: z.array(
          z.int('a number from 1 to 11').min(1, 'a number from 1 to 11').max(11, 'a number from 1 to 11'),
          'the numbers of the signs',
        ),
        asPrescribed: z.boolean('true or false'),
        months: z.number('months').min(0, '0 months or more').max(1200).optional(),
        controlledEnvironment: z.boolean().optional(),
      }),
    ],
    'a screen: one of phq-2, phq-9, gad-7, taps, audit-c, c-ssrs, sds, dependence, use-disorder',
  )
  .meta({ id: 'ScreenRequest' });
export type ScreenRequest = z.output<typeof screenRequestSchema>;

/** What a screen comes to. Fields that a screen has no use for are absent. */
export const screenAnswerSchema = z
  .object({
    danger: dangerSchema,
    screen: z.string(),
    total: z.int().nullable().optional(),
    counted: z.int().optional(),
    band: z.string().nullable(),
    likelihood: z.enum(['rare', 'lower-but-possible', 'likely']).optional(),
    remission: z.enum(['early', 'sustained']).nullable().optional(),
    byTable: z.array(z.object({ source: z.string(), band: z.string().nullable() })).optional(),
    flags: z.array(z.string()),
    says: z.array(z.string()),
    sources: z.array(z.string()),
  })
  .meta({ id: 'ScreenAnswer' });
export type ScreenAnswer = z.infer<typeof screenAnswerSchema>;

/** The screens that there are, with what may be shipped of each. */
export const screenListSchema = z
  .array(
    z.object({
      screen: z.string(),
      name: z.string(),
      items: z.int(),
      panel: z.string().nullable(),
      licence: z.string(),
      basis: z.string(),
      source: z.string(),
    }),
  )
  .meta({ id: 'ScreenList' });
export type ScreenList = z.infer<typeof screenListSchema>;
