import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readingLevel } from '../app/src/articles/reading-level.ts';
import { LANGUAGES, type Language } from '../app/src/words/language.ts';
import { ROOT } from './tree.ts';

/** English screens read at grade 8 or below; Spanish ones at 55 or above on the Inflesz scale, normal for patients. */
const LIMIT = { en: 8, es: 55 } as const;
/** Values that stand in for what a sentence is made with: a short plain word, so that they weigh nothing. */
const STAND_IN: unknown = new Proxy(() => 'one', {
  get: (_, name) =>
    name === Symbol.toPrimitive || name === 'toString'
      ? () => 'one'
      : name === 'map'
        ? () => ['one']
        : name === 'length'
          ? 1
          : STAND_IN,
});
/** What is read by people who run the site, and lists of names. */
const NOT_SCREENS = ['cli.ts'];

/** Every sentence of a domain: strings as they are, functions with a stand-in for each value. */
function sentencesIn(value: unknown): string[] {
  if (typeof value === 'string')
    return value.split(/(?<=[.!?])\s+/).filter((text) => /\p{L}/u.test(text) && text.split(' ').length > 3);
  if (typeof value === 'function') return sentencesIn(said(value as (...args: unknown[]) => unknown));
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(sentencesIn);
  return [];
}

function said(sentence: (...args: unknown[]) => unknown): unknown {
  try {
    const text = sentence(...Array.from({ length: Math.max(1, sentence.length) }, () => STAND_IN));
    return typeof text === 'string' || Array.isArray(text) ? text : '';
  } catch {
    return '';
  }
}

async function domains(language: Language): Promise<[name: string, sentences: string[]][]> {
  const folder = join(ROOT, 'app/src/words', language);
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && !NOT_SCREENS.includes(name));
  return Promise.all(
    files.map(async (name) => [name, sentencesIn(await import(join(folder, name)))] as [string, string[]]),
  );
}

describe.each(LANGUAGES)('the words of the screens, in %s', async (language) => {
  const all = await domains(language);

  it('are there to be read', () => {
    expect(all.reduce((sum, [, sentences]) => sum + sentences.length, 0)).toBeGreaterThan(500);
  });

  it.each(all.filter(([, sentences]) => sentences.length > 4))(
    '%s can be read by a tired person',
    (_, sentences) => {
      const { value } = readingLevel(sentences, language);
      if (language === 'en') expect(value, 'Use shorter words and sentences').toBeLessThanOrEqual(LIMIT.en);
      else expect(value, 'Use shorter words and sentences').toBeGreaterThanOrEqual(LIMIT.es);
    },
  );
});
