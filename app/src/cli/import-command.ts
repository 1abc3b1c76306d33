import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Reject } from '@stepdown/directory/readers/read-result';
import { importFromAddress } from '../actions/import-from-address.ts';
import { readIncoming, takeIn, type FileRead, type ImportProgress } from '../actions/import-directory.ts';
import { IMPORT_KINDS, type DirectoryFile, type ImportKind } from '../actions/read-directory-file.ts';
import { places as enPlaces } from '../words/en/places.ts';
import { places as esPlaces } from '../words/es/places.ts';
import { CommandFailure, wrongUse } from './command-failure.ts';
import type { Context } from './context.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { lastOption, type Typed } from './read-words.ts';

/** So many of the rows that were not taken are said after an import; a file gone wrong has thousands. */
const NOT_TAKEN_SHOWN = 20;

/** The options of `stepdown import`. */
export const IMPORT_OPTIONS = ['edition', 'url'] as const;

/** `stepdown import samhsa|samhsa-mh|findtreatment|hsds FILE`, or `--url ADDRESS` where the operator lets it fetch. */
export async function importCommand(context: Context, typed: Typed, mayFetch: boolean): Promise<ExitCode> {
  const [kind, file, extra] = typed.words;
  const url = lastOption(typed, 'url');
  if (kind === undefined) throw wrongUse('missing-word', { expected: IMPORT_KINDS.join(' | ') });
  if (!isKind(kind)) throw wrongUse('unknown-command', { given: `import ${kind}` });
  if (file === undefined && url === undefined) throw wrongUse('missing-word', { expected: 'FILE' });
  const surplus = url === undefined ? extra : file;
  if (surplus !== undefined) throw wrongUse('too-many-words', { given: surplus });
  if (url !== undefined && !mayFetch) throw new CommandFailure('fetch-not-allowed');
  const edition = lastOption(typed, 'edition');
  const given = edition === undefined ? {} : { edition };
  const request =
    file === undefined ? null : { kind, fileName: basename(file), bytes: await bytesOf(file), ...given };
  const onProgress = (progress: ImportProgress) => tell(context, progress);
  const reading = request === null ? null : readMeanwhile(request, onProgress);
  const answer = await context.withStore(async ({ db }) => {
    if (reading !== null) return takeIn(db, await reading, onProgress);
    context.progress.say(context.words.progress.fetching);
    const today = new Date().toISOString().slice(0, 10);
    return importFromAddress(db, { kind, url: url ?? '', today, ...given }, onProgress);
  });
  context.progress.done();
  if (!answer.ok) throw new CommandFailure(answer.code, { file: file ?? url ?? '', ...answer.values });
  if ('unchanged' in answer) {
    context.terminal.out(
      `${context.json ? JSON.stringify({ unchanged: true }) : context.words.unchangedThere}\n`,
    );
    return EXIT.done;
  }
  const { counts, codes, rejects } = answer;
  const { facilities, added, changed, removed, rejected } = counts;
  if (context.json) {
    context.terminal.out(
      `${JSON.stringify({ facilities, codes, added, changed, removed, rejected, rejects })}\n`,
    );
    return EXIT.done;
  }
  const count = (value: number) => value.toLocaleString(context.language);
  const values = { added, changed, removed, rejected, facilities, withdrawal: codes.BDTX };
  const said = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, count(value)]));
  context.terminal.out(`${context.words.imported(said as Parameters<typeof context.words.imported>[0])}\n`);
  for (const line of notTakenLines(rejects, context)) context.terminal.out(`${line}\n`);
  return EXIT.done;
}

/** After so long the start of an embedded database is another process's work. */
const START_MS = 50;

/** Reads a file while the database starts. */
function readMeanwhile(
  request: DirectoryFile,
  onProgress: (progress: ImportProgress) => void,
): Promise<FileRead> {
  const reading = sleep(START_MS).then(() => {
    onProgress({ stage: 'reading' });
    return readIncoming(request);
  });
  // Whoever takes it in is told; a database that did not start must not leave it unheard.
  reading.catch(() => undefined);
  return reading;
}

function notTakenLines(rejects: readonly Reject[], { language, words }: Context): readonly string[] {
  const { rejects: reasons } = { en: enPlaces, es: esPlaces }[language];
  const rest = rejects.length - NOT_TAKEN_SHOWN;
  return [
    ...rejects
      .slice(0, NOT_TAKEN_SHOWN)
      .map(({ row, sheet, reason, given }) => words.notTaken.row(row, sheet, reasons[reason], given)),
    ...(rest > 0 ? [words.notTaken.more(rest.toLocaleString(language))] : []),
  ];
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
