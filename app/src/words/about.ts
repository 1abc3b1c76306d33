interface Section {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

/** Who we are, what we keep, and where the rules come from. */
export interface AboutWords {
  readonly about: { readonly title: string; readonly sections: readonly Section[] };
  readonly privacy: { readonly title: string; readonly lead: string; readonly sections: readonly Section[] };
  readonly sources: {
    readonly title: string;
    readonly lead: string;
    readonly columns: { readonly title: string; readonly edition: string; readonly seen: string };
    readonly seen: Readonly<Record<'V' | 'V2' | 'D' | 'R', string>>;
  };
}
