import { StoreFailure } from '../store/failure.ts';
import type { Store } from '../store/open-store.ts';
import type { CliWords } from '../words/cli.ts';
import { cli as enWords } from '../words/en/cli.ts';
import { cli as esWords } from '../words/es/cli.ts';
import { LANGUAGES, type Language } from '../words/language.ts';
import type { CliParts } from './cli-parts.ts';
import { CommandFailure, wrongUse } from './command-failure.ts';
import { COMMANDS } from './commands.ts';
import type { Context } from './context.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { Progress } from './progress.ts';
import { lastOption, readWords } from './read-words.ts';

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
  const { options, run } = await command.load();
  const typed = readWords(given.slice(command.name.length), [...options, 'lang']);
  const asked = lastOption(typed, 'lang');
  if (asked !== undefined && languageIn(given) === undefined) {
    throw wrongUse('wrong-number', { option: '--lang', given: asked, expected: LANGUAGES.join(' | ') });
  }
  if (typed.help) return help(context);
  return run(context, typed, parts);
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
    const { migrate } = await import('../store/migrate.ts');
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
