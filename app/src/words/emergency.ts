/** The emergency page, the running-out page and the page for helpers: what to do first. */
export interface EmergencyWords {
  readonly title: string;
  readonly lead: string;
  readonly call: {
    readonly label: string;
    readonly emergency: { readonly name: string; readonly text: string };
    readonly crisis: { readonly name: string; readonly text: string; readonly textInstead: string };
    readonly poison: { readonly name: string; readonly text: string };
    readonly elsewhere: string;
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
  readonly referral: { readonly title: string; readonly text: string };
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
