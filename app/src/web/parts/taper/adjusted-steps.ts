import { addDays } from '@stepdown/clinical/quantity/civil-day';
import { formatMg, parseMg } from '@stepdown/clinical/quantity/micrograms';
import { lintSchedule } from '@stepdown/clinical/taper/lint/lint-schedule';
import type { LintFinding, ScheduleStep } from '@stepdown/clinical/taper/lint/schedule';
import type { Plan } from '@stepdown/clinical/taper/plan';
import type { DosePoint } from '../../../documents/dose-chart.ts';
import { one, type Fields } from './fields.ts';

/** What a person typed into one row; the last row of a draft has no number of days. */
export interface TypedStep {
  readonly mg: string;
  readonly days: string;
}

/** The rows as they were judged: what the linter found, or the first row that cannot be read, counted from 1. */
export type AdjustedSteps =
  | { readonly ok: true; readonly findings: readonly LintFinding[]; readonly points: readonly DosePoint[] }
  | { readonly ok: false; readonly step: number };

/** The rows of the draft, or what was typed over them. */
export function typedSteps(plan: Plan, fields: Fields): readonly TypedStep[] {
  return plan.steps.map((step, index) => ({
    mg: one(fields, `adjust-mg-${index}`) || formatMg(step.daily),
    days: one(fields, `adjust-days-${index}`) || (step.days === null ? '' : String(step.days)),
  }));
}

/** Judges typed steps as the linter judges any schedule: today's dose first, its products the person's own. An open end is not held against them. */
export function judgeSteps(plan: Plan, typed: readonly TypedStep[]): AdjustedSteps {
  const first = plan.steps[0];
  if (!first) return { ok: true, findings: [], points: [] };
  const before = addDays(first.from, -plan.pace.days);
  const steps: ScheduleStep[] = [{ from: before, days: plan.pace.days, daily: plan.today.daily }];
  const points: DosePoint[] = [{ from: before, daily: plan.today.daily }];
  let from = first.from;
  for (const [index, { mg, days }] of typed.entries()) {
    const dose = parseMg(mg);
    const isLast = index === typed.length - 1;
    const length = /^\d{1,3}$/.test(days) && Number(days) > 0 ? Number(days) : null;
    if (!dose.ok || (length === null && !(isLast && days === ''))) return { ok: false, step: index + 1 };
    steps.push({ from, daily: dose.value, ...(length === null ? {} : { days: length }) });
    points.push({ from, daily: dose.value });
    from = addDays(from, length ?? 0);
  }
  const { findings } = lintSchedule({ drug: plan.drug, steps, products: plan.products });
  return { ok: true, findings: findings.filter(({ code }) => code !== 'no-end'), points };
}
