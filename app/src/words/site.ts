/** The frame around every page: header, footer, banner, errors, and leaving fast. */
export interface SiteWords {
  readonly name: string;
  readonly tagline: string;
  readonly skip: string;
  readonly nav: {
    readonly label: string;
    readonly taper: string;
    readonly places: string;
    readonly cutOff: string;
    readonly learn: string;
    readonly helping: string;
  };
  readonly language: { readonly label: string; readonly other: string };
  readonly emergency: string;
  readonly leave: {
    readonly button: string;
    readonly hint: string;
    readonly neutralTitle: string;
  };
  /** The app as a phone names it once it is installed. */
  readonly app: { readonly description: string; readonly neutralName: string };
  readonly fictional: { readonly title: string; readonly text: string };
  readonly footer: {
    readonly label: string;
    readonly draft: string;
    readonly privacy: string;
    readonly about: string;
    readonly sources: string;
    readonly noCookies: string;
    /** The tools that stand alone, by the name of their page. */
    readonly tools: {
      readonly label: string;
      readonly start: string;
      readonly checks: string;
      readonly withdrawal: string;
      readonly mix: string;
      readonly settings: string;
      readonly drugs: string;
      readonly lint: string;
      readonly verify: string;
      readonly prescriber: string;
      readonly search: string;
      readonly vault: string;
      readonly newsletter: string;
    };
  };
  readonly error: {
    readonly title: string;
    readonly notFoundTitle: string;
    readonly notFoundText: string;
    readonly failedTitle: string;
    readonly failedText: string;
    readonly roads: string;
    readonly home: string;
  };
  readonly problems: {
    readonly title: string;
    readonly prefix: string;
  };
}
