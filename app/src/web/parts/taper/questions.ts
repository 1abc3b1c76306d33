import { carriedEvents } from './event-fields.ts';
import type { Fields } from './fields.ts';

/** The pages of questions, in the order in which they are asked: danger and gates before any dose. */
export const QUESTION_PAGES = ['first', 'also', 'medicine', 'dose'] as const;
export type QuestionPage = (typeof QUESTION_PAGES)[number];

/** How many lines there are for the doses of a day. */
export const DOSE_ROWS = [1, 2, 3, 4] as const;

/** What a person chooses who takes something that the list does not have. */
export const NOT_LISTED = 'not-listed';

const NAMES: Readonly<Record<QuestionPage, RegExp>> = {
  first: /^(age|flag-a)$/,
  also: /^flag-b$/,
  medicine: /^drug$/,
  dose: /^(steadiness|at-\d|mg-\d|product|score:.*|other-(form|mg|score)|have:.*|lead|percent|days|gives-first|start|confirmed)$/,
};

/** What was answered on the other pages and what happened since, to be carried along by the form itself: nothing is kept between two requests. */
export function carried(fields: Fields, page: QuestionPage): readonly (readonly [string, string])[] {
  const kept = Object.entries(fields).filter(([name]) =>
    QUESTION_PAGES.some((other) => other !== page && NAMES[other].test(name)),
  );
  const answers = kept.flatMap(([name, values]) => values.map((value) => [name, value] as const));
  return [...answers, ...carriedEvents(fields)];
}

export function questionPage(text: string): QuestionPage {
  return QUESTION_PAGES.find((page) => page === text) ?? 'first';
}

export function pageBefore(page: QuestionPage): QuestionPage {
  return QUESTION_PAGES[Math.max(0, QUESTION_PAGES.indexOf(page) - 1)] ?? 'first';
}

export function pageAfter(page: QuestionPage): QuestionPage {
  return QUESTION_PAGES[Math.min(QUESTION_PAGES.length - 1, QUESTION_PAGES.indexOf(page) + 1)] ?? 'dose';
}
