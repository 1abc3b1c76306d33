import { z } from 'zod';
import type { DangerFound } from './danger.ts';

/** The longest note that is taken, in letters. */
export const NOTE_LIMIT = 1000;

/** What a reader says of a page. Nothing in it says who the reader is. */
export const feedbackSchema = z.strictObject({
  path: z
    .string()
    .max(120)
    .regex(/^\/[a-z0-9/-]*$/),
  helpful: z.boolean(),
  note: z.string().trim().max(NOTE_LIMIT),
});

/** Whether the answer was kept; and the signs of danger in the note, most urgent first, told even where nothing was kept. */
export interface FeedbackAnswer {
  readonly outcome: 'kept' | 'refused' | 'failed';
  /** The field that kept the answer from being taken. */
  readonly fault?: 'path' | 'helpful' | 'note';
  readonly danger: readonly DangerFound[];
}
