import { formatMg, micrograms } from '../../quantity/micrograms.ts';
import { exceedsShare } from '../../quantity/percent.ts';
import { factsFor, type DrugFacts } from './drug-facts.ts';
import { endingOf } from './ending.ts';
import { canBeMade } from './makeable.ts';
import { percentShown } from './percent-shown.ts';
import { CEILING, FINDING_SOURCES, SHORTEST_INTERVAL } from './rules.ts';
import type { LintFinding, LintReport, Schedule } from './schedule.ts';
import { layOut, type PlacedStep, type Timeline } from './timeline.ts';
import { changesOf, isTooSoon, type Change } from './windows.ts';

/**
 * Judges any schedule, whoever wrote it, against the guideline, its own dates and the products. It changes nothing and refuses nothing:
 * an empty list of findings means that none of these rules spoke, not that the schedule suits anybody.
 *
 * Findings come in the order of the given steps; those about one step in the order of {@link FINDING_SOURCES}.
 */
export function lintSchedule(schedule: Schedule): LintReport {
  const timeline = layOut(schedule);
  const changes = changesOf(timeline.placed);
  const facts = factsFor(schedule.drug);
  const findings = [
    ...changes.flatMap(judgeChange),
    ...judgeEnding(changes),
    ...judgeMaximum(timeline.placed, facts),
    ...judgeProducts(timeline.placed, schedule, facts),
    ...timeline.findings,
    ...judgeEnd(timeline),
  ];
  return {
    findings: findings.sort((a, b) => (a.step ?? Infinity) - (b.step ?? Infinity) || rank(a) - rank(b)),
    shares: changes.map(sharesOf),
    days: totalDays(timeline),
    ends: timeline.placed.at(-1)?.daily === 0 ? 'zero' : 'above-zero',
  };
}

const ORDER = Object.keys(FINDING_SOURCES);

function rank(finding: LintFinding): number {
  return ORDER.indexOf(finding.code);
}

function judgeChange(change: Change): LintFinding[] {
  const { step, before, windowBase, held } = change;
  if (step.daily > before) {
    const values = { from: formatMg(before), to: formatMg(step.daily) };
    return [{ code: 'dose-goes-up', step: step.index, values, source: FINDING_SOURCES['dose-goes-up'] }];
  }
  const findings: LintFinding[] = [];
  const reduction = micrograms(windowBase - step.daily);
  if (exceedsShare(reduction, windowBase, CEILING.share)) {
    const percent = percentShown(reduction, windowBase, CEILING.share);
    findings.push({
      code: 'over-25-in-14-days',
      step: step.index,
      percent,
      values: { percent, from: formatMg(windowBase), to: formatMg(step.daily) },
      source: CEILING.source,
    });
  }
  if (isTooSoon(change)) {
    findings.push({
      code: 'interval-under-14-days',
      step: step.index,
      values: { days: String(held), shortest: String(SHORTEST_INTERVAL.days) },
      source: SHORTEST_INTERVAL.source,
    });
  }
  return findings;
}

function judgeEnding(changes: readonly Change[]): LintFinding[] {
  const ending = endingOf(changes);
  if (ending.kind === 'above-zero') return [];
  if (ending.kind === 'abrupt') {
    const { step, before } = ending.change;
    return [
      {
        code: 'abrupt-stop',
        step: step.index,
        percent: '100',
        values: { from: formatMg(before) },
        source: FINDING_SOURCES['abrupt-stop'],
      },
    ];
  }
  const { step, before } = ending.first;
  const percent = percentShown(micrograms(before - step.daily), before, CEILING.share);
  return [
    {
      code: 'last-milligram-cliff',
      step: step.index,
      percent,
      values: { percent, from: formatMg(before), cuts: String(ending.cuts) },
      source: FINDING_SOURCES['last-milligram-cliff'],
    },
  ];
}

/** One finding for each unbroken stretch above the label's maximum, at its first step. */
function judgeMaximum(placed: readonly PlacedStep[], facts: DrugFacts): LintFinding[] {
  const { maximum } = facts;
  if (!maximum) return [];
  return placed.flatMap((step, i): LintFinding[] => {
    const starts = step.daily > maximum.daily && (placed[i - 1]?.daily ?? 0) <= maximum.daily;
    if (!starts) return [];
    const values = { daily: formatMg(step.daily), maximum: formatMg(maximum.daily) };
    return [{ code: 'over-label-maximum', step: step.index, values, source: maximum.source }];
  });
}

function judgeProducts(placed: readonly PlacedStep[], schedule: Schedule, facts: DrugFacts): LintFinding[] {
  const products = schedule.products ?? facts.products;
  // An empty row means that the drug's products are not known, which is no reason to call a dose impossible.
  if (products.length === 0 && schedule.products === undefined) return [];
  return placed.flatMap((step): LintFinding[] => {
    const impossible = (step.doses ?? [step.daily]).find((dose) => !canBeMade(dose, products));
    if (impossible === undefined) return [];
    const values = { dose: formatMg(impossible), products: schedule.products ? 'given' : 'all' };
    const source = schedule.products ? FINDING_SOURCES['cannot-be-made'] : facts.productsSource;
    return [{ code: 'cannot-be-made', step: step.index, values, source }];
  });
}

/** A schedule that stops above zero without saying what comes then. */
function judgeEnd({ placed, dated }: Timeline): LintFinding[] {
  const last = placed.at(-1);
  if (!last || last.daily === 0) return [];
  const values = {
    daily: formatMg(last.daily),
    days: last.days === undefined ? '' : String(last.days),
    dated: String(dated),
  };
  return [{ code: 'no-end', step: last.index, values, source: FINDING_SOURCES['no-end'] }];
}

function sharesOf({ step, before, windowBase }: Change): LintReport['shares'][number] {
  const cut = Math.max(0, before - step.daily);
  const window = Math.max(0, windowBase - step.daily);
  return {
    step: step.index,
    cut: percentShown(micrograms(cut), before, CEILING.share),
    window14: percentShown(micrograms(window), windowBase, CEILING.share),
  };
}

function totalDays({ placed, certain }: Timeline): number | null {
  const first = placed[0];
  const last = placed.at(-1);
  if (!first || !last || !certain) return null;
  return last.start - first.start + (last.daily === 0 ? 0 : (last.days ?? 0));
}
