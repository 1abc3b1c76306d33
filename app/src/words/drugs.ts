import type { Drug, Indication, Solubility } from '@stepdown/clinical/drugs/drug';
import type { AskWhy } from '@stepdown/clinical/drugs/find-drug';
import type { NameRefusal } from '@stepdown/clinical/drugs/refused-names';
import type { Score } from '@stepdown/clinical/taper/product';

/** The drugs: what is known of each, and what is asked or refused when a name is typed. Numbers come formatted. */
export interface DrugsWords {
  readonly title: string;
  readonly lead: string;
  readonly classes: Readonly<Record<Drug['class'], string>>;
  readonly indications: Readonly<Record<Indication, string>>;
  readonly solubility: Readonly<Record<Solubility['level'], string>>;
  readonly score: Readonly<Record<Score | 'not-known' | 'some-makers', string>>;
  readonly metabolites: Readonly<Record<'none' | 'minor' | 'not-known', string>>;
  metabolitesNamed(names: string): string;
  readonly headings: Readonly<
    Record<
      | 'brands'
      | 'strengths'
      | 'limits'
      | 'halfLife'
      | 'peak'
      | 'peakExtended'
      | 'onset'
      | 'metabolites'
      | 'solubility'
      | 'lookAlikes',
      string
    >
  >;
  readonly notKnown: string;
  readonly notSoldInUs: string;
  hours(low: string, high: string): string;
  minutes(low: string, high: string): string;
  limit(mg: string, indication: string): string;
  lookAlike(name: string, others: string): string;
  strengthAsk(given: string, known: string): string;
  readonly sourcesDisagree: string;
  readonly ask: Readonly<Record<AskWhy, (typed: string, names: string) => string>>;
  readonly refuse: Readonly<Record<NameRefusal, string>>;
  readonly unknown: string;
}
