import { z } from 'zod';
import { dangerSchema } from './danger.ts';

/**
 * A schedule to judge: as words, a table or CSV in `text`; or as `{"drug","steps"}`; or as a FHIR MedicationRequest. Its steps are read by
 * the reader of schedules itself, which names every one that it does not understand.
 */
export const lintRequestSchema = z
  .union(
    [
      z.looseObject({ resourceType: z.string() }),
      z.looseObject({
        text: z.string('the schedule, as text').optional(),
        drug: z.string('the name of the drug').optional(),
        dateOrder: z.enum(['month-first', 'day-first'], 'one of month-first, day-first').optional(),
        steps: z.unknown().optional(),
        products: z.unknown().optional(),
        resourceType: z.undefined().optional(),
      }),
    ],
    '{"text"}, {"drug","steps"} or a FHIR MedicationRequest',
  )
  .meta({ id: 'LintRequest' });
export type LintRequest = z.output<typeof lintRequestSchema>;

/** What the linter found. `step` counts the steps as they were read, from 0. */
export const lintAnswerSchema = z
  .object({
    danger: dangerSchema,
    findings: z.array(
      z.object({
        step: z.int().optional(),
        code: z.string(),
        percent: z.string().optional(),
        say: z.string(),
        source: z.string(),
      }),
    ),
    days: z.int().nullable(),
    ends: z.enum(['zero', 'above-zero']),
    drug: z.string(),
    steps: z.array(
      z.object({
        from: z.string().optional(),
        days: z.int().optional(),
        mg: z.string(),
        /** What the day holds of a second drug. */
        also: z.object({ drug: z.string(), mg: z.string() }).optional(),
      }),
    ),
    shares: z.array(z.object({ step: z.int(), cutPercent: z.string(), window14Percent: z.string() })),
    assumptions: z.array(z.object({ code: z.string(), line: z.int().optional(), say: z.string() })),
    says: z.array(z.string()),
  })
  .meta({ id: 'LintReport' });
export type LintAnswer = z.infer<typeof lintAnswerSchema>;
