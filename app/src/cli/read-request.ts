import { problem } from '../contract/problem.ts';
import { wrongUse } from './command-failure.ts';
import { tellProblem, type Context } from './context.ts';
import type { ExitCode } from './exit-code.ts';

/** The text on the standard input; throws wrong use where there is none. */
export async function inputText({ terminal }: Context): Promise<string> {
  const input = await terminal.readInput();
  if (input === null || input.trim() === '') throw wrongUse('no-input');
  return input;
}

/** The JSON on the standard input, or the exit code of having said that it is none. */
export async function inputJson(
  context: Context,
): Promise<{ readonly body: unknown } | { readonly exit: ExitCode }> {
  const input = await inputText(context);
  try {
    return { body: JSON.parse(input) as unknown };
  } catch {
    return { exit: tellProblem(context, problem('malformed-json')) };
  }
}

/** Refuses words that a command does not take. */
export function refuseWords(words: readonly string[], most = 0): void {
  const extra = words[most];
  if (extra !== undefined) throw wrongUse('too-many-words', { given: extra });
}
