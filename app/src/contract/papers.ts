import { z } from 'zod';

/** What reading a finished document back shows: `proved`, every mismatch, or why it could not be read. */
export const verdictAnswerSchema = z
  .object({
    verdict: z.enum(['proved', 'mismatch', 'unreadable']),
    kind: z.string().optional(),
    steps: z.int().optional(),
    visit: z.literal(true).optional(),
    part: z.literal(true).optional(),
    reason: z.string().optional(),
    mismatches: z
      .array(
        z.object({
          code: z.string(),
          where: z.string(),
          expected: z.string(),
          found: z.string(),
          say: z.string(),
        }),
      )
      .optional(),
    say: z.string(),
  })
  .meta({ id: 'Verdict' });
export type VerdictAnswer = z.infer<typeof verdictAnswerSchema>;
