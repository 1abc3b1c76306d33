import { lastFeedback, type KeptFeedback } from '../store/feedback.ts';
import type { Db } from '../store/tables.ts';

/** What readers said of the pages, newest first: for the operator. */
export function listFeedback(db: Db, limit: number): Promise<readonly KeptFeedback[]> {
  return lastFeedback(db, limit);
}
