/** The pages that search the directory and show a place. What a service is called is in the places' own words. */
export interface PlacesPageWords {
  readonly title: string;
  readonly lead: string;
  readonly near: string;
  readonly nearHint: string;
  readonly need: string;
  readonly needs: Readonly<
    Record<
      | 'benzodiazepine-withdrawal'
      | 'outpatient'
      | 'intensive-outpatient'
      | 'day-treatment'
      | 'residential'
      | 'hospital'
      | 'co-occurring'
      | 'telehealth',
      string
    >
  >;
  readonly anyNeed: string;
  readonly search: string;
  readonly private: string;
  readonly errors: {
    readonly empty: string;
    readonly failed: string;
  };
  readonly choose: { readonly title: string; readonly text: string };
  readonly results: {
    readonly title: (total: number, place: string) => string;
    readonly order: string;
    readonly miles: (miles: string, approximate: boolean) => string;
    readonly approximate: string;
    readonly fictional: string;
    readonly call: (number: string) => string;
    readonly why: string;
    readonly previous: string;
    readonly next: string;
    readonly page: (page: number) => string;
    readonly wayOut: string;
    /** Each of `listings` is a source with its edition. */
    readonly from: (listings: readonly string[]) => string;
  };
  readonly meaning: { readonly title: string; readonly points: readonly string[] };
  readonly prescriber: {
    readonly title: string;
    readonly text: string;
    readonly ask: string;
    readonly lines: readonly string[];
  };
  readonly place: {
    readonly fictionalTitle: string;
    readonly fictionalText: string;
    readonly phones: string;
    readonly phoneKinds: Readonly<Record<'main' | 'intake' | 'hotline', string>>;
    readonly address: string;
    readonly website: string;
    readonly services: string;
    readonly unknownCode: (code: string) => string;
    readonly ask: string;
    readonly asks: readonly string[];
    readonly never: string;
    readonly source: string;
    readonly edition: (source: string, edition: string, year: string | null) => string;
    /** In the place of an edition that the file did not tell. */
    readonly editionNotTold: string;
    readonly imported: (day: string) => string;
    readonly assured: (day: string) => string;
    readonly old: (year: string) => string;
    readonly roughPoint: string;
    readonly back: string;
    readonly missing: string;
  };
}
