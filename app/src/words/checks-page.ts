import type { ScreenId } from '@stepdown/clinical/screens/instrument';

/** The pages of checks: what is asked beside the instruments' own items, and what stands around a result. */
export interface ChecksPageWords {
  readonly title: string;
  readonly lead: string;
  readonly about: Readonly<Record<ScreenId, string>>;
  readonly onDevice: string;
  readonly onServer: string;
  readonly all: string;
  readonly show: string;
  readonly change: string;
  readonly goOn: string;
  readonly resultTitle: string;
  total(total: number, most: number): string;
  readonly score: string;
  readonly sources: string;
  readonly seePublished: string;
  readonly scale: string;
  /** The first and the last of the numbers to choose from. */
  least(value: number): string;
  most(value: number): string;
  readonly yes: string;
  readonly no: string;
  readonly ask: {
    readonly sinceCut: string;
    readonly drug: string;
    readonly dailyMg: string;
    readonly dailyMgHint: string;
    readonly daysPerWeek: string;
    readonly daysPerWeekHint: string;
    readonly howLong: string;
    readonly howLongHint: string;
    readonly unit: string;
    readonly units: Readonly<Record<'weeks' | 'months' | 'years', string>>;
    readonly signs: string;
    readonly signsHint: string;
    readonly none: string;
    readonly asPrescribed: string;
    readonly asPrescribedHint: string;
    readonly months: string;
    readonly monthsHint: string;
    readonly sex: string;
    readonly sexHint: string;
    readonly female: string;
    readonly male: string;
    readonly sdsTotal: string;
    readonly sdsTotalHint: string;
    readonly age: string;
    readonly behaviour: string;
    readonly behaviours: Readonly<Record<'never' | 'past-3-months' | 'earlier', string>>;
  };
  readonly errors: {
    answer(label: string): string;
    readonly number: string;
    readonly noneAndMore: string;
    /** A daily dose that looks like a slip of the hand. */
    readonly slip: { readonly question: string; readonly yes: string };
  };
  readonly danger: { readonly title: string; readonly goOn: string; readonly link: string };
  readonly safety: { readonly title: string; readonly text: string };
}
