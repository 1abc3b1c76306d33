import type { LifeEventKind } from '@stepdown/clinical/taper/events/codes';

/** The pages around a plan: check a schedule, compare, draw, keep, and what happens on the way. Numbers come formatted. */
export interface ToolPagesWords {
  readonly lint: {
    readonly title: string;
    readonly lead: string;
    readonly box: string;
    readonly boxHint: string;
    readonly example: string;
    readonly drug: string;
    readonly drugHint: string;
    readonly order: string;
    readonly orders: Readonly<Record<'month-first' | 'day-first', string>>;
    /** Asked once the schedule was read, so that the medicine is known. */
    readonly products: string;
    readonly productsHint: string;
    readonly check: string;
    readonly unread: string;
    readonly findings: string;
    readonly assumed: string;
    readonly read: string;
    readonly columns: {
      readonly step: string;
      readonly from: string;
      readonly days: string;
      readonly mg: string;
      readonly cut: string;
      readonly window: string;
    };
    readonly step: (number: number) => string;
    /** Several steps, each stretch with its first and its last. */
    readonly steps: (stretches: readonly (readonly [number, number])[]) => string;
    readonly source: (title: string) => string;
    readonly chart: string;
  };
  readonly equivalents: {
    readonly drug: string;
    readonly mg: string;
    readonly show: string;
    readonly columns: readonly [table: string, year: string, mg: string];
    readonly overall: (drug: string, mg: string, low: string, high: string) => string;
    readonly silent: (drug: string) => string;
    readonly wrongMg: string;
  };
  readonly level: {
    readonly lead: string;
    readonly mg: (row: number) => string;
    readonly at: (row: number) => string;
    readonly days: string;
    readonly after: string;
    readonly missed: string;
    readonly missedHint: string;
    readonly once: string;
    readonly onceHint: string;
    readonly show: string;
    readonly chart: string;
    readonly describe: (low: string, high: string) => string;
    readonly hours: string;
    readonly dayAxis: string;
    readonly figure: string;
    readonly range: (low: string, high: string) => string;
    readonly planTitle: string;
    readonly planNote: string;
  };
  readonly drug: {
    /** What the page of a drug holds, for a list of pages found. */
    readonly described: (drug: string, kind: string) => string;
    readonly all: string;
    readonly compareWith: string;
    readonly compare: string;
    readonly compareTitle: string;
    readonly compareLead: string;
    /** The most a day on a label, for one use. */
    readonly mostFor: (mg: string, use: string) => string;
    readonly aboveLabel: string;
    readonly asTable: string;
    readonly inDiazepam: string;
    readonly first: string;
    readonly second: string;
    readonly pictures: string;
    readonly picturesNote: string;
    readonly perMl: (mg: string) => string;
    /** Short, beside a name in a drawing. */
    readonly notKnown: string;
    readonly logScale: string;
    readonly source: (title: string) => string;
    readonly more: string;
    readonly equivalents: string;
    readonly plan: string;
  };
  readonly plan: {
    readonly today: string;
    readonly todayText: (day: string) => string;
    readonly notStarted: (day: string) => string;
    readonly unsigned: string;
    readonly same: string;
    /** `dose` with its unit. */
    readonly nextChange: (day: string, dose: string) => string;
    readonly lastStep: string;
    readonly heldSince: (day: string) => string;
    readonly heldFrom: (day: string) => string;
    readonly readAloud: string;
    readonly stopReading: string;
    readonly weeks: string;
    readonly pieces: string;
    readonly papers: string;
    readonly papersNote: string;
    readonly papersServer: string;
    readonly formats: Readonly<Record<'pdf' | 'packet' | 'ics' | 'fhir' | 'csv' | 'text' | 'html', string>>;
    readonly failed: string;
  };
  readonly events: {
    readonly title: string;
    readonly lead: string;
    readonly which: string;
    readonly on: string;
    readonly enter: string;
    readonly name: string;
    readonly reason: string;
    readonly prescriberHint: string;
    readonly history: string;
    readonly moved: (day: string) => string;
    readonly notTaken: string;
    readonly keepNote: string;
    readonly tablets: string;
    readonly tabletsHint: string;
    readonly wrongDay: string;
    /** The events in the order in which they are offered. */
    readonly order: readonly LifeEventKind[];
  };
  readonly adjust: {
    readonly title: string;
    readonly lead: string;
    readonly mg: (step: number) => string;
    readonly days: (step: number) => string;
    readonly check: string;
    readonly says: string;
    readonly clean: string;
    readonly drag: string;
    /** Why a step did not follow: it may not rise over the one before, nor fall under the one after. */
    readonly refused: Readonly<Record<'above' | 'below', string>>;
    readonly note: string;
    readonly reset: string;
    readonly wrong: (step: number) => string;
    readonly head: readonly [step: string, mg: string, days: string];
  };
  readonly compare: {
    readonly title: string;
    readonly lead: string;
    readonly pace: (percent: string, days: string) => string;
    readonly products: string;
    readonly asked: string;
    readonly columns: readonly [
      plan: string,
      ends: string,
      lowest: string,
      steps: string,
      largest: string,
      pieces: string,
    ];
    readonly none: string;
  };
  readonly prescriber: {
    readonly title: string;
    readonly lead: string;
    readonly who: string;
    readonly name: string;
    readonly role: string;
    readonly reason: string;
    readonly reasonHint: string;
    readonly acknowledge: string;
    readonly gates: string;
    readonly steps: string;
    readonly stepsHint: string;
    readonly stepsExample: string;
    readonly drug: string;
    readonly regimen: string;
    readonly products: string;
    readonly otherProducts: string;
    readonly otherProductsHint: string;
    readonly suspension: string;
    readonly suspensionHint: string;
    readonly suspensionMl: string;
    readonly conversion: string;
    readonly conversionHint: string;
    readonly to: string;
    readonly stay: string;
    readonly factor: string;
    readonly factorRange: (low: string, high: string) => string;
    readonly over: string;
    readonly make: string;
    readonly link: string;
    readonly errors: {
      readonly name: string;
      readonly role: string;
      readonly reason: string;
      readonly acknowledge: string;
      readonly steps: (line: string) => string;
      readonly product: (line: string) => string;
    };
  };
}
