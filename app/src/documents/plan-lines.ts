import { addDays, partsOfDay, weekday, type CivilDay } from '@stepdown/clinical/quantity/civil-day';
import { formatMg, micrograms, type Micrograms } from '@stepdown/clinical/quantity/micrograms';
import { formatPercent } from '@stepdown/clinical/quantity/percent';
import { SOURCES } from '@stepdown/clinical/sources';
import type { Finding, Plan, Step, TimedDose } from '@stepdown/clinical/taper/plan';
import { mayBeSplit } from '@stepdown/clinical/taper/pieces';
import { isLiquid, type Piece, type Product } from '@stepdown/clinical/taper/product';
import type { DateParts, DocumentWords } from '../words/documents.ts';
import { shownProducts } from './shown-products.ts';

/** What every paper is written with: the words of one language, and how a finding is said in it. */
export interface PaperOptions {
  readonly words: DocumentWords;
  say(finding: Finding): string;
}

/** One dose of a day as a person reads it. */
export interface TimeLines {
  /** `9:00 pm: 0.875 mg = 1 tablet of 0.5 mg + 3 dissolving tablets of 0.125 mg` */
  readonly line: string;
  /** The same without its pieces. */
  readonly head: string;
  readonly pieces: readonly string[];
  readonly dose: TimedDose;
}

/** One step as a person reads it. */
export interface StepLines {
  readonly heading: string;
  readonly span: string;
  readonly daily: string;
  /** On the way from another drug: what is left of that one, and what the whole day counts as. */
  readonly also: readonly string[];
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
  /** The products of a drug that is being left; null where the plan has one drug. */
  readonly alsoProducts: { readonly heading: string; readonly products: readonly string[] } | null;
  /** What the tables count the one drug as of the other, and what was entered; null where the plan has one drug. */
  readonly factor: string | null;
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
    title: words.title(plan.drug, plan.change?.from ?? null),
    intro: words.intro,
    todayHeading: words.todayHeading,
    todayDaily: words.daily(
      formatMg((plan.today.also ?? plan.today).daily),
      plan.today.also?.drug ?? plan.drug,
    ),
    todayTimes: dosesOfDay(plan.today, plan.change ? plan.drug : null).map((dose) => timeLines(dose, words)),
    productsHeading: plan.change ? words.productsHeadingFor(plan.drug) : words.productsHeading,
    products: shownProducts(plan).map((product) => sayProduct(product, words)),
    ...changeLines(plan, words),
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

/** The day's dose in a narrow cell: `20`, or `10+1` where 1 mg is of the drug that is being left. */
export function sayDailies({ daily, also }: Pick<Step, 'daily' | 'also'>): string {
  return [daily, ...(also && also.daily > 0 ? [also.daily] : [])].map((dose) => formatMg(dose)).join('+');
}

/** The day's dose in words: `20 mg`, or `10 mg of diazepam + 1 mg of lorazepam` on the way from one drug to another. */
export function sayDaily(
  { daily, also }: Pick<Step, 'daily' | 'also'>,
  drug: string,
  words: DocumentWords,
): string {
  if (also === undefined || also.daily === 0) return `${formatMg(daily)} mg`;
  const { doseOf } = words.calendar;
  return `${doseOf(formatMg(daily), drug)} + ${doseOf(formatMg(also.daily), also.drug)}`;
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
    : words.solidProduct(
        product.form,
        formatMg(product.strength),
        mayBeSplit(product) ? product.score : 'none',
      );
}

/** Who entered a step; where a prescriber entered a faster pace, that is so of every cut. */
export function enteredByOf(plan: Plan, { enteredBy, cut }: Step): string | undefined {
  const faster = plan.findings.find(({ code }) => code === 'entered-pace-faster');
  return enteredBy ?? (cut > 0 ? faster?.values['name'] : undefined);
}

/** A dose of a day; its drug is named where the plan has two. */
export interface NamedDose extends TimedDose {
  readonly drug: string | null;
}

/** The doses of a day by their time; where a time has both drugs, the plan's own comes first. It is named where `drug` is given. */
export function dosesOfDay(
  { times, also }: Pick<Step, 'times' | 'also'>,
  drug: string | null,
): readonly NamedDose[] {
  const own = times.map((dose) => ({ ...dose, drug }));
  const other = (also?.times ?? []).map((dose) => ({ ...dose, drug: also?.drug ?? null }));
  return [...own, ...other].sort((a, b) => a.at - b.at);
}

function changeLines(
  { change, drug }: Plan,
  words: DocumentWords,
): Pick<PlanLines, 'alsoProducts' | 'factor'> {
  if (change === undefined) return { alsoProducts: null, factor: null };
  const { from, products, low, high, perMg, enteredBy } = change;
  return {
    alsoProducts: {
      heading: words.productsHeadingFor(from),
      products: products.map((product) => sayProduct(product, words)),
    },
    factor: words.factor({
      from,
      to: drug,
      low: formatMg(low),
      high: formatMg(high),
      entered: formatMg(perMg),
      name: enteredBy,
    }),
  };
}

function enteredNames(plan: Plan): readonly string[] {
  const said = plan.findings.find(({ code }) => code === 'entered-by-prescriber')?.values['name'];
  const names = [said, ...plan.steps.map((step) => enteredByOf(plan, step))];
  return [...new Set(names.filter((name) => name !== undefined))];
}

function timeLines(dose: NamedDose, words: DocumentWords): TimeLines {
  const pieces = dose.pieces.map((piece) => sayPiece(piece, words));
  return {
    line: words.timedDose(words.time(dose.at), formatMg(dose.amount), pieces.join(' + '), dose.drug),
    head: words.timedDose(words.time(dose.at), formatMg(dose.amount), '', dose.drug),
    pieces,
    dose,
  };
}

function stepLines(plan: Plan, index: number, words: DocumentWords): StepLines {
  const step = plan.steps[index] as Step;
  const before = plan.steps[index - 1]?.daily ?? plan.today.daily;
  const from = sayDay(step.from, words);
  const last = lastDay(step);
  const enteredBy = enteredByOf(plan, step);
  return {
    heading: words.stepHeading(index + 1, plan.steps.length),
    span:
      last === null || step.days === null
        ? words.openSpan(from)
        : words.span(from, sayDay(last, words), step.days),
    daily: words.dailyFrom(formatMg(step.daily), plan.drug, formatMg(before), direction(before, step.daily)),
    also: alsoLines(plan, index, words),
    change:
      step.cut > 0 || (step.also === undefined && step.daily < before)
        ? words.change(formatPercent(step.cut), formatPercent(step.window14))
        : null,
    times: dosesOfDay(step, plan.change ? plan.drug : null).map((dose) => timeLines(dose, words)),
    enteredBy: enteredBy === undefined ? null : words.enteredBy(enteredBy),
    step,
  };
}

function alsoLines(plan: Plan, index: number, words: DocumentWords): readonly string[] {
  const { also, counts } = plan.steps[index] as Step;
  if (also === undefined || counts === undefined) return [];
  const before = (index === 0 ? plan.today : plan.steps[index - 1])?.also?.daily ?? (0 as Micrograms);
  return [
    words.dailyFrom(formatMg(also.daily), also.drug, formatMg(before), direction(before, also.daily)),
    words.counts(formatMg(counts.low), formatMg(counts.high), plan.drug),
  ];
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
