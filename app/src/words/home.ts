/** The first page. */
export interface HomeWords {
  readonly title: string;
  readonly lead: string;
  readonly never: { readonly title: string; readonly text: string };
  readonly roadsTitle: string;
  readonly roads: Readonly<
    Record<
      'start' | 'taper' | 'cutOff' | 'places' | 'helping',
      { readonly title: string; readonly text: string }
    >
  >;
  readonly how: {
    readonly title: string;
    readonly points: readonly { readonly title: string; readonly text: string }[];
  };
}
