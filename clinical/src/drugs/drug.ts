import type { Micrograms } from '../quantity/micrograms.ts';
import type { SourceId } from '../sources.ts';
import type { LiquidProduct, Score, SolidProduct } from '../taper/product.ts';

/** Every drug that the tables know. */
export type DrugId =
  | 'clonazepam'
  | 'alprazolam'
  | 'diazepam'
  | 'lorazepam'
  | 'chlordiazepoxide'
  | 'clorazepate'
  | 'clobazam'
  | 'oxazepam'
  | 'temazepam'
  | 'triazolam'
  | 'estazolam'
  | 'flurazepam'
  | 'quazepam'
  | 'midazolam'
  | 'nitrazepam'
  | 'bromazepam'
  | 'loprazolam'
  | 'lormetazepam'
  | 'zolpidem'
  | 'zaleplon'
  | 'eszopiclone'
  | 'zopiclone';

/** A figure as one source gives it; both ends are equal where the source gives one number. The unit is in the field's name. */
export interface Range {
  readonly low: number;
  readonly high: number;
  readonly source: SourceId;
}

/** A solid strength on the market. `score` is null where no source told how the tablet is scored: look at the tablet. */
export interface SolidStrength {
  readonly form: SolidProduct['form'];
  readonly strength: Micrograms;
  readonly score: Score | null;
  /** Set where the brand is unscored but some makers score theirs. */
  readonly someMakersScore?: true;
  readonly source: SourceId;
}

/** A liquid strength on the market, as micrograms in one millilitre. */
export interface LiquidStrength {
  readonly form: LiquidProduct['form'];
  readonly perMl: Micrograms;
  readonly source: SourceId;
}

export type Strength = SolidStrength | LiquidStrength;

/** What a label's daily limit is for. */
export type Indication =
  'panic' | 'anxiety' | 'seizures' | 'insomnia' | 'alcohol-withdrawal' | 'any-labelled-use';

/** The most a day that a label gives to an adult, for one use. */
export interface LabelLimit {
  readonly indication: Indication;
  readonly daily: Micrograms;
  /** Only these forms, where the label tells forms apart. */
  readonly forms?: readonly Strength['form'][];
  readonly source: SourceId;
}

/** An active metabolite; its half-life in hours, empty where it is not known. */
export interface Metabolite {
  readonly name: string;
  readonly halfLifeHours: readonly Range[];
  readonly source: SourceId;
}

/** What is known of the drug's own after-products: none that matters, minor ones, named ones, or nothing known. */
export type Metabolites = 'none' | 'minor' | 'not-known' | readonly Metabolite[];

/** How quickly the drug enters the brain, by how well it dissolves in fat. */
export interface Solubility {
  readonly level: 'low' | 'moderate' | 'high';
  readonly source: SourceId;
}

/** One drug. An empty list of ranges, or null, means "not known": recalled figures are never shipped. */
export interface Drug {
  readonly id: DrugId;
  readonly class: 'benzodiazepine' | 'z-drug';
  /** The generic name, in lower case. */
  readonly generic: string;
  /** The name with its telling letters in capitals, against mix-ups with names that look like it. */
  readonly tallMan: string;
  /** Names of other drugs that are easily taken for this one. */
  readonly lookAlikes: readonly string[];
  readonly brands: readonly string[];
  /** The generic name in other languages, and exact misspellings that are known to be met. */
  readonly otherSpellings: readonly string[];
  /** Street names: never a match, always a question. */
  readonly streetNames: readonly string[];
  readonly soldInUs: boolean;
  readonly strengths: readonly Strength[];
  readonly labelLimits: readonly LabelLimit[];
  /** The usual daily range of an adult, in micrograms. */
  readonly usualDaily: Range | null;
  readonly halfLifeHours: readonly Range[];
  readonly metabolites: Metabolites;
  /** Hours from a dose to the highest level, of the immediate-release form. */
  readonly peakHours: readonly Range[];
  /** Hours from a dose to the highest level, of the extended-release form. */
  readonly peakHoursExtended: readonly Range[];
  /** Minutes from a dose to its first effect. */
  readonly onsetMinutes: readonly Range[];
  readonly solubility: Solubility | null;
  /** Cleared by glucuronidation, so that liver disease and the liver's enzymes matter less. */
  readonly glucuronidated: boolean;
}

/** The lowest and the highest over what the sources give, or null where none gives a figure. */
export function spanOf(ranges: readonly Range[]): { readonly low: number; readonly high: number } | null {
  if (ranges.length === 0) return null;
  return {
    low: Math.min(...ranges.map((range) => range.low)),
    high: Math.max(...ranges.map((range) => range.high)),
  };
}
