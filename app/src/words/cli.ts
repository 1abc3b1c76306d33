/** Values that a sentence is made with, by name. */
export type Values = Readonly<Record<string, string>>;

/** How a command can fail at the terminal: one closed list. */
export const CLI_FAILURES = [
  'unknown-command',
  'unknown-option',
  'missing-word',
  'too-many-words',
  'wrong-number',
  'file-not-found',
  'file-unreadable',
  'file-unwritable',
  'fetch-not-allowed',
  'fetch-not-https',
  'fetch-failed',
  'fetch-refused',
  'fetch-too-large',
  'fetch-too-slow',
  'not-a-workbook',
  'old-workbook',
  'web-page',
  'other-workbook',
  'findtreatment-listing',
  'workbook-truncated',
  'workbook-too-large',
  'workbook-damaged',
  'no-facility-sheet',
  'no-rows',
  'not-this-format',
  'too-small',
  'real-directory-present',
  'no-embedded-database',
  'no-system-user',
  'folder-closed',
  'folder-unwritable',
  'database-start-failed',
  'database-unreachable',
  'database-too-old',
  'database-of-other-version',
  'address-unavailable',
  'web-build-failed',
  'mail-not-set-up',
  'no-input',
  'failed',
] as const;
export type CliFailureCode = (typeof CLI_FAILURES)[number];

/** How a request can fail, as the contract lists it. */
export const CLI_PROBLEMS = [
  'malformed-json',
  'wrong-request',
  'needs-confirmation',
  'no-draft',
  'unknown-place',
  'ambiguous-place',
  'not-found',
  'method-not-allowed',
  'unsupported-media-type',
  'too-large',
  'operator-token-needed',
  'already-decided',
  'queue-full',
  'too-slow',
  'not-ready',
  'failed',
] as const;
export type CliProblemCode = (typeof CLI_PROBLEMS)[number];

/** Every sentence of the command line. */
export interface CliWords {
  readonly help: string;
  readonly failure: Readonly<Record<CliFailureCode, (values: Values) => string>>;
  readonly problem: Readonly<Record<CliProblemCode, string>>;
  readonly seeHelp: string;
  readonly progress: {
    readonly startingDatabase: string;
    readonly migrating: string;
    readonly fetching: string;
    readonly reading: string;
    readonly storing: (done: number, total: number) => string;
    readonly publishing: string;
    readonly loadingDemo: string;
    readonly buildingWeb: string;
  };
  readonly migrated: (count: number) => string;
  /** A fetched file that had been taken in before. */
  readonly unchangedThere: string;
  /** One row of a file that was not taken in, and how many more there are. */
  readonly notTaken: {
    readonly row: (row: number, sheet: string | undefined, reason: string, given: string) => string;
    readonly more: (count: string) => string;
  };
  readonly imported: (values: {
    readonly facilities: string;
    readonly withdrawal: string;
    readonly added: string;
    readonly changed: string;
    readonly removed: string;
    readonly rejected: string;
  }) => string;
  readonly feedback: {
    readonly none: string;
    readonly head: readonly [string, string, string, string, string, string];
    readonly yes: string;
    readonly no: string;
  };
  readonly newsletterSent: (sent: number, failed: number) => string;
  readonly serving: (address: string) => string;
  readonly portTaken: (wanted: number, taken: number) => string;
  readonly stopping: string;
  readonly stopped: string;
  readonly search: {
    readonly near: (label: string) => string;
    readonly showing: (shown: number, total: number) => string;
    readonly none: string;
    readonly dropping: (say: string) => string;
    readonly choose: string;
    readonly miles: string;
    readonly name: string;
    readonly town: string;
    readonly phone: string;
    readonly approximate: string;
    readonly fictional: string;
  };
  readonly taper: {
    readonly refused: string;
    readonly from: string;
    readonly days: string;
    readonly daily: string;
    readonly cut: string;
    readonly held: string;
    readonly floor: (mg: string) => string;
    readonly findings: string;
    readonly step: (number: number) => string;
  };
}
