import { CommandFailure } from './command-failure.ts';
import type { Context } from './context.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import type { ServeParts } from './serve-parts.ts';

/** `stepdown build`: builds the pages where their sources changed, and nothing else. */
export async function buildCommand(
  context: Context,
  parts: Pick<ServeParts, 'buildPages'>,
): Promise<ExitCode> {
  await buildWhereStale(context, parts);
  if (context.json) context.terminal.out(`${JSON.stringify({ built: true })}\n`);
  return EXIT.done;
}

/** Builds the pages where their sources changed; throws where that fails. */
export async function buildWhereStale(
  { progress, words }: Context,
  parts: Pick<ServeParts, 'buildPages'>,
): Promise<void> {
  const failed = await parts.buildPages(() => progress.say(words.progress.buildingWeb));
  progress.done();
  if (failed !== null) throw new CommandFailure('web-build-failed', { detail: failed });
}
