/** The emergency page, the running-out page and the page for helpers: what to do first. */
export interface EmergencyWords {
  readonly title: string;
  readonly lead: string;
  readonly call: {
    readonly label: string;
    /** Buttons that dial, each with the number of the country. */
    name(number: string): string;
    textInstead(number: string): string;
    readonly emergency: string;
    readonly crisis: string;
    readonly poison: { readonly name: string; text(number: string): string };
    /** In the place of a number that is not known. */
    readonly local: { readonly emergency: string; readonly crisis: string; readonly poison: string };
    readonly country: string;
    readonly choose: string;
    readonly another: string;
    /** Where sentences name the numbers of the United States and another country was chosen. */
    readonly elsewhere: string;
    readonly sources: string;
  };
  readonly signs: { readonly title: string; readonly items: readonly string[]; readonly fine: string };
  readonly suicide: { readonly title: string; readonly text: string };
  readonly overdose: {
    readonly title: string;
    readonly signs: string;
    readonly steps: readonly string[];
    readonly naloxone: string;
    readonly flumazenil: string;
  };
  readonly stopped: { readonly title: string; readonly text: string };
  readonly referral: { readonly title: string; readonly text: string; readonly elsewhere: string };
  readonly cutOff: CutOffWords;
  readonly helping: HelpingWords;
}

export interface CutOffWords {
  readonly title: string;
  readonly lead: string;
  readonly first: { readonly title: string; readonly text: string; readonly link: string };
  readonly today: {
    readonly title: string;
    readonly steps: readonly { readonly title: string; readonly text: string }[];
  };
  readonly say: { readonly title: string; readonly lines: readonly string[] };
  readonly not: { readonly title: string; readonly items: readonly string[] };
  readonly watch: { readonly title: string; readonly text: string };
  readonly placesLink: string;
  readonly startLink: string;
}

export interface HelpingWords {
  readonly title: string;
  readonly lead: string;
  readonly sections: readonly {
    readonly title: string;
    readonly text: string;
    readonly items?: readonly string[];
  }[];
  readonly emergencyLink: string;
}
