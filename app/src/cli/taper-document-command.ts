import { writeFile } from 'node:fs/promises';
import { writePaper } from '../actions/write-paper.ts';
import { PAPER_FORMATS } from '../contract/paper-formats.ts';
import { CommandFailure, wrongUse } from './command-failure.ts';
import { tellDanger, tellProblem, type Context } from './context.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { inputJson, refuseWords } from './read-request.ts';
import { lastOption, type Typed } from './read-words.ts';

/** The options of `stepdown taper document`. */
export const TAPER_DOCUMENT_OPTIONS = ['format', 'out'] as const;

/** `stepdown taper document --format pdf < request.json`: one paper of the draft, to the standard output or to `--out`. */
export async function taperDocumentCommand(context: Context, typed: Typed): Promise<ExitCode> {
  refuseWords(typed.words);
  const format = lastOption(typed, 'format');
  if (format === undefined)
    throw wrongUse('missing-word', { expected: `--format ${PAPER_FORMATS.join(' | ')}` });
  const input = await inputJson(context);
  if ('exit' in input) return input.exit;
  const outcome = await writePaper(format, input.body, context.language);
  if (!outcome.ok) return tellProblem(context, outcome.problem);
  tellDanger(context, outcome.value.danger);
  const { bytes, media } = outcome.value;
  const file = lastOption(typed, 'out');
  if (file === undefined) {
    context.terminal.out(bytes);
    return EXIT.done;
  }
  await keep(file, bytes);
  if (context.json) context.terminal.out(`${JSON.stringify({ file, media, bytes: bytes.length })}\n`);
  return EXIT.done;
}

async function keep(file: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeFile(file, bytes);
  } catch (error) {
    const detail = (error as NodeJS.ErrnoException).code ?? '';
    throw new CommandFailure('file-unwritable', { file, detail });
  }
}
