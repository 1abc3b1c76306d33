import { addDays, formatCivilDay, type CivilDay } from '@stepdown/clinical/quantity/civil-day';
import { formatMg, type Micrograms } from '@stepdown/clinical/quantity/micrograms';
import { formatPercent, parsePercent, shareOf } from '@stepdown/clinical/quantity/percent';
import { CEILING } from './counted-share.ts';
import {
  placeOf,
  type ReadDose,
  type ReadForm,
  type ReadPaper,
  type ReadPiece,
  type ReadStep,
} from './paper.ts';
import { readDate, readMg, readTime } from './phrases.ts';
import type { Slots } from './said.ts';
import { namedForm } from './sentence-shapes.ts';
import type { Report } from './verdict.ts';

/** A finding as a paper says it, and the step that it says it of. */
export interface Claim {
  readonly name: string;
  readonly slots: Slots;
  readonly step: ReadStep | undefined;
}

/** A step is proposed to last so long (Joint Clinical Practice Guideline, recommendation 5). */
export const FEWEST_DAYS = 14;
export const MOST_DAYS = 28;

/** What must stand, and what stands; null where it cannot be known from the paper. */
type Check = readonly [expected: string | null, found: string | undefined];

/** What every finding must say by the figures of the plan. */
const CHECKS: Readonly<Record<string, (claim: Claim, paper: ReadPaper) => readonly Check[]>> = {
  floor: (claim, { steps }) => end(claim, claim.step ?? steps.at(-1)),
  'no-step-possible': (claim, { steps, today }) =>
    end(claim, claim.step ?? steps.at(-1) ?? today ?? undefined),
  'above-asked': ({ slots, step }, paper) => [aboveAsked(slots, step), heldBefore(slots, step, paper)],
  'faster-than-asked': ({ slots, step }) => [
    [share(step?.cut), slots['cutPercent']],
    [mg(step?.before), slots['beforeMg']],
  ],
  'steady-before-first-cut': ({ slots }, { today, factor }) =>
    factor === null ? [[mg(today?.daily), slots['todayMg']]] : [],
  'today-cannot-be-made': ({ slots }, { steps, today }) => [
    doseSaid(slots, [...(today ? [today] : []), ...steps]),
  ],
  'stays-whole': ({ slots }, paper) => [listed(slots, paper)],
  'cannot-split-exactly': ({ slots }, paper) => [listed(slots, paper)],
  'liquid-chosen-by-prescriber': ({ slots }, paper) => [listed(slots, paper)],
  'many-pieces': ({ slots, step }) => [doseSaid(slots, step ? [step] : []), pieceCount(slots, step)],
  'label-maximum-not-known': ({ slots }, { steps, factor }) => [
    [slots['drug'] === factor?.from ? null : (steps.at(-1)?.drug ?? null), slots['drug']],
  ],
  'entered-over-25-in-14-days': ({ slots, step }) => [[share(step?.within14), slots['within14Percent']]],
  'entered-interval-outside-14-to-28': ({ slots, step }, paper) => [enteredDays(slots, step, paper)],
  'entered-dose-goes-up': ({ slots, step }) => [
    [mg(step?.daily), slots['stepMg']],
    [mg(step?.before), slots['stepBeforeMg']],
  ],
  'conversion-by-prescriber': ({ slots }, { factor }) => [
    [factor?.from ?? 'one drug', slots['from']],
    [factor?.to ?? 'one drug', slots['to']],
    [mg(factor?.entered), slots['perMg']],
    [mg(factor?.low), slots['lowMg']],
    [mg(factor?.high), slots['highMg']],
  ],
  'stepped-back': ({ slots, step }) => [[mg(step?.daily), slots['mg']]],
  'stock-runs-out': ({ slots }, paper) => ordered(slots, paper, false),
  'stock-to-order': ({ slots }, paper) => ordered(slots, paper, true),
};

/** Holds the figures of a finding against those of the steps. */
export function judgeFinding(claim: Claim, paper: ReadPaper, report: Report): void {
  for (const [expected, found] of CHECKS[claim.name]?.(claim, paper) ?? []) {
    if (expected !== null && found !== undefined && expected !== found)
      report('sentence-wrong', claim.step ? placeOf(claim.step) : 'paper', expected, found);
  }
}

/** Where the plan ends, and by how much the next dose would be too big a cut. */
function end({ slots }: Claim, step: ReadStep | undefined): readonly Check[] {
  const floor = step?.daily ?? null;
  const next = readMg(slots['nextMg']);
  if (floor === null || next === null || next >= floor) {
    return [[floor === null ? null : `less than ${formatMg(floor)}`, slots['nextMg']]];
  }
  const cut = shareOf((floor - next) as Micrograms, floor, CEILING);
  return [
    [formatMg(floor), slots['floorMg']],
    [cut > CEILING ? formatPercent(cut) : 'more than 25', slots['nextPercent']],
  ];
}

/** A cut that is more than asked is never rounded down to what was asked. */
function aboveAsked({ cutPercent, askedPercent }: Slots, step: ReadStep | undefined): Check {
  const asked = parsePercent(askedPercent ?? '');
  if (!asked.ok || step?.daily == null || step.before === null) return ['a percentage', askedPercent];
  const cut = shareOf((step.before - step.daily) as Micrograms, step.before, asked.value);
  return [cut > asked.value ? formatPercent(cut) : `more than ${askedPercent ?? ''}`, cutPercent];
}

/** The dose before a cut is held for as long as it says, or longer where dates were moved later. */
function heldBefore({ days }: Slots, step: ReadStep | undefined, { steps }: ReadPaper): Check {
  const before = step === undefined ? [] : steps.slice(0, steps.indexOf(step));
  const first = before.findLastIndex(({ daily }) => daily !== step?.before);
  const held = before.slice(first + 1).reduce((sum, each) => sum + (each.days ?? 0), 0);
  return [before.length === 0 || held >= Number(days) ? null : String(held), days];
}

/** A dose that a sentence names by its time must be one of a day. */
function doseSaid({ at, mg: said }: Slots, days: readonly ReadStep[]): Check {
  const doses = dosesAt(at, days).map(({ amount }) => mg(amount));
  return [doses.includes(said ?? '') ? null : doses.join(' / '), said];
}

function pieceCount({ at, mg: said, pieces }: Slots, step: ReadStep | undefined): Check {
  const dose = dosesAt(at, step ? [step] : []).find(({ amount }) => mg(amount) === said);
  if (dose === undefined) return [null, pieces];
  const count = dose.pieces.reduce(
    (sum, piece) => sum + (isLiquid(piece) ? 1 : Math.ceil(piece.amount / 4)),
    0,
  );
  return [String(count), pieces];
}

function dosesAt(at: string | undefined, days: readonly ReadStep[]): readonly ReadDose[] {
  const time = readTime(at ?? '');
  return days.flatMap(({ doses }) => doses.filter((dose) => dose.at === time));
}

function listed(slots: Slots, { products }: ReadPaper): Check {
  const form = namedForm(slots['form']);
  const strength = readMg(slots['mg'] ?? slots['mgPerMl']);
  const isListed = products.some((product) => product.form === form && product.strength === strength);
  return [isListed ? null : 'one of the products', slots['mg'] ?? slots['mgPerMl']];
}

/** Where dates were moved later the step lasts longer than was entered, and shorter only where one went back from it. */
function enteredDays({ days }: Slots, step: ReadStep | undefined, { said: all }: ReadPaper): Check {
  if (step?.days == null) return [null, days];
  const said = Number(days);
  const isBack = (all ?? []).some((each) => each.kind === 'finding' && each.name === 'stepped-back');
  const isOutside = said < FEWEST_DAYS || said > MOST_DAYS;
  return [isOutside && (isBack || said <= step.days) ? null : String(step.days), days];
}

/** What to order for 28 days: what the steps take, less at most a day of what is left on the first of them. */
function ordered(slots: Slots, { steps }: ReadPaper, isNew: boolean): readonly Check[] {
  const form = namedForm(slots['form']);
  const strength = readMg(slots['mg']);
  const isOf = (piece: ReadPiece, drug: string | null): boolean =>
    piece.form === form &&
    piece.strength === strength &&
    (slots['drug'] === undefined || slots['drug'] === drug);
  const takes = (day: CivilDay): number =>
    (steps.findLast(({ from }) => from !== null && from <= day)?.doses ?? [])
      .flatMap(({ pieces, drug }) => pieces.filter((piece) => isOf(piece, drug)))
      .reduce((sum, { amount }) => sum + amount, 0);
  const from = readDate(slots['date'] ?? '')?.day ?? null;
  const by = readDate(slots['orderBy'] ?? '')?.day ?? null;
  const start = steps[0]?.from ?? null;
  if (from === null || by === null || start === null) return [['a day', slots['date']]];
  let first = start;
  const last = steps.at(-1)?.from ?? start;
  while (first < last && takes(first) === 0) first = addDays(first, 1);
  const most = Array.from({ length: 28 }, (_, day) => takes(addDays(from, day))).reduce((a, b) => a + b, 0);
  const least = isNew ? most : most - takes(from) + 1;
  const whole = (amount: number): number => (isLiquid({ form }) ? amount / 1000 : Math.ceil(amount / 4));
  const count = Number.parseFloat((slots['count'] ?? '').replace(',', '.'));
  const fits = count >= whole(least) && count <= whole(most);
  return [
    [isNew && from !== first ? formatCivilDay(first) : null, slots['date']],
    [from < start ? formatCivilDay(start) : null, slots['date']],
    [by > from ? `${slots['date'] ?? ''} or before` : null, slots['orderBy']],
    [fits ? null : `${whole(least)} to ${whole(most)}`, slots['count']],
  ];
}

function isLiquid({ form }: { readonly form: ReadForm | null }): boolean {
  return form === 'oral-solution' || form === 'suspension';
}

function mg(dose: Micrograms | null | undefined): string | null {
  return dose == null ? null : formatMg(dose);
}

function share(cut: ReadStep['cut'] | undefined): string | null {
  return cut == null ? null : formatPercent(cut);
}
