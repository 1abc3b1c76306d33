import { formatCivilDay, parseCivilDay, type CivilDay } from '@stepdown/clinical/quantity/civil-day';
import { parseMg, formatMg } from '@stepdown/clinical/quantity/micrograms';
import { LIFE_EVENTS } from '@stepdown/clinical/taper/events/codes';
import type { LifeEvent } from '@stepdown/clinical/taper/events/life-event';
import type { Product, Score, SolidProduct } from '@stepdown/clinical/taper/product';
import { many, one, type Fields } from './fields.ts';

const SCORES: readonly Score[] = ['none', 'half', 'quarter'];
const FORMS: readonly SolidProduct['form'][] = [
  'tablet',
  'odt',
  'capsule',
  'film',
  'er-tablet',
  'er-capsule',
];
/** The parts of an event in its field; what a person typed is escaped, so that it cannot hold one. */
const BETWEEN = '|';
const DRUG_PART = 5;

/**
 * What happened to a plan, as it travels in the form: one field for each event, in order. What was entered for another drug
 * waits in the form and counts again when its drug does.
 */
export function eventsIn(fields: Fields): readonly LifeEvent[] {
  return many(fields, 'event').flatMap((text) => (isOf(text, fields) ? (readEvent(text) ?? []) : []));
}

/** What goes along when answers are changed: the events, and with them the day of the draft that they happened to. */
export function carriedEvents(fields: Fields): readonly (readonly [name: string, value: string])[] {
  const events = many(fields, 'event').map((text) => ['event', text] as const);
  const made = events.length === 0 ? [] : many(fields, 'made').map((day) => ['made', day] as const);
  return [...events, ...made];
}

function isOf(text: string, fields: Fields): boolean {
  const drug = text.split(BETWEEN)[DRUG_PART] ?? '';
  return drug === '' || drug === one(fields, 'drug');
}

/**
 * The fields after what was just sent: an event that was entered joins the others, the last one is taken back, and what was typed for it
 * is gone. `wrongDay` where the day of a new event could not be read.
 */
export function settleEvents(fields: Fields): { readonly fields: Fields; readonly wrongDay: boolean } {
  const events = many(fields, 'event');
  const go = one(fields, 'go');
  if (go === 'undo') {
    const last = events.findLastIndex((text) => isOf(text, fields));
    return {
      fields: { ...fields, go: ['next'], event: events.filter((_, index) => index !== last) },
      wrongDay: false,
    };
  }
  if (go !== 'event') return { fields, wrongDay: false };
  const text = [
    one(fields, 'event-kind'),
    one(fields, 'event-on'),
    encodeURIComponent(one(fields, 'event-name')),
    encodeURIComponent(one(fields, 'event-reason')),
    many(fields, 'event-product').join(','),
    one(fields, 'drug'),
  ].join(BETWEEN);
  if (readEvent(text) === null) return { fields: { ...fields, go: ['next'] }, wrongDay: true };
  const kept = Object.entries(fields).filter(([name]) => !name.startsWith('event'));
  return { fields: { ...Object.fromEntries(kept), go: ['next'], event: [...events, text] }, wrongDay: false };
}

/** A product as it travels with an event: `tablet:0.5:half`. */
export function productText(product: SolidProduct): string {
  return `${product.form}:${formatMg(product.strength)}:${product.score}`;
}

function readEvent(text: string): LifeEvent | null {
  const [kindText = '', dayText = '', name = '', reason = '', products = ''] = text.split(BETWEEN);
  const kind = LIFE_EVENTS.find((known) => known === kindText);
  const day = parseCivilDay(dayText);
  if (kind === undefined || !day.ok) return null;
  if (kind === 'step-back') {
    return { kind, on: day.value, prescriber: { name: decoded(name), reason: decoded(reason) } };
  }
  if (kind === 'new-tablets') {
    return { kind, on: day.value, products: products.split(',').flatMap((part) => readProduct(part) ?? []) };
  }
  return { kind, on: day.value };
}

function readProduct(text: string): Product | null {
  const [formText, mg = '', scoreText] = text.split(':');
  const form = FORMS.find((known) => known === formText);
  const score = SCORES.find((known) => known === scoreText);
  const strength = parseMg(mg);
  if (form === undefined || score === undefined || !strength.ok || strength.value === 0) return null;
  return { form, strength: strength.value, score };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

/** The day against which a plan's start was judged: the day that it was first drafted on, or today. It travels with the answers. */
export function draftedOn(fields: Fields, today: CivilDay): CivilDay {
  const made = parseCivilDay(one(fields, 'made'));
  return made.ok && made.value <= today ? made.value : today;
}

/** The answers of a draft with the day that it was made on. */
export function markDrafted(fields: Fields, today: CivilDay): Fields {
  return { ...fields, made: [formatCivilDay(draftedOn(fields, today))] };
}
