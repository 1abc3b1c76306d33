import type { Drug } from '../drugs/drug.ts';
import { labelMaximum } from '../drugs/strengths.ts';
import { formatMg, sumDoses } from '../quantity/micrograms.ts';
import { formatPercent } from '../quantity/percent.ts';
import type { SourceId } from '../sources.ts';
import type { RefusalCode } from './codes.ts';
import { AGE_GATES, GATE_A, GATE_B } from './gates.ts';
import { LIMITS } from './limits.ts';
import type { Finding, Refusal } from './plan.ts';
import { isLiquid } from './product.ts';
import type { TaperRequest } from './request.ts';

/** Every reason not to draft that the request itself shows: Gate A, the label, a dose that is not steady, a pace that is not a person's to choose. */
export function refusalsOf(request: TaperRequest, drug: Drug | undefined): Refusal[] {
  return [...gateA(request), ...doseRefusals(request, drug), ...paceRefusals(request)];
}

/** What heads the plan: the flags of Gate B, each with the question to ask. */
export function gateBFindings(request: TaperRequest): Finding[] {
  const flags = GATE_B.filter((row) => request.person.flags.includes(row.flag)).map((row): Finding => ({
    code: row.flag,
    values: {},
    source: row.source,
  }));
  const { years, source } = AGE_GATES.olderFrom;
  return request.person.age >= years
    ? [...flags, { code: 'age-65-or-more', values: { age: String(request.person.age) }, source }]
    : flags;
}

function refuse(code: RefusalCode, source: SourceId, values: Readonly<Record<string, string>> = {}): Refusal {
  return { code, values, source };
}

function gateA(request: TaperRequest): Refusal[] {
  const flags = GATE_A.filter((row) => request.person.flags.includes(row.flag));
  const { years, source } = AGE_GATES.adultFrom;
  return [
    ...flags.map((row) => refuse(row.flag, row.source)),
    ...(request.person.age < years ? [refuse('under-18', source)] : []),
  ];
}

function doseRefusals(request: TaperRequest, drug: Drug | undefined): Refusal[] {
  if (drug === undefined) return [refuse('unknown-drug', 'STEPDOWN', { drug: request.drug })];
  const daily = sumDoses(request.regimen.map((dose) => dose.amount));
  const most = labelMaximum(
    drug,
    request.products.map((product) => product.form),
  );
  // After a change of drug the entered steps are of the new one, and are held to its label then.
  const entered = request.prescriber?.conversion === undefined ? (request.prescriber?.steps ?? []) : [];
  const highest = Math.max(daily, ...entered.map((step) => step.daily));
  const refusals: Refusal[] = [];
  if (daily === 0) refusals.push(refuse('no-dose', 'STEPDOWN'));
  if (most !== null && highest > most.daily) {
    const values = { drug: drug.generic, mg: formatMg(daily), maximumMg: formatMg(most.daily) };
    refusals.push(refuse('over-label-maximum', most.source, values));
  }
  if ((request.steadiness ?? 'steady') !== 'steady') refusals.push(refuse('not-steady', 'STEPDOWN'));
  const liquidOnly = request.products.length > 0 && request.products.every(isLiquid);
  if (liquidOnly && request.prescriber === null) refusals.push(refuse('liquid-needs-prescriber', 'STEPDOWN'));
  return refusals;
}

function paceRefusals(request: TaperRequest): Refusal[] {
  const { percent, days } = request.pace;
  const { mostPercent, fewestDays, mostDays, source } = LIMITS.pace;
  if (percent <= 0 || days <= 0 || !Number.isInteger(days)) return [refuse('pace-not-usable', 'STEPDOWN')];
  if (request.prescriber !== null) return [];
  const values = { percent: formatPercent(percent), days: String(days) };
  return [
    ...(percent > mostPercent || days < fewestDays
      ? [refuse('faster-needs-prescriber', source, values)]
      : []),
    ...(days > mostDays ? [refuse('longer-wait-needs-prescriber', source, values)] : []),
  ];
}
