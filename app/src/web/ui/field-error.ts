/** One thing to put right: the id of its field, and the sentence that the field shows too. */
export interface FieldError {
  readonly field: string;
  readonly say: string;
}

/** What is wrong with a field, if anything. */
export function errorAt(errors: readonly FieldError[], field: string): string | undefined {
  return errors.find((error) => error.field === field)?.say;
}
