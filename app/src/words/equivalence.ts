/** Equivalence among drugs: a range, with the table that each number is from. */
export interface EquivalenceWords {
  readonly title: string;
  readonly lead: string;
  readonly notListed: string;
  readonly noSingleNumber: string;
  readonly prescriberChooses: string;
  readonly unknown: string;
  readonly refused: string;
  ask(names: readonly string[]): string;
}
