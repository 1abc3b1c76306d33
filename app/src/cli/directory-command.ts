import { basename } from 'node:path';
import { facilityName, type Facility } from '@stepdown/directory/facility/facility';
import type { ChangedFacility, DirectoryDifference } from '@stepdown/directory/readers/difference';
import { diffFiles, diffWithDirectory, type FileToCompare } from '../actions/diff-directory.ts';
import { directoryStatus, type DirectoryStatus } from '../actions/directory-status.ts';
import { publishIfStale } from '../actions/publish-directory.ts';
import { IMPORT_KINDS } from '../actions/read-directory-file.ts';
import { currentSnapshot } from '../store/snapshots.ts';
import { directoryDesk as enWords } from '../words/en/directory-desk.ts';
import { directoryDesk as esWords } from '../words/es/directory-desk.ts';
import type { DirectoryDeskWords } from '../words/directory-desk.ts';
import { CommandFailure, wrongUse } from './command-failure.ts';
import type { Context } from './context.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { bytesOf } from './import-command.ts';
import { lastOption, type Typed } from './read-words.ts';
import { table } from './table.ts';

const OLD_MONTHS = 12;
const SHOWN = 20;

/** What the operator reads, in the language of the command. */
export function deskWords({ language }: Pick<Context, 'language'>): DirectoryDeskWords {
  return { en: enWords, es: esWords }[language];
}

/** `stepdown directory status`: what is held, what is served, what waits. */
export async function directoryStatusCommand(context: Context, typed: Typed): Promise<ExitCode> {
  onlyWords(typed, 0);
  const status = await context.withStore((store) => directoryStatus(store.db, new Date()));
  const words = deskWords(context).status;
  context.terminal.out(`${context.json ? JSON.stringify(status) : statusText(status, words, context)}\n`);
  return EXIT.done;
}

function statusText(
  status: DirectoryStatus,
  words: DirectoryDeskWords['status'],
  { language }: Context,
): string {
  if (status.sources.length === 0) return words.none;
  const count = (value: number) => value.toLocaleString(language);
  const rows = status.sources.map((source) => [
    source.source,
    source.edition,
    source.importedOn,
    count(source.facilities),
    count(source.rejected),
  ]);
  const { served } = status;
  const size = served === null ? '' : `${(served.bytes / 1e6).toFixed(1)} MB`;
  const old = status.sources.filter(({ monthsOld }) => (monthsOld ?? 0) > OLD_MONTHS);
  return [
    table(words.head, rows, [3, 4]),
    '',
    served === null ? words.notServed : words.served(served.hash, count(served.places), size),
    status.fresh ? words.fresh : words.stale,
    ...(status.sources.every(({ fictional }) => fictional) ? [words.fictional] : []),
    ...old.map(({ source, monthsOld }) => words.old(source, monthsOld ?? 0)),
    words.waiting(status.reportsWaiting),
  ].join('\n');
}

/** `stepdown directory publish`: serves the data as they stand. */
export async function directoryPublishCommand(context: Context, typed: Typed): Promise<ExitCode> {
  onlyWords(typed, 0);
  const words = deskWords(context);
  const onPublish = () => context.progress.say(context.words.progress.publishing);
  const { published, hash } = await context.withStore(async ({ db }) => {
    const isNew = await db.transaction().execute((trx) => publishIfStale(trx, onPublish));
    return { published: isNew, hash: (await currentSnapshot(db))?.hash ?? '' };
  });
  context.progress.done();
  const said = published ? words.published(hash) : words.publishedAlready(hash);
  context.terminal.out(`${context.json ? JSON.stringify({ published, hash }) : said}\n`);
  return EXIT.done;
}

/** The options of `stepdown directory diff`. */
export const DIRECTORY_DIFF_OPTIONS = ['kind'] as const;

/** `stepdown directory diff [OLD] NEW`: what changed between two files, or what a file would change here. */
export async function directoryDiffCommand(context: Context, typed: Typed): Promise<ExitCode> {
  onlyWords(typed, 2);
  const [first, second] = typed.words;
  if (first === undefined) throw wrongUse('missing-word', { expected: '[FILE] FILE' });
  const one = await fileOf(first, typed);
  const answer =
    second === undefined
      ? await context.withStore((store) => diffWithDirectory(store.db, one))
      : diffFiles(one, await fileOf(second, typed));
  if (!answer.ok) throw new CommandFailure(answer.code, { file: answer.fileName });
  const text = context.json
    ? JSON.stringify(answer.difference)
    : diffText(answer.difference, deskWords(context).diff);
  context.terminal.out(`${text}\n`);
  return EXIT.done;
}

async function fileOf(path: string, typed: Typed): Promise<FileToCompare> {
  const named = lastOption(typed, 'kind');
  const kind = IMPORT_KINDS.find((known) => known === named);
  if (named !== undefined && kind === undefined) {
    throw wrongUse('wrong-number', { option: '--kind', given: named, expected: IMPORT_KINDS.join(' | ') });
  }
  const bytes = await bytesOf(path);
  return { fileName: basename(path), bytes, ...(kind === undefined ? {} : { kind }) };
}

function diffText(difference: DirectoryDifference, words: DirectoryDeskWords['diff']): string {
  const { added, removed, moved, phoneChanged, otherwiseChanged, unchanged } = difference;
  const counts = words.counts({
    added: added.length,
    removed: removed.length,
    moved: moved.length,
    phone: phoneChanged.length,
    other: otherwiseChanged.length,
    same: unchanged,
  });
  const part = <T>(title: string, list: readonly T[], write: (item: T) => string): readonly string[] => {
    if (list.length === 0) return [];
    const rest = list.length - SHOWN;
    return ['', title, ...list.slice(0, SHOWN).map(write), ...(rest > 0 ? [words.more(rest)] : [])];
  };
  const change = (write: (facility: Facility) => string) => (pair: ChangedFacility) =>
    `  ${facilityName(pair.after)}: ${write(pair.before)} → ${write(pair.after)}`;
  return [
    counts,
    ...part(words.titles.added, added, (facility) => `  + ${lineOf(facility)}`),
    ...part(words.titles.removed, removed, (facility) => `  - ${lineOf(facility)}`),
    ...part(words.titles.moved, moved, change(addressOf)),
    ...part(
      words.titles.phoneChanged,
      phoneChanged,
      change(({ phones }) => phones.map(({ number }) => number).join(', ')),
    ),
  ].join('\n');
}

function addressOf({ street1, city, state, zip }: Facility): string {
  return `${street1}, ${city}, ${state} ${zip}`;
}

function lineOf(facility: Facility): string {
  return `${facilityName(facility)}, ${addressOf(facility)}`;
}

function onlyWords({ words }: Typed, most: number): void {
  const extra = words[most];
  if (extra !== undefined) throw wrongUse('too-many-words', { given: extra });
}
