import type { Facility } from '../../directory/src/facility/facility.ts';
import { isEmptyWord, wordsOf } from '../../directory/src/index/words-of.ts';
import type { Point } from '../../directory/src/place/distance.ts';
import { CODES_OF_PHRASE } from '../../directory/src/search/synonyms.ts';
import { chanceOf, misspelt } from '../../directory/src/search/made-up.test-support.ts';

/** What every engine is asked: fuzzy words, two groups of codes, the nearest 20 with no radius, and counts of all codes. */
export interface Question {
  readonly words: readonly string[];
  readonly near: Point;
  readonly groups: readonly [readonly string[], readonly string[]];
}

/** What every engine answers. */
export interface Answer {
  readonly ids: readonly string[];
  readonly total: number;
  readonly facets: Readonly<Record<string, number>>;
}

/** An engine that has been given all facilities. */
export interface Engine {
  readonly name: string;
  readonly ask: (question: Question) => Answer | Promise<Answer>;
  readonly close?: () => Promise<void> | void;
}

const PAYMENTS = ['MD', 'MC', 'PI', 'SF', 'MI', 'SS'];
const CARE = ['ORT', 'OIT', 'ODT', 'RES', 'RL', 'RS', 'OD', 'BDTX', 'HH', 'SUMH', 'TELE', 'CBT'];

/** Questions by people who know part of a name or a town and misspell half of what they type. */
export function makeQuestions(
  facilities: readonly Facility[],
  count: number,
  seed: number,
): readonly Question[] {
  const chance = chanceOf(seed);
  const questions: Question[] = [];
  while (questions.length < count) {
    const facility = chance.pick(facilities);
    const { point } = chance.pick(facilities);
    const known = wordsOf(`${facility.name1} ${facility.city}`).filter(
      (word) => /^[a-z]{4,}$/.test(word) && !isEmptyWord(word) && !CODES_OF_PHRASE.has(word),
    );
    if (point === null || known.length === 0) continue;
    const typed = Array.from({ length: 1 + chance.below(2) }, () => chance.pick(known));
    const words = typed.map((word) => (chance.happens(0.5) ? misspelt(word, chance) : word));
    questions.push({
      words: words.filter((word) => word !== ''),
      near: { lat: point.lat, lon: point.lon },
      groups: [
        [chance.pick(PAYMENTS), chance.pick(PAYMENTS)],
        [chance.pick(CARE), chance.pick(CARE)],
      ],
    });
  }
  return questions;
}

/** Keeps the facilities that meet both groups, counts their codes and takes the nearest: what a library leaves to its user. */
export function finish(
  found: Iterable<number>,
  facilities: readonly Facility[],
  question: Question,
  nearest: (keep: ReadonlySet<number>) => readonly number[],
): Answer {
  const keep = new Set<number>();
  const facets: Record<string, number> = {};
  const [first, second] = question.groups.map((group) => new Set(group));
  for (const i of found) {
    const codes = facilities[i]?.codes ?? [];
    if (!codes.some((code) => first?.has(code)) || !codes.some((code) => second?.has(code))) continue;
    keep.add(i);
    for (const code of codes) facets[code] = (facets[code] ?? 0) + 1;
  }
  return { ids: nearest(keep).map((i) => facilities[i]?.id ?? ''), total: keep.size, facets };
}
