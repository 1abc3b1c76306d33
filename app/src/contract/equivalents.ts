import { z } from 'zod';
import { dangerSchema } from './danger.ts';

/** A dose to show in diazepam: milligrams as a decimal string. */
export const equivalentsRequestSchema = z
  .strictObject({
    drug: z.string('the name of the drug').trim().min(1, 'the name of the drug').max(60),
    mg: z.string('milligrams, such as "0.5", as a string').max(20),
  })
  .meta({ id: 'EquivalentsRequest' });

const spanSchema = z.object({ low: z.string(), high: z.string() });

/** What each table holds a dose to be like in diazepam; `mg` is one number or the table's own range, null where it does not list the drug. */
export const equivalentsAnswerSchema = z
  .object({
    danger: dangerSchema,
    drug: z.string(),
    mg: z.string(),
    diazepamMg: spanSchema.nullable(),
    tables: z.array(
      z.object({
        source: z.string(),
        year: z.int(),
        mg: z.union([z.string(), spanSchema]).nullable(),
        say: z.string().optional(),
      }),
    ),
    band: z.object({
      band: z.string(),
      source: z.string(),
      byTable: z.array(z.object({ source: z.string(), band: z.string().nullable() })),
    }),
    says: z.array(z.string()),
  })
  .meta({ id: 'Equivalents' });
export type EquivalentsAnswer = z.infer<typeof equivalentsAnswerSchema>;
