import { listFeedback } from '../actions/list-feedback.ts';
import { wrongUse } from './command-failure.ts';
import type { Context } from './context.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { lastOption, type Typed } from './read-words.ts';
import { table } from './table.ts';

/** The options of `stepdown feedback list`. */
export const FEEDBACK_OPTIONS = ['limit'] as const;

const DEFAULT_LIMIT = 100;
const MOST = 10_000;

/** `stepdown feedback list [--limit N]`: what readers said of the pages, newest first. */
export async function feedbackListCommand(context: Context, typed: Typed): Promise<ExitCode> {
  const [extra] = typed.words;
  if (extra !== undefined) throw wrongUse('too-many-words', { given: extra });
  const limit = limitOf(lastOption(typed, 'limit'));
  const kept = await context.withStore((store) => listFeedback(store.db, limit));
  if (context.json) {
    context.terminal.out(`${JSON.stringify(kept)}\n`);
    return EXIT.done;
  }
  const { words } = context;
  const rows = kept.map(({ day, path, language, helpful, danger, note }) => [
    day,
    language,
    path,
    helpful ? words.feedback.yes : words.feedback.no,
    danger.join(' '),
    note.replace(/\s+/g, ' '),
  ]);
  context.terminal.out(
    rows.length === 0 ? `${words.feedback.none}\n` : `${table(words.feedback.head, rows)}\n`,
  );
  return EXIT.done;
}

function limitOf(given: string | undefined): number {
  if (given === undefined) return DEFAULT_LIMIT;
  const limit = /^\d{1,5}$/.test(given) ? Number(given) : 0;
  if (limit < 1 || limit > MOST)
    throw wrongUse('wrong-number', { option: '--limit', given, expected: `1–${MOST}` });
  return limit;
}
