import type { Form, Score } from '@stepdown/clinical/taper/product';
import type { Language } from './language.ts';

/** A calendar date in its parts: weekday 0 Monday … 6 Sunday, month 1–12. */
export interface DateParts {
  readonly weekday: number;
  readonly dayOfMonth: number;
  readonly month: number;
  readonly year: number;
}

/** Every sentence of the papers. Doses arrive as decimal milligrams and shares as decimal percents, without their units. */
export interface DocumentWords {
  readonly language: Language;
  /** On every page of every paper. */
  readonly draftMark: string;
  /** `left` is the drug that is changed for another first; null where there is none. */
  title(drug: string, left: string | null): string;
  readonly intro: string;
  /** `Tue, Dec 1, 2026` */
  date(date: DateParts): string;
  /** `Dec 1`, for a chart. */
  shortDate(date: DateParts): string;
  /** A time of day, from minutes after midnight: `8:00 am`. */
  time(minutes: number): string;

  readonly todayHeading: string;
  stepHeading(number: number, of: number): string;
  span(from: string, to: string, days: number): string;
  openSpan(from: string): string;
  daily(mg: string, drug: string): string;
  dailyFrom(mg: string, drug: string, before: string, direction: 'down' | 'up' | 'same'): string;
  change(percent: string, within14: string): string;
  /** One dose of a day; `pieces` is empty where the products cannot make it; `drug` is named where a plan has two. */
  timedDose(time: string, mg: string, pieces: string, drug?: string | null): string;
  /** `1½ tablets of 0.5 mg`; `quarters` is 6 there. */
  solid(quarters: number, form: Form, mg: string): string;
  liquid(ml: string, form: Form, mgPerMl: string): string;
  readonly productsHeading: string;
  /** The same where a plan has two drugs. */
  productsHeadingFor(drug: string): string;
  /** What the tables count 1 mg of one drug as of another, and what a prescriber entered. */
  factor(values: {
    readonly from: string;
    readonly to: string;
    readonly low: string;
    readonly high: string;
    readonly entered: string;
    readonly name: string;
  }): string;
  /** What a day of two drugs counts as in all. */
  counts(low: string, high: string, drug: string): string;
  solidProduct(form: Form, mg: string, score: Score): string;
  liquidProduct(form: Form, mgPerMl: string, smallestMl: string): string;
  enteredBy(name: string): string;
  /** At the head of every page of a paper that holds such steps. */
  departures(name: string): string;
  ending(mg: string): string;
  readonly endingAsk: string;
  readonly findingsHeading: string;
  source(title: string, year: string): string;
  rules(version: string): string;
  /** Stands in FHIR where a name would stand. */
  readonly fhirSubject: string;

  readonly chart: {
    title(drug: string): string;
    description(from: string, fromMg: string, to: string, toMg: string): string;
    /** For a line that goes up before it goes down. */
    riseFirst(peak: string, peakMg: string, to: string, toMg: string): string;
    readonly doseAxis: string;
    readonly dateColumn: string;
  };
  readonly csv: {
    readonly status: string;
    readonly drug: string;
    readonly step: string;
    readonly from: string;
    readonly to: string;
    readonly days: string;
    readonly daily: string;
    readonly before: string;
    readonly change: string;
    readonly within14: string;
    readonly time: string;
    readonly dose: string;
    readonly pieces: string;
    readonly enteredBy: string;
    readonly products: string;
    /** These two only where a plan has two drugs. */
    readonly counts: string;
    readonly factor: string;
  };
  readonly calendar: {
    readonly name: string;
    /** The neutral title, which says nothing to a person who looks over a shoulder. */
    readonly neutralTitle: string;
    plainTitle(doses: readonly string[]): string;
    doseOf(mg: string, drug: string): string;
  };
  readonly sheet: {
    readonly subject: string;
    readonly weeksHeading: string;
    /** Says how a day of two drugs is written. */
    weeksChange(drug: string, left: string): string;
    week(number: number, from: string): string;
    readonly weekdays: readonly [string, string, string, string, string, string, string];
    readonly stepsHeading: string;
    readonly holdNote: string;
    readonly callHeading: string;
    readonly callNotes: readonly string[];
    page(number: number, of: number): string;
  };
  /** What the reader of finished papers answers. */
  readonly verdict: {
    proved(steps: number): string;
    /** Of a page for a visit, which holds a draft or says why not. */
    readonly provedVisit: string;
    /** Of a page of the site, of which only the plan was read. */
    readonly provedPart: string;
    mismatches(count: number): string;
    /** One sentence for each code of the reader, held complete by a test. */
    readonly codes: Readonly<Record<string, string>>;
    /** `step 3`, `week 2`, as the reader names places. */
    where(place: string): string;
    compare(expected: string, found: string): string;
    readonly unreadable: {
      readonly 'not-known': string;
      readonly broken: string;
      readonly 'no-plan': string;
    };
  };
  /** The table of all steps: its head, and how long a step lasts. */
  readonly table: {
    readonly columns: Readonly<Record<'from' | 'daily' | 'cut' | 'days', string>>;
    days(count: number): string;
  };
  readonly packet: {
    title(drug: string, left: string | null): string;
    readonly intro: string;
    /** How long the last dose lasts. */
    readonly open: string;
    readonly sigsHeading: string;
    readonly supplyHeading: string;
    readonly supplyNote: string;
    supply(number: number, from: string, to: string): string;
    /** Whole pieces with their count in digits and in words, as a controlled substance is written. */
    dispense(count: number, form: Form, mg: string): string;
    readonly decisionsHeading: string;
    readonly decisions: readonly string[];
    readonly signHeading: string;
    readonly signLines: readonly string[];
  };
}
