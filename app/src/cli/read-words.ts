import { wrongUse } from './command-failure.ts';

/** The options that a command takes: each with a value, which may be given more than once. */
export type Spec = readonly string[];

/** A command line as it was typed: words in order, options by name, and the switches that every command takes. */
export interface Typed {
  readonly words: readonly string[];
  readonly options: ReadonlyMap<string, readonly string[]>;
  readonly json: boolean;
  readonly help: boolean;
}

/**
 * Reads a command line: `--name value` and `--name=value`; after `--` everything is a word.
 * Throws wrong use for an option that is not in `spec`, or that lacks its value.
 */
export function readWords(given: readonly string[], spec: Spec): Typed {
  const words: string[] = [];
  const options = new Map<string, string[]>();
  let json = false;
  let help = false;
  for (let at = 0; at < given.length; at += 1) {
    const word = given[at] ?? '';
    if (word === '--') {
      words.push(...given.slice(at + 1));
      break;
    }
    if (word === '--json') json = true;
    else if (word === '--help' || word === '-h') help = true;
    else if (!word.startsWith('-') || /^-\d/.test(word)) words.push(word);
    else {
      const [name = '', inline] = splitOption(word);
      if (!spec.includes(name)) throw wrongUse('unknown-option', { given: word });
      const value = inline ?? given[(at += 1)];
      if (value === undefined) throw wrongUse('missing-word', { expected: `--${name} …` });
      options.set(name, [...(options.get(name) ?? []), value]);
    }
  }
  return { words, options, json, help };
}

function splitOption(word: string): [string, string | undefined] {
  const equals = word.indexOf('=');
  if (equals < 0) return [word.replace(/^--/, ''), undefined];
  return [word.slice(2, equals), word.slice(equals + 1)];
}

/** The last value that was given for an option. */
export function lastOption(typed: Typed, name: string): string | undefined {
  return typed.options.get(name)?.at(-1);
}

/** A port as typed, or `whenAbsent`; throws wrong use for anything that is no port. */
export function readPort(given: string | undefined, whenAbsent: number): number {
  if (given === undefined || given === '') return whenAbsent;
  const port = Number(given);
  if (/^\d{1,5}$/.test(given) && port <= 65_535) return port;
  throw wrongUse('wrong-number', { option: '--port', given, expected: '0–65535' });
}
