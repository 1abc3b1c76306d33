import { addDays, formatCivilDay, type CivilDay } from '@stepdown/clinical/quantity/civil-day';
import { formatMg, type Micrograms } from '@stepdown/clinical/quantity/micrograms';
import { formatPercent, type BasisPoints } from '@stepdown/clinical/quantity/percent';
import { cutShare, type CountedDay } from './counted-share.ts';
import { sayFound } from './phrases.ts';
import type { ReadPaper, ReadPiece, ReadStep, ReadSupply } from './paper.ts';
import type { Report } from './verdict.ts';

/** The table of the chart, the calendar by week and the supply table say the same as the steps. */
export function judgeTables(paper: ReadPaper, report: Report): void {
  judgeRows(paper, report);
  judgeWeeks(paper, report);
  judgeSupplies(paper, report);
}

function judgeRows(paper: ReadPaper, report: Report): void {
  const { steps, rows, today } = paper;
  if (rows.length === 0) return;
  const start: CountedDay = today ?? { daily: steps[0]?.before ?? null, also: null };
  for (let index = 0; index < Math.max(rows.length, steps.length); index += 1) {
    const row = rows[index];
    const step = steps[index];
    const before = steps[index - 1] ?? start;
    const found = row ? sayRow(row.from, row, row.cut, row.days) : 'nothing';
    const cut = step ? cutShare(paper, step, before) : null;
    const dailies = { daily: step?.daily ?? null, also: step?.also?.daily ?? (0 as Micrograms) };
    const expected = step && cut !== null ? sayRow(step.from, dailies, cut, step.days) : 'nothing';
    if (expected !== found) report('row-wrong', `row ${index + 1}`, expected, found);
  }
}

function sayRow(
  from: CivilDay | null,
  { daily, also }: { readonly daily: Micrograms | null; readonly also: Micrograms },
  cut: BasisPoints,
  days: number | null,
): string {
  const dose = daily === null ? 'nothing' : `${sayDailies(daily, also)} mg`;
  return `${sayFound(from)}, ${dose}, ${formatPercent(cut)} %, ${days === null ? 'open' : `${days} days`}`;
}

function judgeWeeks({ steps, weeks }: ReadPaper, report: Report): void {
  const first = steps[0]?.from ?? null;
  const last = steps.at(-1)?.from ?? null;
  if (weeks.length === 0 || first === null || last === null) return;
  for (const [index, week] of weeks.entries()) {
    const where = `week ${week.number}`;
    const from = addDays(first, index * 7);
    if (week.number !== index + 1) report('week-wrong', where, `week ${index + 1}`, where);
    if (week.from !== from) report('week-wrong', where, formatCivilDay(from), formatCivilDay(week.from));
    const expected = [0, 1, 2, 3, 4, 5, 6].map((day) => sayDose(stepOn(steps, addDays(from, day)))).join(' ');
    const found = week.doses.map(({ daily, also }) => sayDailies(daily, also)).join(' ');
    if (expected !== found) report('week-wrong', where, expected, found);
  }
  if (addDays(first, weeks.length * 7) <= last) {
    report('week-wrong', 'weeks', `weeks up to ${formatCivilDay(last)}`, `${weeks.length} weeks`);
  }
}

function judgeSupplies({ steps, supplies }: ReadPaper, report: Report): void {
  const first = steps[0]?.from ?? null;
  const last = steps.at(-1)?.from ?? null;
  if (supplies.length === 0 || first === null || last === null) return;
  let next: CivilDay = first;
  for (const [index, supply] of supplies.entries()) {
    const where = `supply ${supply.number}`;
    if (supply.number !== index + 1) report('supply-wrong', where, `supply ${index + 1}`, where);
    if (supply.from !== next) {
      report('supply-wrong', where, formatCivilDay(next), formatCivilDay(supply.from));
    }
    const expected = sayCounts(neededFor(steps, supply));
    const found = sayCounts(new Map(supply.pieces.map((piece) => [keyOf(piece), piece.amount])));
    if (expected !== found) report('supply-wrong', where, expected, found);
    next = addDays(supply.to, 1);
  }
  if (next <= last) {
    report('supply-wrong', 'supplies', `supplies up to ${formatCivilDay(last)}`, formatCivilDay(next));
  }
}

/** What a supply's days take of each product, parts of a piece rounded up to whole ones. */
function neededFor(steps: readonly ReadStep[], supply: ReadSupply): Map<string, number> {
  const needed = new Map<string, number>();
  for (let day = supply.from; day <= supply.to; day = addDays(day, 1)) {
    for (const { drug, pieces } of stepOn(steps, day)?.doses ?? []) {
      for (const piece of pieces) {
        const key = keyOf(drug === null ? piece : { ...piece, drug });
        needed.set(key, (needed.get(key) ?? 0) + piece.amount);
      }
    }
  }
  for (const [key, amount] of needed) {
    if (!isLiquid(key)) needed.set(key, Math.ceil(amount / 4) * 4);
  }
  return needed;
}

function keyOf(piece: ReadPiece): string {
  return `${piece.form} ${formatMg(piece.strength)}${piece.drug === undefined ? '' : ` of ${piece.drug}`}`;
}

function isLiquid(key: string): boolean {
  return /^(oral-solution|suspension) /.test(key);
}

function sayCounts(counts: ReadonlyMap<string, number>): string {
  return [...counts]
    .map(([key, amount]) => `${isLiquid(key) ? `${formatMg(amount as Micrograms)} mL` : amount / 4} × ${key}`)
    .sort()
    .join(', ');
}

function stepOn(steps: readonly ReadStep[], day: CivilDay): ReadStep | undefined {
  return steps.findLast(({ from }) => from !== null && from <= day);
}

function sayDose(step: ReadStep | undefined): string {
  return step?.daily == null ? 'nothing' : sayDailies(step.daily, step.also?.daily ?? (0 as Micrograms));
}

function sayDailies(daily: Micrograms, also: Micrograms): string {
  return [daily, ...(also > 0 ? [also] : [])].map((dose) => formatMg(dose)).join('+');
}
