import { addDays, formatCivilDay, type CivilDay } from '@stepdown/clinical/quantity/civil-day';
import { formatMg, type Micrograms } from '@stepdown/clinical/quantity/micrograms';
import { judgeChange } from './judge-change.ts';
import { judgeDoses } from './judge-doses.ts';
import { judgePace } from './judge-pace.ts';
import { judgeFrame, type PaperKind } from './judge-frame.ts';
import { judgeSaid } from './judge-said.ts';
import { judgeTables } from './judge-tables.ts';
import { placeOf, type ReadPaper, type ReadStep } from './paper.ts';
import { reportTo, type Mismatch, type Report } from './verdict.ts';

/** Which lines a kind of paper must have; its rows or its structure may say the same another way. */
export interface Requirements {
  readonly kind: PaperKind;
  /** How many draft marks there must be. */
  readonly marks: number;
  readonly endingLine: boolean;
  /** Whether the regimen of today must stand on it. */
  readonly today: boolean;
}

/** Everything that is wrong with a paper, by its own figures alone. */
export function judge(paper: ReadPaper, required: Requirements): readonly Mismatch[] {
  const mismatches: Mismatch[] = [...paper.mismatches];
  const report = reportTo(mismatches);
  if (paper.marks < required.marks) {
    report('draft-mark-missing', 'paper', `${required.marks} draft marks`, String(paper.marks));
  }
  // What is read as a whole says it once at its head; what can be parted says it on every part.
  const heads = required.kind === 'plan' || required.kind === 'page' ? 1 : required.marks;
  if (paper.departures < heads && paper.steps.some(({ entered }) => entered)) {
    report('entry-mark-missing', 'paper', `${heads} such lines`, String(paper.departures));
  }
  if (required.today && paper.today === null)
    report('line-missing', 'today', 'the regimen of today', 'nothing');
  judgeDrug(paper, report);
  judgeNumbers(paper, report);
  judgeDays(paper.steps, report);
  judgeEnd(paper, required, report);
  judgeDoses(paper, report);
  judgePace(paper, report);
  judgeTables(paper, report);
  judgeChange(paper, report);
  judgeFrame(paper, required.kind, report);
  judgeSaid(paper, report);
  return mismatches;
}

function judgeDrug(paper: ReadPaper, report: Report): void {
  const drug = paper.steps[0]?.drug ?? '';
  const named = [
    ...paper.titles.map((title) => ['title', title] as const),
    ...[...(paper.today ? [paper.today] : []), ...paper.steps].map(
      (step) => [placeOf(step), step.drug ?? 'nothing'] as const,
    ),
  ];
  for (const [where, name] of named) {
    if (name !== drug) report('drug-differs', where, drug, name);
  }
  const left = paper.factor?.from ?? 'one drug';
  for (const name of paper.leftTitles ?? []) {
    if (name !== left) report('drug-differs', 'title', left, name);
  }
}

function judgeNumbers({ steps }: ReadPaper, report: Report): void {
  for (const [index, step] of steps.entries()) {
    if (step.number !== index + 1) {
      report('step-number', placeOf(step), `step ${index + 1}`, `step ${step.number}`);
    }
    if (step.of !== null && step.of !== steps.length) {
      report('step-number', placeOf(step), `${steps.length} steps`, `${step.of} steps`);
    }
  }
}

/** Every day from the first on stands in exactly one step. */
function judgeDays(steps: readonly ReadStep[], report: Report): void {
  let next: CivilDay | null = null;
  for (const step of steps) {
    const { from, to, days } = step;
    if (from === null) {
      report('line-missing', placeOf(step), 'its dates', 'nothing');
      next = null;
      continue;
    }
    if (next !== null && from !== next) {
      report(
        from > next ? 'day-missing' : 'day-doubled',
        placeOf(step),
        formatCivilDay(next),
        formatCivilDay(from),
      );
    }
    if (to === null) {
      next = null;
      continue;
    }
    const span = to - from + 1;
    if (span < 1 || span !== days) {
      report('days-not-dates', placeOf(step), `${span} days`, days === null ? 'nothing' : `${days} days`);
    }
    next = addDays(to, 1);
  }
}

function judgeEnd({ steps, ending }: ReadPaper, required: Requirements, report: Report): void {
  const last = steps.at(-1);
  if (!last) return;
  for (const step of steps.slice(0, -1)) {
    if (step.open) report('open-too-early', placeOf(step), 'a last day', 'open');
  }
  if (!last.open) report('end-not-open', placeOf(last), 'held until the prescriber decides', 'a last day');
  // Where the last step is the plan's own, it is the lowest of the plan's own; what a prescriber entered may go another way.
  const own = steps.filter(({ entered }) => !entered);
  const lowest = Math.min(...own.map(({ daily }) => daily ?? Infinity));
  if (last.daily !== null && last.daily > lowest && !last.entered) {
    report(
      'end-not-lowest',
      placeOf(last),
      `${formatMg(lowest as Micrograms)} mg`,
      `${formatMg(last.daily)} mg`,
    );
  }
  if (ending === null ? required.endingLine : ending !== last.daily) {
    const said = ending === null ? 'nothing' : `${formatMg(ending)} mg`;
    report('ending-wrong', 'ending', last.daily === null ? 'a dose' : `${formatMg(last.daily)} mg`, said);
  }
}
