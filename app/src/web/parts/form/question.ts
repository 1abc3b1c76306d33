/** An answer that can be chosen. */
export interface Option {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

/** A question as data: one of some, any of some, one line, or a box of free text. `name` is the name of its field. */
export type Question =
  | {
      readonly kind: 'one' | 'many';
      readonly name: string;
      readonly label: string;
      readonly hint?: string;
      readonly options: readonly Option[];
      /** Parts the last option from the others: it takes them all back. */
      readonly lastApart?: true;
      /** The options are short and stand beside each other. */
      readonly inLine?: true;
    }
  | {
      readonly kind: 'line';
      readonly name: string;
      readonly label: string;
      readonly hint?: string;
      readonly unit?: string;
      readonly numeric?: 'decimal' | 'numeric';
    }
  | { readonly kind: 'box'; readonly name: string; readonly label: string; readonly hint?: string };
