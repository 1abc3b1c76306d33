import type { SourceId } from '../sources.ts';

/** One line to call, as it is dialled there: `+` and digits, with hyphens or spaces to read it by. */
export interface HelpLine {
  readonly number: string;
  /** Whether it also answers text messages. */
  readonly takesTexts: boolean;
  /** A source of the register, or what an operator gave for it. */
  readonly source: string;
}

/** The lines of a country. A line that nobody has given a source for is left out: its place is taken by words, never by a guess. */
export interface HelpCountry {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly emergency: HelpLine | null;
  readonly crisis: HelpLine | null;
  readonly poison: HelpLine | null;
  /** Helps to find treatment; not for emergencies. */
  readonly referral: HelpLine | null;
}

const line = (number: string, source: SourceId, takesTexts = false): HelpLine => ({
  number,
  takesTexts,
  source,
});

/** The countries whose lines were seen in a source. Others are for an operator to add, each number with its source. */
export const HELP_COUNTRIES: readonly HelpCountry[] = [
  {
    code: 'US',
    emergency: line('911', 'STEPDOWN'),
    crisis: line('988', 'LIFE988', true),
    poison: line('1-800-222-1222', 'POISON'),
    referral: line('1-800-662-4357', 'SAMHSALINE'),
  },
];

/** Where the country is not known: words stand in for every number. */
export const ANYWHERE: HelpCountry = {
  code: '',
  emergency: null,
  crisis: null,
  poison: null,
  referral: null,
};
