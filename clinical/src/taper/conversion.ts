import type { Drug } from '../drugs/drug.ts';
import { drugNamed } from '../drugs/find-drug.ts';
import { equivalents } from '../drugs/equivalents.ts';
import { addDays, type CivilDay } from '../quantity/civil-day.ts';
import { formatMg, micrograms, type Micrograms } from '../quantity/micrograms.ts';
import { LIMITS } from './limits.ts';
import { pieceTable } from './pieces.ts';
import type { DrugChange, Finding, Refusal } from './plan.ts';
import type { Product } from './product.ts';
import type { EnteredConversion, PrescriberEntry, RegimenDose, TaperRequest } from './request.ts';

/** A change of drug that can be made as it was entered: its parts with their days, and the request that goes on from the new drug. */
export interface Changeover {
  readonly change: DrugChange;
  readonly old: readonly RegimenDose[];
  readonly parts: readonly ChangePart[];
  readonly finding: Finding;
  readonly after: TaperRequest;
}

/** Some days of the change: what is taken of each drug. */
export interface ChangePart {
  readonly from: CivilDay;
  readonly days: number;
  readonly old: readonly RegimenDose[];
  readonly fresh: readonly RegimenDose[];
}

/** The span of factors that the tables show, as micrograms of the new drug for 1,000 µg of the old. */
interface FactorSpan {
  readonly low: Micrograms;
  readonly high: Micrograms;
}

/**
 * Changes a regimen over to another drug with the prescriber's own factor: one time of day after another, the latest first,
 * spread evenly over their 7–14 days; a dose that is taken once a day is changed in two halves. Refused where the factor is
 * outside what the tables show, and where a dose of either drug cannot be made exactly: nothing is rounded.
 */
export function changeOver(
  request: TaperRequest,
  entry: PrescriberEntry,
  conversion: EnteredConversion,
): Changeover | { readonly refusals: readonly Refusal[] } {
  const from = drugNamed(request.drug);
  const to = drugNamed(conversion.toDrug);
  const { fewestDays, mostDays, source } = LIMITS.conversion;
  const span = from === undefined || to === undefined ? null : factorSpan(from, to);
  const { overDays, perMg } = conversion;
  const fits = overDays >= fewestDays && overDays <= mostDays && Number.isInteger(overDays);
  if (from === undefined || to === undefined || from === to || span === null || !fits) {
    return { refusals: [{ code: 'conversion-not-usable', values: {}, source }] };
  }
  const values = {
    from: from.generic,
    to: to.generic,
    perMg: formatMg(perMg),
    lowMg: formatMg(span.low),
    highMg: formatMg(span.high),
    name: entry.name,
  };
  if (perMg < span.low || perMg > span.high) {
    return { refusals: [{ code: 'conversion-outside-range', values, source }] };
  }
  const old = request.regimen.filter(({ amount }) => amount > 0).toSorted((a, b) => a.at - b.at);
  const fresh = old.map(({ at, amount }) => ({ at, amount: ((amount * perMg) / 1000) as Micrograms }));
  const parts = stages(old, fresh, from, to);
  const unmade = [
    ...unmadeAmounts(parts, from, request.products),
    ...unmadeAmounts(parts, to, conversion.products),
  ];
  if (unmade.length > 0) return { refusals: unmade };
  return {
    change: { from: from.id, products: request.products, perMg, ...span, enteredBy: entry.name },
    old,
    parts: datedParts(parts, from, request.start, overDays),
    finding: { code: 'conversion-by-prescriber', values, source },
    after: {
      ...request,
      drug: to.id,
      regimen: fresh,
      products: conversion.products,
      start: addDays(request.start, overDays),
      atHand: conversion.atHand ?? [],
      prescriber: withoutConversion(entry),
    },
  };
}

/** The span over the tables that list both drugs, to the whole micrograms around it; null where none does. */
export function factorSpan(from: Drug, to: Drug): FactorSpan | null {
  const gram = micrograms(1_000_000);
  const olds = equivalents(from.id, gram).tables;
  const news = equivalents(to.id, gram).tables;
  const spans = olds.flatMap((old, index) => {
    const other = news[index]?.diazepam;
    if (!old.diazepam || !other) return [];
    return [
      {
        low: Math.floor((old.diazepam.low * 1000) / other.high),
        high: Math.ceil((old.diazepam.high * 1000) / other.low),
      },
    ];
  });
  if (spans.length === 0) return null;
  return {
    low: micrograms(Math.min(...spans.map((span) => span.low))),
    high: micrograms(Math.max(...spans.map((span) => span.high))),
  };
}

/** What is taken in one part of the change: by time, one drug or, where there is one time only, both. */
type Stage = readonly { readonly at: RegimenDose['at']; readonly drug: Drug; readonly amount: Micrograms }[];

function stages(old: readonly RegimenDose[], fresh: readonly RegimenDose[], from: Drug, to: Drug): Stage[] {
  const [only, ...others] = old;
  const replaced = fresh[0];
  if (only !== undefined && replaced !== undefined && others.length === 0) {
    const half = [
      { at: only.at, drug: from, amount: (only.amount / 2) as Micrograms },
      { at: only.at, drug: to, amount: (replaced.amount / 2) as Micrograms },
    ];
    return [half, [{ at: only.at, drug: to, amount: replaced.amount }]];
  }
  return old.map((_, stage) =>
    old.map((dose, index) => {
      const changed = index >= old.length - 1 - stage ? fresh[index] : undefined;
      return changed === undefined ? { ...dose, drug: from } : { ...changed, drug: to };
    }),
  );
}

function datedParts(
  parts: readonly Stage[],
  from: Drug,
  start: CivilDay,
  overDays: number,
): readonly ChangePart[] {
  return parts.map((part, index) => {
    const begins = Math.floor((index * overDays) / parts.length);
    const of = (isOld: boolean): RegimenDose[] =>
      part.flatMap(({ at, drug, amount }) => ((drug === from) === isOld ? [{ at, amount }] : []));
    return {
      from: addDays(start, begins),
      days: Math.floor(((index + 1) * overDays) / parts.length) - begins,
      old: of(true),
      fresh: of(false),
    };
  });
}

/** Every amount of the change that its drug's products cannot make exactly. */
function unmadeAmounts(parts: readonly Stage[], drug: Drug, products: readonly Product[]): Refusal[] {
  const amounts = parts.flat().flatMap((dose) => (dose.drug === drug ? [dose.amount] : []));
  const table = pieceTable(products, micrograms(Math.ceil(Math.max(0, ...amounts))));
  const unmade = [...new Set(amounts)].filter((amount) => table.piecesOf(amount) === null);
  return unmade.map((amount) => ({
    code: 'entered-dose-cannot-be-made',
    values: { mg: String(amount / 1000) },
    source: 'STEPDOWN',
  }));
}

function withoutConversion(entry: PrescriberEntry): PrescriberEntry {
  const { name, role, reason, acknowledged, steps } = entry;
  return { name, role, reason, acknowledged, steps };
}
