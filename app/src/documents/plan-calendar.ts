import { addDays, formatCivilDay } from '@stepdown/clinical/quantity/civil-day';
import { formatMg } from '@stepdown/clinical/quantity/micrograms';
import type { Plan, Step } from '@stepdown/clinical/taper/plan';
import ical, { ICalEventTransparency } from 'ical-generator';
import type { DocumentWords } from '../words/documents.ts';
import { planLines, type PaperOptions, type PlanLines, type StepLines } from './plan-lines.ts';
import { productsText, stepText } from './plan-text.ts';

export interface CalendarOptions extends PaperOptions {
  /** Names the plan: the same id gives the same events, so that a second import replaces the first. */
  readonly planId: string;
  /** When the file is made, such as `2026-11-22T10:00:00Z`. */
  readonly stamp: string;
  /** `neutral` (the default) says nothing of a drug in a title; `plain` names the drug and the dose. */
  readonly titles?: 'neutral' | 'plain';
}

/**
 * A plan as iCalendar (RFC 5545): one all-day event per step that spans the step's days, so that every day shows once.
 * The open last step stands on its first day alone. Doses stand in the description.
 */
export function planCalendar(plan: Plan, options: CalendarOptions): string {
  const { words } = options;
  const calendar = ical({
    name: words.calendar.name,
    prodId: { company: 'Stepdown', product: 'Stepdown', language: words.language.toUpperCase() },
  });
  const lines = planLines(plan, options);
  for (const [index, step] of lines.steps.entries()) {
    calendar.createEvent({
      id: `${options.planId}-${index + 1}@stepdown.invalid`,
      start: formatCivilDay(step.step.from),
      end: formatCivilDay(addDays(step.step.from, step.step.days ?? 1)),
      allDay: true,
      stamp: options.stamp,
      transparency: ICalEventTransparency.TRANSPARENT,
      summary: title(plan, step.step, options.titles ?? 'neutral', words),
      description: description(lines, step, index === lines.steps.length - 1).join('\n'),
    });
  }
  return `${calendar.toString()}\r\n`;
}

function title(plan: Plan, step: Step, titles: 'neutral' | 'plain', words: DocumentWords): string {
  return titles === 'plain'
    ? words.calendar.plainTitle(
        [
          { mg: formatMg(step.daily), drug: plan.drug },
          ...(step.also && step.also.daily > 0
            ? [{ mg: formatMg(step.also.daily), drug: step.also.drug }]
            : []),
        ].map(({ mg, drug }) => words.calendar.doseOf(mg, drug)),
      )
    : words.calendar.neutralTitle;
}

function description(lines: PlanLines, step: StepLines, last: boolean): readonly string[] {
  return [
    lines.mark,
    ...lines.departures,
    ...stepText(step),
    ...productsText(lines).flat(),
    ...(last ? [lines.ending, lines.endingAsk] : []),
  ];
}
