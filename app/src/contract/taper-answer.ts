import { z } from 'zod';
import { dangerSchema } from './danger.ts';

const findingSchema = z.object({
  code: z.string(),
  step: z.int().optional(),
  say: z.string(),
  source: z.string(),
  values: z.record(z.string(), z.string()).optional(),
});

const pieceSchema = z.object({ form: z.string(), mg: z.string(), count: z.string(), say: z.string() });
const timedDoseSchema = z.object({ at: z.string(), mg: z.string(), pieces: z.array(pieceSchema) });

/** What a day holds of a drug that is being left. */
const otherPartSchema = z.object({ drug: z.string(), dailyMg: z.string(), times: z.array(timedDoseSchema) });

export const stepSchema = z.object({
  from: z.string(),
  days: z.int().nullable(),
  dailyMg: z.string(),
  cutPercent: z.string(),
  window14Percent: z.string(),
  times: z.array(timedDoseSchema),
  /** On the way from another drug: what is left of it, and what the whole day counts as of the plan's own. */
  also: otherPartSchema.optional(),
  countsMg: z.object({ low: z.string(), high: z.string() }).optional(),
  enteredBy: z.string().optional(),
});

export const planAnswerSchema = z
  .object({
    outcome: z.literal('plan'),
    danger: dangerSchema,
    /** What stands on every page of it: a draft, not to be followed until a prescriber signs. */
    status: z.string(),
    drug: z.string(),
    start: z.string(),
    today: z.object({
      dailyMg: z.string(),
      times: z.array(timedDoseSchema),
      also: otherPartSchema.optional(),
    }),
    /** Where a prescriber entered a change from another drug: milligrams of the new one for 1 mg of the old, and the tables' span. */
    change: z
      .object({
        from: z.string(),
        mgPerMg: z.string(),
        lowMgPerMg: z.string(),
        highMgPerMg: z.string(),
        enteredBy: z.string(),
      })
      .optional(),
    pace: z.object({ percent: z.string(), days: z.int() }),
    steps: z.array(stepSchema),
    floorMg: z.string(),
    findings: z.array(findingSchema),
    refusals: z.array(z.never()),
    sources: z.array(z.string()),
    rules: z.string(),
  })
  .meta({ id: 'TaperPlan' });
export type PlanAnswer = z.infer<typeof planAnswerSchema>;

export const refusedAnswerSchema = z
  .object({
    outcome: z.literal('refused'),
    danger: dangerSchema,
    refusals: z.array(z.object({ code: z.string(), say: z.string(), source: z.string() })),
  })
  .meta({ id: 'TaperRefused' });
export type RefusedAnswer = z.infer<typeof refusedAnswerSchema>;

/** A draft for a prescriber, or why none is made. */
export const taperAnswerSchema = z.discriminatedUnion('outcome', [planAnswerSchema, refusedAnswerSchema]);
export type TaperAnswer = z.infer<typeof taperAnswerSchema>;
