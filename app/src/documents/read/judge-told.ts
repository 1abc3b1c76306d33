import { formatMg, type Micrograms } from '@stepdown/clinical/quantity/micrograms';
import { formatPercent, type BasisPoints } from '@stepdown/clinical/quantity/percent';
import { weekday, type CivilDay } from '@stepdown/clinical/quantity/civil-day';
import { placeOf, type ReadPaper, type ReadStep } from './paper.ts';
import type { Report } from './verdict.ts';

const WEEKDAYS = ['Mon Tue Wed Thu Fri Sat Sun', 'lun mar mié jue vie sáb dom'];

/** The figures that sentences repeat are those of the steps. */
export function judgeTold(paper: ReadPaper, report: Report): void {
  let step: ReadStep | undefined;
  for (const { slot, text } of paper.told ?? []) {
    if (slot === 'stepNumber') step = paper.steps.find(({ number }) => number === Number(text));
    const expected = saidOf(slot, text, paper, step);
    if (expected !== undefined && expected !== text) {
      report('sentence-wrong', step && isOfStep(slot) ? placeOf(step) : 'paper', expected, text);
    }
  }
}

function isOfStep(slot: string): boolean {
  return ['stepMg', 'stepBeforeMg', 'cutPercent', 'within14Percent'].includes(slot);
}

/** What a slot must say; undefined where no figure of the plan stands behind it. */
function saidOf(
  slot: string,
  said: string,
  paper: ReadPaper,
  step: ReadStep | undefined,
): string | undefined {
  const { steps, today, factor } = paper;
  switch (slot) {
    case 'stepsInAll':
      return String(steps.length);
    case 'firstWeekday':
      return weekdayOf(steps[0]?.from ?? null, said);
    case 'todayMg':
      return factor === null ? mg(today?.daily) : undefined;
    case 'stepMg':
      return mg(step?.daily);
    case 'stepBeforeMg':
      return mg(step?.before);
    case 'cutPercent':
      return percent(step?.cut);
    case 'within14Percent':
      return percent(step?.within14);
    default:
      return undefined;
  }
}

/** The weekday of a day, in the language of what was said. */
function weekdayOf(day: CivilDay | null, said: string): string | undefined {
  const names = WEEKDAYS.map((week) => week.split(' ')).find((week) => week.includes(said));
  return day === null ? undefined : names?.[weekday(day)];
}

function mg(dose: Micrograms | null | undefined): string | undefined {
  return dose == null ? undefined : formatMg(dose);
}

function percent(share: BasisPoints | null | undefined): string | undefined {
  return share == null ? undefined : formatPercent(share);
}
