import { feedbackSchema, type FeedbackAnswer } from '../contract/feedback.ts';
import { keepFeedback } from '../store/feedback.ts';
import type { Db } from '../store/tables.ts';
import type { Language } from '../words/language.ts';
import { hearDanger } from './hear-danger.ts';

const FIELDS = ['path', 'helpful', 'note'] as const;

/**
 * Takes what a reader says of a page. Signs of danger in the note are looked for first, and told whatever becomes of the
 * rest: also where the note is too long, or the database is gone.
 */
export async function sendFeedback(db: Db, body: unknown, language: Language): Promise<FeedbackAnswer> {
  const danger = hearDanger(noteIn(body), language);
  const read = feedbackSchema.safeParse(body);
  if (!read.success) {
    const at = read.error.issues[0]?.path[0];
    return { outcome: 'refused', fault: FIELDS.find((field) => field === at) ?? 'path', danger };
  }
  const codes = danger.map(({ code }) => code);
  const kept = await keepFeedback(db, { ...read.data, language, danger: codes }).catch(() => false);
  return { outcome: kept ? 'kept' : 'failed', danger };
}

function noteIn(body: unknown): string {
  const note = typeof body === 'object' && body !== null && 'note' in body ? body.note : '';
  return typeof note === 'string' ? note : '';
}
