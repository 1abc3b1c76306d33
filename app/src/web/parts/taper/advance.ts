import type { CivilDay } from '@stepdown/clinical/quantity/civil-day';
import { AGE_GATES, GATE_A } from '@stepdown/clinical/taper/gates';
import type { Refusal } from '@stepdown/clinical/taper/plan';
import type { TaperRequest } from '@stepdown/clinical/taper/request';
import { checkSlips, type Slip } from '@stepdown/clinical/taper/slips';
import type { TaperPageWords } from '../../../words/taper-page.ts';
import type { FieldError } from '../../ui/field-error.ts';
import { many, one, type Fields } from './fields.ts';
import { NOT_LISTED, pageAfter, pageBefore, questionPage, type QuestionPage } from './questions.ts';
import { readAlso, readFirst, readMedicine, readRequest, type PersonAnswers } from './read-answers.ts';

/** What comes after a page of questions: a page to answer (or to put right, or to confirm), a refusal, or a draft to make. */
export type Next =
  | {
      readonly kind: 'ask';
      readonly page: QuestionPage;
      readonly errors: readonly FieldError[];
      readonly slips: readonly Slip[];
    }
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] }
  | { readonly kind: 'draft'; readonly request: TaperRequest };

/** Before anything was sent. */
export const OPENING: Next = { kind: 'ask', page: 'first', errors: [], slips: [] };

/** The name of where a person is, for the browser's Back and Forward: a page of questions, or the result. */
export function placeOf(next: Next): string {
  return next.kind === 'ask' ? next.page : 'result';
}

/** What is shown at a place: the latest outcome where it is that one, else that page of questions as it was answered. */
export function shownAt(place: string, latest: Next): Next {
  return place === placeOf(latest) ? latest : ask(questionPage(place));
}

function ask(page: QuestionPage, errors: readonly FieldError[] = [], slips: readonly Slip[] = []): Next {
  return { kind: 'ask', page, errors, slips };
}

/** Gate A, as soon as its page is answered: nobody types a dose first to be refused after it. */
function gateA(person: PersonAnswers): readonly Refusal[] {
  const flagged = GATE_A.filter((row) => person.flags.includes(row.flag));
  const { years, source } = AGE_GATES.adultFrom;
  return [
    ...flagged.map((row): Refusal => ({ code: row.flag, values: {}, source: row.source })),
    ...(person.age < years ? [{ code: 'under-18', values: {}, source } as const] : []),
  ];
}

function afterDose(
  fields: Fields,
  person: PersonAnswers,
  drug: string,
  today: CivilDay,
  words: TaperPageWords,
): Next {
  const request = readRequest(fields, person, drug, today, words.errors);
  if (!request.ok) return ask('dose', request.errors);
  const confirmed = many(fields, 'confirmed');
  const open = checkSlips(request.value).filter((slip) => !confirmed.includes(slip.code));
  return open.length > 0 ? ask('dose', [], open) : { kind: 'draft', request: request.value };
}

/**
 * Where a person goes from the page that they sent. Every page up to it is read again, since what a form carries along can be
 * changed; the first page with something to put right is shown.
 */
export function advance(fields: Fields, today: CivilDay, words: TaperPageWords): Next {
  const page = questionPage(one(fields, 'page'));
  const go = one(fields, 'go');
  if (go === 'back') return ask(pageBefore(page));
  if (go === 'change') return ask('first');
  const first = readFirst(fields, words.errors);
  if (!first.ok) return ask('first', first.errors);
  const refusals = gateA(first.value);
  if (refusals.length > 0) return { kind: 'refused', refusals };
  if (page === 'first') return ask(pageAfter(page));
  const also = readAlso(fields, words.errors);
  if (!also.ok) return ask('also', also.errors);
  if (page === 'also') return ask(pageAfter(page));
  const drug = readMedicine(fields, words.errors);
  if (!drug.ok) return ask('medicine', drug.errors);
  if (drug.value === NOT_LISTED) {
    return {
      kind: 'refused',
      refusals: [{ code: 'unknown-drug', values: { drug: words.medicine.notListed }, source: 'STEPDOWN' }],
    };
  }
  if (page === 'medicine') return ask(pageAfter(page));
  const person = { age: first.value.age, flags: [...first.value.flags, ...also.value] };
  return afterDose(fields, person, drug.value, today, words);
}
