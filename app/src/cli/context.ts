import type { DangerFound } from '../contract/danger.ts';
import type { ProblemDetails } from '../contract/problem.ts';
import type { Store } from '../store/open-store.ts';
import type { CliProblemCode, CliWords } from '../words/cli.ts';
import type { Language } from '../words/language.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import type { Progress } from './progress.ts';
import type { Terminal } from './terminal.ts';

/** What a command works with. */
export interface Context {
  readonly terminal: Terminal;
  readonly words: CliWords;
  readonly language: Language;
  readonly json: boolean;
  readonly progress: Progress;
  /** Opens the store, brings its tables up to date (`migrated` names what ran), and closes it however `use` ends. */
  readonly withStore: <T>(use: (store: Store, migrated: readonly string[]) => Promise<T>) => Promise<T>;
}

const WRONG_USE: ReadonlySet<CliProblemCode> = new Set([
  'malformed-json',
  'wrong-request',
  'needs-confirmation',
  'too-large',
  'unsupported-media-type',
]);

/** Danger comes first, whatever else is answered: to people in words; machines find it in the answer. */
export function tellDanger(context: Context, danger: readonly DangerFound[] = []): void {
  if (context.json) return;
  for (const { say } of danger) context.terminal.err(`${say}\n`);
}

/** Says why a request failed: to people in words, to machines as problem details. */
export function tellProblem(context: Context, problem: ProblemDetails, extra: object = {}): ExitCode {
  if (context.json) context.terminal.out(`${JSON.stringify({ ...problem, ...extra })}\n`);
  tellDanger(context, problem.danger);
  context.terminal.err(`${context.words.problem[problem.code]}\n`);
  if (problem.detail !== undefined) context.terminal.err(`  ${problem.detail}\n`);
  return WRONG_USE.has(problem.code) ? EXIT.wrongUse : EXIT.refused;
}
