/** Why the database cannot be used: one closed list. Each has a remedy in docs/errors.md. */
export const STORE_FAILURES = [
  'no-embedded-database',
  'no-system-user',
  'folder-closed',
  'folder-unwritable',
  'database-start-failed',
  'database-unreachable',
  'database-too-old',
  'database-of-other-version',
] as const;
export type StoreFailureCode = (typeof STORE_FAILURES)[number];

/** A database that cannot be opened. Thrown inside the store, and turned into a value by `openStore`. */
export class StoreFailure extends Error {
  override readonly name = 'StoreFailure';
  readonly code: StoreFailureCode;
  readonly values: Readonly<Record<string, string>>;

  constructor(code: StoreFailureCode, values: Readonly<Record<string, string>> = {}) {
    super(code);
    this.code = code;
    this.values = values;
  }
}
