import { addDays, formatCivilDay, type CivilDay } from '@stepdown/clinical/quantity/civil-day';
import { formatMg, type Micrograms } from '@stepdown/clinical/quantity/micrograms';
import type { Report } from './judge.ts';
import type { ReadPaper, ReadPiece, ReadStep, ReadSupply } from './paper.ts';

/** The calendar by week and the supply table say the same as the steps. */
export function judgeTables(paper: ReadPaper, report: Report): void {
  judgeWeeks(paper, report);
  judgeSupplies(paper, report);
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
    const found = week.doses.map((dose) => formatMg(dose)).join(' ');
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
    for (const piece of stepOn(steps, day)?.doses.flatMap(({ pieces }) => pieces) ?? []) {
      needed.set(keyOf(piece), (needed.get(keyOf(piece)) ?? 0) + piece.amount);
    }
  }
  for (const [key, amount] of needed) {
    if (!isLiquid(key)) needed.set(key, Math.ceil(amount / 4) * 4);
  }
  return needed;
}

function keyOf(piece: ReadPiece): string {
  return `${piece.form} ${formatMg(piece.strength)}`;
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
  return step?.daily == null ? 'nothing' : formatMg(step.daily);
}
