import { sql } from 'kysely';
import type { Language } from '../words/language.ts';
import type { Db } from './tables.ts';

/** What a reader said of a page. */
export interface PageFeedback {
  readonly path: string;
  readonly language: Language;
  readonly helpful: boolean;
  readonly note: string;
  /** The codes of the danger signs that the note raised. */
  readonly danger: readonly string[];
}

/** One answer as it was kept; `day` is year-month-day. */
export interface KeptFeedback extends PageFeedback {
  readonly id: string;
  readonly day: string;
}

/** More than this many answers on one day are a flood, and none is kept until the next. */
export const FEEDBACK_A_DAY = 5_000;
/** An answer is forgotten after this many days. */
export const FEEDBACK_KEPT_DAYS = 365;

/** Query: writes down an answer, unless the day is full. */
export function insertFeedbackQuery(feedback: PageFeedback) {
  const { path, language, helpful, note, danger } = feedback;
  return sql<{ id: string }>`
    insert into page_feedback (path, language, helpful, note, danger)
    select ${path}, ${language}, ${helpful}, ${note}, ${[...danger]}::text[]
    where (select count(*) from page_feedback where day = current_date) < ${FEEDBACK_A_DAY}
    returning id`;
}

/** Query: forgets the answers that are too old to keep. */
export function forgetFeedbackQuery() {
  return sql`delete from page_feedback where day < current_date - ${FEEDBACK_KEPT_DAYS}::int`;
}

/** Query: the last answers, newest first. */
export function listFeedbackQuery(limit: number) {
  return sql<KeptFeedback>`
    select id, to_char(day, 'YYYY-MM-DD') as day, path, language, helpful, note, danger
    from page_feedback order by id desc limit ${limit}`;
}

/** Keeps an answer and forgets the oldest; false where the day is full. */
export async function keepFeedback(db: Db, feedback: PageFeedback): Promise<boolean> {
  await forgetFeedbackQuery().execute(db);
  const { rows } = await insertFeedbackQuery(feedback).execute(db);
  return rows.length > 0;
}

/** The last answers, newest first. */
export async function lastFeedback(db: Db, limit: number): Promise<readonly KeptFeedback[]> {
  const { rows } = await listFeedbackQuery(limit).execute(db);
  return rows;
}
