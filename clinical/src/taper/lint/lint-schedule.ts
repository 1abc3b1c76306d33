import { formatMg, type Micrograms } from '../../quantity/micrograms.ts';
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
  return schedule.other === undefined ? lintOne(schedule) : lintTwo(schedule, schedule.other);
}

function lintOne(schedule: Schedule): LintReport {
  const timeline = layOut(schedule);
  const changes = changesOf(timeline.placed);
  const findings = [
    ...changes.flatMap(judgeChange),
    ...judgeEnding(changes),
    ...judgeDrug(schedule, timeline),
    ...timeline.findings,
    ...judgeEnd(timeline),
  ];
  return {
    findings: inOrder(findings),
    shares: changes.map(sharesOf),
    days: totalDays(timeline),
    ends: timeline.placed.at(-1)?.daily === 0 ? 'zero' : 'above-zero',
  };
}

/** Of two drugs every change is judged by the table that counts least and by the one that counts most; the stricter one is told. */
function lintTwo(schedule: Schedule, other: NonNullable<Schedule['other']>): LintReport {
  const timeline = layOut(schedule);
  const reports = [other.low, other.high].map((factor) => judgeCounted(timeline, factor));
  const findings = reports.flatMap((report, index) =>
    report.findings.flatMap((finding): LintFinding[] => {
      const same = (each: LintFinding) => each.code === finding.code && each.step === finding.step;
      const twin = reports[1 - index]?.findings.find(same);
      const isStricter = twin === undefined || Number(finding.percent) > Number(twin.percent);
      const isKept = isStricter || (index === 0 && !(Number(twin.percent) > Number(finding.percent)));
      if (!isKept) return [];
      const tables = twin === undefined ? 'one' : 'all';
      return [{ ...finding, values: { ...finding.values, tables, countedAs: schedule.drug } }];
    }),
  );
  const left = {
    drug: other.drug,
    steps: schedule.steps.map(({ also, ...step }) => ({ ...step, daily: 0 as Micrograms, ...also })),
  };
  const shares = timeline.placed.flatMap(({ index }) => {
    const own = reports.flatMap((report) => report.shares.filter(({ step }) => step === index));
    const most = (key: 'cut' | 'window14') => String(Math.max(...own.map((share) => Number(share[key]))));
    return own.length === 0 ? [] : [{ step: index, cut: most('cut'), window14: most('window14') }];
  });
  const end = timeline.placed.at(-1);
  return {
    findings: inOrder([
      ...findings,
      ...judgeDrug(schedule, timeline),
      ...judgeDrug(left, layOut({ ...schedule, steps: left.steps })).map((finding) => ({
        ...finding,
        values: { ...finding.values, drug: other.drug },
      })),
      ...timeline.findings,
      ...(end?.also?.daily ? [] : judgeEnd(timeline)),
    ]),
    shares,
    days: totalDays(timeline),
    ends: end?.daily === 0 && !end.also?.daily ? 'zero' : 'above-zero',
  };
}

/** Each day counted in thousandths of a microgram of the first drug, so that a factor keeps it whole. */
function judgeCounted(
  { placed }: Timeline,
  factor: Micrograms,
): { readonly findings: readonly LintFinding[]; readonly shares: LintReport['shares'] } {
  const counted = placed.map((step) => ({
    ...step,
    daily: (step.daily * 1000 + (step.also?.daily ?? 0) * factor) as Micrograms,
  }));
  const changes = changesOf(counted);
  const shown = ({ values, ...finding }: LintFinding): LintFinding => ({
    ...finding,
    values: Object.fromEntries(
      Object.entries(values).map(([key, value]) => [
        key,
        key === 'from' || key === 'to' ? formatMg(Math.round(Number(value)) as Micrograms) : value,
      ]),
    ),
  });
  return {
    findings: [...changes.flatMap(judgeChange), ...judgeEnding(changes)].map(shown),
    shares: changes.map(sharesOf),
  };
}

/** What a drug's own label and products say of its doses. */
function judgeDrug(schedule: Schedule, { placed }: Timeline): LintFinding[] {
  const facts = factsFor(schedule.drug);
  return [...judgeMaximum(placed, facts), ...judgeProducts(placed, schedule, facts)];
}

function inOrder(findings: readonly LintFinding[]): readonly LintFinding[] {
  return findings.toSorted((a, b) => (a.step ?? Infinity) - (b.step ?? Infinity) || rank(a) - rank(b));
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
  const reduction = (windowBase - step.daily) as Micrograms;
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
  const percent = percentShown((before - step.daily) as Micrograms, before, CEILING.share);
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
    cut: percentShown(cut as Micrograms, before, CEILING.share),
    window14: percentShown(window as Micrograms, windowBase, CEILING.share),
  };
}

function totalDays({ placed, certain }: Timeline): number | null {
  const first = placed[0];
  const last = placed.at(-1);
  if (!first || !last || !certain) return null;
  return last.start - first.start + (last.daily === 0 ? 0 : (last.days ?? 0));
}
