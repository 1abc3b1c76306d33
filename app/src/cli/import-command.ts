import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { importDirectory, type ImportProgress } from '../actions/import-directory.ts';
import { IMPORT_KINDS, type ImportKind } from '../actions/read-directory-file.ts';
import { CommandFailure, wrongUse } from './command-failure.ts';
import type { Context } from './context.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { lastOption, type Typed } from './read-words.ts';

/** `stepdown import samhsa|samhsa-mh|findtreatment|hsds FILE` */
export async function importCommand(context: Context, typed: Typed): Promise<ExitCode> {
  const [kind, file, extra] = typed.words;
  if (kind === undefined) throw wrongUse('missing-word', { expected: IMPORT_KINDS.join(' | ') });
  if (!isKind(kind)) throw wrongUse('unknown-command', { given: `import ${kind}` });
  if (file === undefined) throw wrongUse('missing-word', { expected: 'FILE' });
  if (extra !== undefined) throw wrongUse('too-many-words', { given: extra });
  const bytes = await bytesOf(file);
  const edition = lastOption(typed, 'edition');
  const request = { kind, fileName: basename(file), bytes, ...(edition === undefined ? {} : { edition }) };
  const answer = await context.withStore((store) =>
    importDirectory(store.db, request, (progress) => tell(context, progress)),
  );
  context.progress.done();
  if (!answer.ok) throw new CommandFailure(answer.code, { file, ...answer.values });
  const { counts, codes } = answer;
  const { facilities, added, changed, removed, rejected } = counts;
  if (context.json) {
    context.terminal.out(`${JSON.stringify({ facilities, codes, added, changed, removed, rejected })}\n`);
    return EXIT.done;
  }
  const count = (value: number) => value.toLocaleString(context.language);
  const values = { added, changed, removed, rejected, facilities, withdrawal: codes.BDTX };
  const said = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, count(value)]));
  context.terminal.out(`${context.words.imported(said as Parameters<typeof context.words.imported>[0])}\n`);
  return EXIT.done;
}

function isKind(word: string): word is ImportKind {
  return (IMPORT_KINDS as readonly string[]).includes(word);
}

/** The bytes of a file; throws the failure of the command where it cannot be read. */
export async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    throw code === 'ENOENT'
      ? new CommandFailure('file-not-found', { file })
      : new CommandFailure('file-unreadable', { file, detail: code });
  }
}

function tell({ progress, words }: Context, at: ImportProgress): void {
  if (at.stage === 'reading') progress.say(words.progress.reading);
  else if (at.stage === 'publishing') progress.say(words.progress.publishing);
  else progress.say(words.progress.storing(at.done, at.total), at.done > 0);
}
