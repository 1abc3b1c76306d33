import type { SymptomCode, TimelineCode } from '@stepdown/clinical/withdrawal/withdrawal-rows';

/** What withdrawal can be like: signs in tiers, times as ranges, what helps, and when to call. */
export interface WithdrawalWords {
  readonly title: string;
  readonly lead: string;
  readonly drug: string;
  readonly show: string;
  readonly tiers: Readonly<
    Record<'common' | 'serious' | 'emergency', { readonly title: string; readonly text: string }>
  >;
  readonly symptoms: Readonly<Record<SymptomCode, string>>;
  readonly helps: { readonly title: string; readonly items: readonly string[] };
  readonly timeline: {
    title(drug: string): string;
    readonly lead: string;
    readonly unsure: string;
    readonly rows: Readonly<Record<TimelineCode, string>>;
    days(from: string, to: string): string;
    readonly noEnd: string;
    readonly tableWhat: string;
    readonly tableWhen: string;
  };
  readonly level: {
    title(drug: string): string;
    readonly lead: string;
    readonly notForDosing: string;
    readonly unknown: string;
    readonly dayColumn: string;
    readonly leftColumn: string;
    range(low: string, high: string): string;
  };
  readonly dontKnow: string;
}
