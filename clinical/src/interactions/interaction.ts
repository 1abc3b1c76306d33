import type { DrugId } from '../drugs/drug.ts';
import type { Confidence, SourceId } from '../sources.ts';

/** What to do about a pair, the most urgent first. */
export const TIERS = ['stop-and-talk', 'alert', 'prescriber-check', 'info'] as const;
export type Tier = (typeof TIERS)[number];

/** The groups of things that do not mix, one row each. */
export type InteractionGroup =
  | 'opioids'
  | 'alcohol'
  | 'gabapentinoids'
  | 'sodium-oxybate'
  | 'other-depressants'
  | 'second-benzodiazepine'
  | 'street-supply'
  | 'azole-with-alprazolam-or-triazolam'
  | 'oral-antifungals'
  | 'cyp3a4-inhibitors'
  | 'grapefruit'
  | 'cyp3a4-inducers'
  | 'valproate'
  | 'valproate-with-lorazepam'
  | 'propantheline'
  | 'no-meaningful-effect'
  | 'cyp2c19-inhibitors'
  | 'probenecid'
  | 'caffeine-and-theophylline'
  | 'liver-disease'
  | 'narrow-angle-glaucoma'
  | 'allergy'
  | 'seizure-medicines-and-mood';

/** What the mix does. */
export type InteractionEffect =
  | 'breathing-may-fail'
  | 'adds-to-sleepiness'
  | 'doubles-the-class'
  | 'contents-unknown'
  | 'level-may-rise'
  | 'level-may-fall'
  | 'contraindicated'
  | 'absence-seizures-may-worsen'
  | 'small-change'
  | 'no-meaningful-effect'
  | 'works-against'
  | 'mood-may-change';

/** What starting or stopping the other thing during a taper can bring. */
export type ChangeEffect =
  'start-raises-level' | 'stop-lowers-level' | 'start-lowers-level' | 'stop-raises-level';

/** One thing that a person may type, with its names in English and Spanish, brands and words of the street among them. */
export interface Member {
  readonly name: string;
  readonly also: readonly string[];
}

/** One row of the list. */
export interface InteractionRow {
  readonly group: InteractionGroup;
  readonly members: readonly Member[];
  readonly effect: InteractionEffect;
  readonly tier: Tier;
  /** Only for these drugs of ours; absent where it holds for all of them. */
  readonly onlyFor?: readonly DrugId[];
  /** For all but these. */
  readonly notFor?: readonly DrugId[];
  /** Whether the other thing, by being started or stopped, moves the level. */
  readonly moves?: 'raises' | 'lowers';
  /** Asks whether naloxone is at hand. */
  readonly naloxone?: true;
  readonly source: SourceId;
  readonly confidence: Confidence;
  /** False where a warning rests on recall: it ships, since it can only make a person safer, and says so. */
  readonly reviewed: boolean;
}
