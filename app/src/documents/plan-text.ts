import type { Plan } from '@stepdown/clinical/taper/plan';
import { planLines, type PaperOptions, type PlanLines, type StepLines } from './plan-lines.ts';

/** A plan as plain text, with one blank line between its parts. */
export function planText(plan: Plan, options: PaperOptions): string {
  const lines = planLines(plan, options);
  return `${[
    [lines.mark, ...lines.departures],
    [lines.title, lines.intro],
    todayText(lines),
    ...productsText(lines),
    ...lines.steps.map(stepText),
    [lines.ending, lines.endingAsk],
    [
      lines.findingsHeading,
      ...lines.findings.flatMap((finding) => [`- ${finding.text}`, `  ${finding.source}`]),
    ],
    [lines.rules, lines.mark],
  ]
    .map((part) => part.join('\n'))
    .join('\n\n')}\n`;
}

/** The products as parts of a text; with two drugs also what the one counts as of the other. */
export function productsText(lines: PlanLines): readonly (readonly string[])[] {
  const { alsoProducts, factor } = lines;
  return [
    [lines.productsHeading, ...lines.products.map((product) => `- ${product}`)],
    ...(alsoProducts === null
      ? []
      : [[alsoProducts.heading, ...alsoProducts.products.map((product) => `- ${product}`)]]),
    ...(factor === null ? [] : [[factor]]),
  ];
}

/** One step as lines of text, heading first. */
export function stepText(step: StepLines): readonly string[] {
  return [
    step.heading,
    step.span,
    step.daily,
    ...step.also,
    ...(step.change === null ? [] : [step.change]),
    ...(step.enteredBy === null ? [] : [step.enteredBy]),
    ...step.times.map((time) => `  ${time.line}`),
  ];
}

/** Today's regimen as lines of text, heading first. */
export function todayText(lines: PlanLines): readonly string[] {
  return [lines.todayHeading, lines.todayDaily, ...lines.todayTimes.map((time) => `  ${time.line}`)];
}
