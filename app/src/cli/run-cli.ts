import type { Act } from '../contract/act.ts';
import { StoreFailure } from '../store/failure.ts';
import type { PostOffice } from '../mail/post-office.ts';
import { migrate } from '../store/migrate.ts';
import type { OpenedStore, Store } from '../store/open-store.ts';
import type { Db } from '../store/tables.ts';
import type { CliWords } from '../words/cli.ts';
import { cli as enWords } from '../words/en/cli.ts';
import { cli as esWords } from '../words/es/cli.ts';
import { LANGUAGES, type Language } from '../words/language.ts';
import { buildCommand } from './build-command.ts';
import { CommandFailure, wrongUse } from './command-failure.ts';
import { CONTENT_CHECK_OPTIONS, contentCheckCommand } from './content-check-command.ts';
import type { Context } from './context.ts';
import { CORRECTION_OPTIONS, correctionsCommand } from './corrections-command.ts';
import {
  DIRECTORY_DIFF_OPTIONS,
  directoryDiffCommand,
  directoryPublishCommand,
  directoryStatusCommand,
} from './directory-command.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { equivalentsCommand } from './equivalents-command.ts';
import { FEEDBACK_OPTIONS, feedbackListCommand } from './feedback-command.ts';
import { importCommand } from './import-command.ts';
import { levelCommand } from './level-command.ts';
import { migrateCommand } from './migrate-command.ts';
import { NEWSLETTER_OPTIONS, newsletterSendCommand } from './newsletter-command.ts';
import { Progress } from './progress.ts';
import { lastOption, readWords, type Typed } from './read-words.ts';
import { screenAddCommand } from './screen-add-command.ts';
import { screenListCommand, screenScoreCommand } from './screen-command.ts';
import { SEARCH_OPTIONS, searchCommand } from './search-command.ts';
import { SERVE_OPTIONS, serveCommand } from './serve-command.ts';
import type { ServeParts } from './serve-parts.ts';
import { TAPER_DOCUMENT_OPTIONS, taperDocumentCommand } from './taper-document-command.ts';
import { taperDraftCommand } from './taper-draft-command.ts';
import { TAPER_LINT_OPTIONS, taperLintCommand } from './taper-lint-command.ts';
import { taperVerifyCommand } from './taper-verify-command.ts';
import type { Terminal } from './terminal.ts';

/** What the command line is wired with. */
export interface CliParts {
  readonly terminal: Terminal;
  /** The language where `--lang` does not say. */
  readonly language: Language;
  readonly openStore: () => Promise<OpenedStore>;
  readonly actOver: (db: Db) => Act;
  readonly draftTaper: Act['draftTaper'];
  readonly serve: ServeParts;
  /** Null, or left out, where no letters can be sent. */
  readonly post?: PostOffice | null;
  /** Told of an error that nobody foresaw. */
  readonly onFailure: (error: unknown) => void;
}

interface Command {
  readonly name: readonly string[];
  readonly options: readonly string[];
  readonly run: (context: Context, typed: Typed, parts: CliParts) => Promise<ExitCode>;
}

const COMMANDS: readonly Command[] = [
  {
    name: ['serve'],
    options: SERVE_OPTIONS,
    run: (context, typed, parts) => serveCommand(context, typed, parts.serve),
  },
  { name: ['build'], options: [], run: (context, _typed, parts) => buildCommand(context, parts.serve) },
  { name: ['migrate'], options: [], run: migrateCommand },
  { name: ['import'], options: ['edition'], run: importCommand },
  { name: ['directory', 'status'], options: [], run: directoryStatusCommand },
  { name: ['directory', 'publish'], options: [], run: directoryPublishCommand },
  { name: ['directory', 'diff'], options: DIRECTORY_DIFF_OPTIONS, run: directoryDiffCommand },
  { name: ['corrections'], options: CORRECTION_OPTIONS, run: correctionsCommand },
  {
    name: ['search'],
    options: SEARCH_OPTIONS,
    run: (context, typed, parts) => searchCommand(context, typed, parts.serve.prepare),
  },
  { name: ['feedback', 'list'], options: FEEDBACK_OPTIONS, run: feedbackListCommand },
  {
    name: ['newsletter', 'send'],
    options: NEWSLETTER_OPTIONS,
    run: (context, typed, parts) => newsletterSendCommand(context, typed, parts.post ?? null),
  },
  { name: ['content', 'check'], options: CONTENT_CHECK_OPTIONS, run: contentCheckCommand },
  { name: ['taper', 'draft'], options: [], run: taperDraftCommand },
  { name: ['taper', 'lint'], options: TAPER_LINT_OPTIONS, run: taperLintCommand },
  { name: ['taper', 'verify'], options: [], run: taperVerifyCommand },
  { name: ['taper', 'document'], options: TAPER_DOCUMENT_OPTIONS, run: taperDocumentCommand },
  { name: ['equivalents'], options: [], run: equivalentsCommand },
  { name: ['level'], options: [], run: levelCommand },
  { name: ['screen', 'add'], options: [], run: screenAddCommand },
  { name: ['screen', 'list'], options: [], run: screenListCommand },
  { name: ['screen', 'score'], options: [], run: screenScoreCommand },
];

const WORDS: Readonly<Record<Language, CliWords>> = { en: enWords, es: esWords };

/** Runs one command line, without the program's own name; answers with the exit code. Never throws. */
export async function runCli(given: readonly string[], parts: CliParts): Promise<ExitCode> {
  const language = languageIn(given) ?? parts.language;
  const words = WORDS[language];
  const json = given.includes('--json');
  const progress = new Progress(parts.terminal);
  const context: Context = {
    terminal: parts.terminal,
    words,
    language,
    json,
    progress,
    withStore: (use) => withStore(parts, words, progress, use),
    actOver: parts.actOver,
    draftTaper: parts.draftTaper,
  };
  try {
    return await dispatch(given, context, parts);
  } catch (error) {
    progress.done();
    const failure = error instanceof StoreFailure ? failureOf(error) : error;
    if (!(failure instanceof CommandFailure)) parts.onFailure(error);
    return tellFailure(context, failure instanceof CommandFailure ? failure : new CommandFailure('failed'));
  }
}

async function dispatch(given: readonly string[], context: Context, parts: CliParts): Promise<ExitCode> {
  const command = COMMANDS.find(({ name }) => name.every((word, at) => given[at] === word));
  if (command === undefined) return helpOrRefuse(given, context);
  const typed = readWords(given.slice(command.name.length), [...command.options, 'lang']);
  const asked = lastOption(typed, 'lang');
  if (asked !== undefined && languageIn(given) === undefined) {
    throw wrongUse('wrong-number', { option: '--lang', given: asked, expected: LANGUAGES.join(' | ') });
  }
  if (typed.help) return help(context);
  return command.run(context, typed, parts);
}

function helpOrRefuse(given: readonly string[], context: Context): ExitCode {
  const { words, help: isAsked } = readWords(given, ['lang']);
  const [first] = words;
  if (isAsked || first === 'help') return help(context);
  if (first !== undefined) throw wrongUse('unknown-command', { given: words.join(' ') });
  context.terminal.err(`${context.words.help}\n`);
  return EXIT.wrongUse;
}

function help({ terminal, words }: Context): ExitCode {
  terminal.out(`${words.help}\n`);
  return EXIT.done;
}

function languageIn(given: readonly string[]): Language | undefined {
  const at = given.lastIndexOf('--lang');
  const asked =
    at >= 0 ? given[at + 1] : given.findLast((word) => word.startsWith('--lang='))?.slice('--lang='.length);
  return LANGUAGES.find((language) => language === asked);
}

function tellFailure({ terminal, words, json }: Context, { code, values, exit }: CommandFailure): ExitCode {
  const say = words.failure[code](values);
  if (json) terminal.out(`${JSON.stringify({ outcome: 'failed', code, say, ...values })}\n`);
  terminal.err(`${say}\n`);
  if (exit === EXIT.wrongUse) terminal.err(`${words.seeHelp}\n`);
  return exit;
}

async function withStore<T>(
  parts: CliParts,
  words: CliWords,
  progress: Progress,
  use: (store: Store, migrated: readonly string[]) => Promise<T>,
): Promise<T> {
  progress.say(words.progress.startingDatabase);
  const opened = await parts.openStore();
  if (!opened.ok) throw failureOf(opened.failure);
  try {
    progress.say(words.progress.migrating);
    const migrated = await migrate(opened.store.db);
    progress.done();
    return await use(opened.store, migrated);
  } finally {
    await opened.store.close();
  }
}

function failureOf({ code, values }: StoreFailure): CommandFailure {
  return new CommandFailure(code, values);
}
