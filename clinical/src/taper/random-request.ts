import { isLiquidStrength } from '../drugs/strengths.ts';
import { ALL_DRUGS } from '../drugs/drugs.ts';
import type { Drug } from '../drugs/drug.ts';
import type { CivilDay } from '../quantity/civil-day.ts';
import type { Micrograms } from '../quantity/micrograms.ts';
import type { BasisPoints } from '../quantity/percent.ts';
import type { TimeOfDay } from '../quantity/time-of-day.ts';
import { factorSpan } from './conversion.ts';
import { FLAGS, type Flag } from './gates.ts';
import type { Product, SolidProduct } from './product.ts';
import {
  GIVES_FIRST,
  STEADINESS,
  type EnteredConversion,
  type PrescriberEntry,
  type TaperRequest,
} from './request.ts';

/** A source of numbers in [0, 1) that gives the same ones for the same seed. */
type Dice = () => number;

const SOLID_FORMS = ['tablet', 'odt', 'capsule', 'er-tablet', 'er-capsule', 'film'] as const;
const SCORES = ['none', 'half', 'quarter'] as const;
const ODD_STRENGTHS = [100, 125, 350, 375, 750, 1500, 6250];

/**
 * A taper request made from a seed, for checks by volume: every drug, real and odd products, one to four times a day, paces a
 * person may and may not choose, flags, prescribers' entries, stock. Many of them are refused, as they should be.
 */
export function randomRequest(seed: number): TaperRequest {
  const dice = diceOf(seed);
  const drug = pick(dice, ALL_DRUGS);
  const products = Array.from({ length: 1 + below(dice, 4) }, () => randomProduct(dice, drug));
  const prescriber = dice() < 0.25 ? randomEntry(dice, drug, products) : null;
  return {
    drug: drug.id,
    regimen: randomRegimen(dice, drug, products),
    products,
    pace: {
      percent: (dice() < 0.7 ? 500 + below(dice, 501) : 1 + below(dice, 3000)) as BasisPoints,
      days: dice() < 0.8 ? 14 + below(dice, 15) : 1 + below(dice, 45),
    },
    start: (20_000 + below(dice, 2000)) as CivilDay,
    person: { age: dice() < 0.9 ? 18 + below(dice, 80) : below(dice, 18), flags: randomFlags(dice) },
    ...(dice() < 0.05 ? { steadiness: pick(dice, STEADINESS) } : {}),
    ...(dice() < 0.5 ? { givesFirst: pick(dice, GIVES_FIRST) } : {}),
    ...(dice() < 0.3 ? { atHand: products.map((product) => ({ product, amount: below(dice, 400) })) } : {}),
    prescriber,
  };
}

function randomRegimen(dice: Dice, drug: Drug, products: readonly Product[]): TaperRequest['regimen'] {
  const times = 1 + below(dice, 4);
  const unit = Math.min(
    ...products.map((product) => ('perMl' in product ? product.perMl / 2 : product.strength)),
  );
  const most = Math.min(drug.labelLimits[0]?.daily ?? Infinity, unit * 24) * 1.1;
  return Array.from({ length: times }, (_, index) => {
    const share = Math.floor((dice() * most) / times);
    const amount = dice() < 0.9 ? Math.round(share / unit) * unit : share;
    return { at: (360 + index * 240) as TimeOfDay, amount: amount as Micrograms };
  });
}

function randomProduct(dice: Dice, drug: Drug): Product {
  const listed = drug.strengths.length > 0 && dice() < 0.85 ? pick(dice, drug.strengths) : null;
  if ((listed !== null && isLiquidStrength(listed)) || dice() < 0.05) {
    const perMl = listed !== null && isLiquidStrength(listed) ? listed.perMl : (100 as Micrograms);
    return { form: 'suspension', perMl, smallestMicrolitres: pick(dice, [50, 100, 250, 500]) };
  }
  const score = pick(dice, SCORES);
  if (listed !== null) {
    const form = dice() < 0.95 ? listed.form : pick(dice, SOLID_FORMS);
    return { form: form as SolidProduct['form'], strength: listed.strength, score };
  }
  return { form: pick(dice, SOLID_FORMS), strength: pick(dice, ODD_STRENGTHS) as Micrograms, score };
}

function randomEntry(dice: Dice, drug: Drug, products: readonly Product[]): PrescriberEntry {
  const first = products[0];
  const unit = first === undefined ? 125 : 'perMl' in first ? first.perMl : first.strength;
  const steps = Array.from({ length: below(dice, 4) }, (_, index) => ({
    daily: (unit * Math.max(0, 3 - index - below(dice, 2))) as Micrograms,
    days: 3 + below(dice, 40),
  }));
  const conversion = dice() < 0.4 ? randomConversion(dice, drug) : null;
  return {
    name: 'Dr. Example',
    role: 'physician',
    reason: 'entered at random',
    acknowledged: true,
    steps: conversion === null ? steps : [],
    ...(conversion === null ? {} : { conversion }),
  };
}

function randomConversion(dice: Dice, from: Drug): EnteredConversion | null {
  const to = pick(dice, ALL_DRUGS);
  const span = to === from ? null : factorSpan(from, to);
  const sizes = to.strengths.filter((strength) => !isLiquidStrength(strength));
  if (span === null || sizes.length === 0) return null;
  const products = sizes.flatMap((size): Product[] =>
    'strength' in size
      ? [{ form: size.form as SolidProduct['form'], strength: size.strength, score: pick(dice, SCORES) }]
      : [],
  );
  return { toDrug: to.id, perMg: pick(dice, [span.low, span.high]), overDays: 6 + below(dice, 10), products };
}

function randomFlags(dice: Dice): Flag[] {
  return dice() < 0.7 ? [] : FLAGS.filter(() => dice() < 0.06);
}

function pick<T>(dice: Dice, from: readonly T[]): T {
  const value = from[below(dice, from.length)];
  if (value === undefined) throw new RangeError('There is nothing to pick from.');
  return value;
}

function below(dice: Dice, end: number): number {
  return Math.floor(dice() * end);
}

/** Tommy Ettinger's mulberry32: small, quick, and good enough to draw cases with. */
export function diceOf(seed: number): Dice {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
