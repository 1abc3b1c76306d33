import { readFile } from 'node:fs/promises';
import { verifyPaper } from '../actions/verify-paper.ts';
import { CommandFailure, wrongUse } from './command-failure.ts';
import type { Context } from './context.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { refuseWords } from './read-request.ts';
import type { Typed } from './read-words.ts';

const EXIT_OF = { proved: EXIT.done, mismatch: EXIT.refused, unreadable: EXIT.wrongUse } as const;

/** `stepdown taper verify FILE`: done where the document proves itself, 1 where something does not fit, 2 where it cannot be read. */
export async function taperVerifyCommand(context: Context, typed: Typed): Promise<ExitCode> {
  const [file] = typed.words;
  if (file === undefined) throw wrongUse('missing-word', { expected: 'FILE' });
  refuseWords(typed.words, 1);
  const verdict = await verifyPaper(await bytesOf(file), context.language);
  const lines = [verdict.say, ...(verdict.mismatches ?? []).map(({ say }) => `- ${say}`)];
  context.terminal.out(`${context.json ? JSON.stringify(verdict) : lines.join('\n')}\n`);
  return EXIT_OF[verdict.verdict];
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    const [failure, values] =
      code === 'ENOENT'
        ? (['file-not-found', { file }] as const)
        : (['file-unreadable', { file, detail: code }] as const);
    throw new CommandFailure(failure, values, EXIT.wrongUse);
  }
}
