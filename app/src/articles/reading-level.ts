import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import type { Language } from '../words/language.ts';

/**
 * How hard a text is to read, by two formulas each. English: the school grades of Flesch and Kincaid, and of Gunning, lower is
 * easier. Spanish: the perspicuity of Szigriszt Pazos on the Inflesz scale, and that of Fernández Huerta, 0 to 100, higher is
 * easier. The first one judges; the second, which weighs long words otherwise, is told beside it.
 */
export interface ReadingLevel {
  readonly scale: 'grade' | 'inflesz';
  readonly value: number;
  /** By Gunning in English, by Fernández Huerta in Spanish. */
  readonly second: number;
  readonly words: number;
  readonly sentences: number;
}

/**
 * Where a text is rather hard (an editor looks) and too hard (it is not published).
 * English: health agencies of the United States ask for grade 6 to 8. Spanish: Barrio-Cantalejo and others 2008 call 55 to
 * 65 normal for patients and below 55 somewhat hard; https://scielo.isciii.es/scielo.php?script=sci_arttext&pid=S1137-66272008000300004
 */
export const READING_LIMITS = {
  grade: { ratherHardAbove: 8, tooHardAbove: 9 },
  inflesz: { ratherHardBelow: 60, tooHardBelow: 55 },
} as const;

/** From this many syllables on, Gunning counts a word as hard. */
const LONG_WORD = 3;

/** Measures sentences as they are read aloud; a list item counts as a sentence. */
export function readingLevel(sentences: readonly string[], language: Language): ReadingLevel {
  const words = sentences.flatMap(wordsOf);
  const count = language === 'en' ? syllable : spanishSyllables;
  const perWord = words.map((word) => Math.max(1, count(word)));
  const syllables = perWord.reduce((sum, one) => sum + one, 0);
  const counts = { sentence: sentences.length, word: words.length, syllable: syllables };
  if (words.length === 0)
    return {
      scale: scaleOf(language),
      value: language === 'en' ? 0 : 100,
      second: language === 'en' ? 0 : 100,
      words: 0,
      sentences: 0,
    };
  const value =
    language === 'en'
      ? fleschKincaid(counts)
      : 206.835 - 62.3 * (syllables / words.length) - words.length / sentences.length;
  const long = perWord.filter((one) => one >= LONG_WORD).length;
  const length = words.length / sentences.length;
  const second =
    language === 'en'
      ? 0.4 * (length + (100 * long) / words.length)
      : 206.84 - 60 * (syllables / words.length) - 1.02 * length;
  return {
    scale: scaleOf(language),
    value: Math.round(value * 10) / 10,
    second: Math.round(second * 10) / 10,
    words: words.length,
    sentences: sentences.length,
  };
}

/** How a level stands against the limits. */
export function judgeLevel({ scale, value }: ReadingLevel): 'plain' | 'rather-hard' | 'too-hard' {
  if (scale === 'grade') {
    const { ratherHardAbove, tooHardAbove } = READING_LIMITS.grade;
    return value > tooHardAbove ? 'too-hard' : value > ratherHardAbove ? 'rather-hard' : 'plain';
  }
  const { ratherHardBelow, tooHardBelow } = READING_LIMITS.inflesz;
  return value < tooHardBelow ? 'too-hard' : value < ratherHardBelow ? 'rather-hard' : 'plain';
}

/** Where two vowels side by side are two syllables. */
const PARTED = /[aeoáéó](?=[aeoáéóíú])|[íú](?=[aeoáéó])/g;

/** Syllables of a Spanish word: its vowel groups, where two strong vowels, or a weak one with an accent, part. */
export function spanishSyllables(word: string): number {
  const letters = word
    .toLowerCase()
    .replace(/qu(?=[eiéí])/g, 'k')
    .replace(/gu(?=[eiéí])/g, 'g')
    .replace(/y$/, 'i');
  const groups = letters.match(/[aeiouáéíóúü]+/g) ?? [];
  const count = groups.reduce((sum, group) => sum + 1 + (group.match(PARTED) ?? []).length, 0);
  return Math.max(1, count);
}

function scaleOf(language: Language): ReadingLevel['scale'] {
  return language === 'en' ? 'grade' : 'inflesz';
}

function wordsOf(sentence: string): string[] {
  return sentence.match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu) ?? [];
}
