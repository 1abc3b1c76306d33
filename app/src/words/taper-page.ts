import type { Problem } from '@stepdown/clinical/quantity/parsed';

/** The pages that ask for a dose and show a draft. What the rules say is in the taper's own words. */
export interface TaperPageWords {
  readonly title: string;
  readonly stepOf: (step: number, of: number) => string;
  readonly onDevice: string;
  readonly onServer: string;
  readonly next: string;
  readonly back: string;
  readonly stuck: string;
  readonly danger: { readonly title: string; readonly text: string; readonly link: string };
  readonly first: {
    readonly title: string;
    readonly lead: string;
    readonly age: string;
    readonly ageHint: string;
    readonly flags: string;
    readonly flagsHint: string;
    readonly none: string;
  };
  readonly also: {
    readonly title: string;
    readonly lead: string;
    readonly flags: string;
    readonly flagsHint: string;
    readonly none: string;
  };
  readonly medicine: {
    readonly title: string;
    readonly lead: string;
    readonly drug: string;
    readonly notListed: string;
    readonly alsoCalled: (brands: string) => string;
    readonly notThese: (names: string) => string;
  };
  readonly dose: {
    readonly title: (drug: string) => string;
    readonly lead: string;
    readonly steady: string;
    readonly regimen: string;
    readonly regimenHint: string;
    readonly at: (row: number) => string;
    readonly mg: (row: number) => string;
    readonly products: string;
    readonly productsHint: string;
    readonly score: (product: string) => string;
    readonly scores: Readonly<Record<'none' | 'half' | 'quarter', string>>;
    readonly other: string;
    readonly otherHint: string;
    readonly otherForm: string;
    readonly otherMg: string;
    readonly otherScore: string;
    readonly stock: string;
    readonly stockHint: string;
    readonly have: (product: string) => string;
    readonly haveOther: string;
    readonly leadDays: string;
    readonly leadHint: string;
    readonly pace: string;
    readonly paceHint: string;
    readonly percent: string;
    readonly days: string;
    readonly daysUnit: string;
    readonly givesFirst: string;
    readonly givesFirstHint: string;
    readonly start: string;
    readonly startHint: string;
    readonly draft: string;
  };
  readonly errors: {
    readonly age: string;
    readonly flags: string;
    readonly flagsBoth: string;
    readonly drug: string;
    readonly steady: string;
    readonly noDose: string;
    readonly mg: (given: string, code: Problem['code']) => string;
    readonly at: string;
    readonly atTwice: (at: string) => string;
    readonly products: string;
    readonly count: (given: string) => string;
    readonly lead: string;
    readonly percent: string;
    readonly days: string;
    readonly start: string;
    readonly startPast: string;
    readonly failed: string;
  };
  readonly confirm: { readonly title: string; readonly text: string; readonly yes: string };
  readonly refused: {
    readonly title: string;
    readonly lead: string;
    readonly next: string;
    readonly places: string;
    readonly cutOff: string;
    readonly change: string;
  };
  readonly plan: {
    readonly askFirst: string;
    readonly chart: string;
    readonly table: string;
    readonly held: string;
    readonly chosen: string;
    readonly chosenLead: string;
    readonly chosenText: readonly string[];
    readonly good: string;
    readonly goodText: readonly string[];
    readonly placesTitle: string;
    readonly placesText: string;
    readonly places: string;
    readonly keep: string;
    readonly print: string;
    readonly printHint: string;
    readonly change: string;
  };
}
