import { addDays, partsOfDay, weekday, type CivilDay } from '@stepdown/clinical/quantity/civil-day';
import { formatMg, micrograms, type Micrograms } from '@stepdown/clinical/quantity/micrograms';
import { formatPercent } from '@stepdown/clinical/quantity/percent';
import { SOURCES } from '@stepdown/clinical/sources';
import type { Finding, Plan, Step, TimedDose } from '@stepdown/clinical/taper/plan';
import { isLiquid, type Piece, type Product } from '@stepdown/clinical/taper/product';
import type { DateParts, DocumentWords } from '../words/documents.ts';

/** What every paper is written with: the words of one language, and how a finding is said in it. */
export interface PaperOptions {
  readonly words: DocumentWords;
  say(finding: Finding): string;
}

/** One dose of a day as a person reads it. */
export interface TimeLines {
  /** `9:00 pm: 0.875 mg = 1 tablet of 0.5 mg + 3 dissolving tablets of 0.125 mg` */
  readonly line: string;
  readonly pieces: readonly string[];
  readonly dose: TimedDose;
}

/** One step as a person reads it. */
export interface StepLines {
  readonly heading: string;
  readonly span: string;
  readonly daily: string;
  /** Absent where the dose did not go down. */
  readonly change: string | null;
  readonly times: readonly TimeLines[];
  readonly enteredBy: string | null;
  readonly step: Step;
}

export interface FindingLine {
  readonly text: string;
  readonly source: string;
}

/** A whole plan in sentences, in reading order: the one source of what the text, the page, the calendar, FHIR and the PDF say. */
export interface PlanLines {
  readonly mark: string;
  /** Whose departures the plan holds; one line for each name, none where there are none. */
  readonly departures: readonly string[];
  readonly title: string;
  readonly intro: string;
  readonly todayHeading: string;
  readonly todayDaily: string;
  readonly todayTimes: readonly TimeLines[];
  readonly productsHeading: string;
  readonly products: readonly string[];
  readonly steps: readonly StepLines[];
  readonly ending: string;
  readonly endingAsk: string;
  readonly findingsHeading: string;
  readonly findings: readonly FindingLine[];
  readonly rules: string;
}

/** Says a plan in sentences. */
export function planLines(plan: Plan, options: PaperOptions): PlanLines {
  const { words } = options;
  const last = plan.steps.at(-1);
  return {
    mark: words.draftMark,
    departures: enteredNames(plan).map((name) => words.departures(name)),
    title: words.title(plan.drug),
    intro: words.intro,
    todayHeading: words.todayHeading,
    todayDaily: words.daily(formatMg(plan.today.daily), plan.drug),
    todayTimes: plan.today.times.map((dose) => timeLines(dose, words)),
    productsHeading: words.productsHeading,
    products: plan.products.map((product) => sayProduct(product, words)),
    steps: plan.steps.map((_, index) => stepLines(plan, index, words)),
    ending: words.ending(formatMg(last ? last.daily : plan.today.daily)),
    endingAsk: words.endingAsk,
    findingsHeading: words.findingsHeading,
    findings: plan.findings.map((finding) => ({
      text: findingText(finding, plan, options),
      source: sourceLine(finding.source, words),
    })),
    rules: words.rules(plan.rules),
  };
}

/** A day in its parts, for the words to say. */
export function dateParts(day: CivilDay): DateParts {
  return { weekday: weekday(day), ...partsOfDay(day) };
}

/** A day in words, with its weekday and year. */
export function sayDay(day: CivilDay, words: DocumentWords): string {
  return words.date(dateParts(day));
}

/** The last day of a step, or null where it is open. */
export function lastDay(step: Step): CivilDay | null {
  return step.days === null ? null : addDays(step.from, step.days - 1);
}

/** Pieces in words: `1½ tablets of 0.5 mg`. */
export function sayPiece(piece: Piece, words: DocumentWords): string {
  if ('quarters' in piece) {
    return words.solid(piece.quarters, piece.product.form, formatMg(piece.product.strength));
  }
  return words.liquid(
    formatMg(micrograms(piece.microlitres)),
    piece.product.form,
    formatMg(piece.product.perMl),
  );
}

/** A product in words, with how it may be divided. */
export function sayProduct(product: Product, words: DocumentWords): string {
  return isLiquid(product)
    ? words.liquidProduct(
        product.form,
        formatMg(product.perMl),
        formatMg(micrograms(product.smallestMicrolitres)),
      )
    : words.solidProduct(product.form, formatMg(product.strength), product.score);
}

function enteredNames(plan: Plan): readonly string[] {
  return [...new Set(plan.steps.flatMap(({ enteredBy }) => (enteredBy === undefined ? [] : [enteredBy])))];
}

function timeLines(dose: TimedDose, words: DocumentWords): TimeLines {
  const pieces = dose.pieces.map((piece) => sayPiece(piece, words));
  return {
    line: words.timedDose(words.time(dose.at), formatMg(dose.amount), pieces.join(' + ')),
    pieces,
    dose,
  };
}

function stepLines(plan: Plan, index: number, words: DocumentWords): StepLines {
  const step = plan.steps[index] as Step;
  const before = plan.steps[index - 1]?.daily ?? plan.today.daily;
  const from = sayDay(step.from, words);
  const last = lastDay(step);
  return {
    heading: words.stepHeading(index + 1, plan.steps.length),
    span:
      last === null || step.days === null
        ? words.openSpan(from)
        : words.span(from, sayDay(last, words), step.days),
    daily: words.dailyFrom(formatMg(step.daily), plan.drug, formatMg(before), direction(before, step.daily)),
    change: step.daily < before ? words.change(formatPercent(step.cut), formatPercent(step.window14)) : null,
    times: step.times.map((dose) => timeLines(dose, words)),
    enteredBy: step.enteredBy === undefined ? null : words.enteredBy(step.enteredBy),
    step,
  };
}

function direction(before: Micrograms, now: Micrograms): 'down' | 'up' | 'same' {
  if (now === before) return 'same';
  return now < before ? 'down' : 'up';
}

function findingText(finding: Finding, plan: Plan, { words, say }: PaperOptions): string {
  return finding.step === undefined
    ? say(finding)
    : `${words.stepHeading(finding.step + 1, plan.steps.length)}: ${say(finding)}`;
}

function sourceLine(id: Finding['source'], words: DocumentWords): string {
  const source = SOURCES[id];
  return words.source(source.title, source.year === null ? '' : String(source.year));
}
