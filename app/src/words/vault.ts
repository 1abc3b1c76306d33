/** Where the answers of a person are. */
export type VaultStatus = 'visit' | 'device' | 'unlocked' | 'locked';

/** How taking in a file ended. */
export type VaultImport = 'done' | 'not-ours' | 'needs-passphrase' | 'wrong-passphrase';

/** The page where a person rules over what this device keeps. */
export interface VaultWords {
  readonly title: string;
  readonly lead: string;
  readonly needsScript: string;
  readonly status: Readonly<Record<VaultStatus, { readonly title: string; readonly text: string }>>;
  readonly keep: { readonly button: string; readonly text: string; readonly done: string };
  readonly link: string;
  /** Back to the guided path, from every tool on it. */
  readonly path: string;
  readonly passphrase: {
    readonly title: string;
    readonly text: string;
    readonly label: string;
    readonly hint: string;
    readonly set: string;
    readonly remove: string;
    readonly tooShort: string;
    readonly lost: string;
  };
  readonly unlock: {
    readonly title: string;
    readonly text: string;
    readonly label: string;
    readonly button: string;
    readonly wrong: string;
    readonly working: string;
    readonly lock: string;
  };
  readonly habits: {
    readonly title: string;
    readonly neutral: string;
    readonly neutralHint: string;
    readonly lockAfter: string;
    readonly minutes: (minutes: number) => string;
    readonly save: string;
    readonly saved: string;
  };
  readonly file: {
    readonly title: string;
    readonly text: string;
    readonly save: string;
    readonly saveOpen: string;
    readonly choose: string;
    readonly passphrase: string;
    readonly open: string;
    readonly results: Readonly<Record<VaultImport, string>>;
    readonly noFile: string;
  };
  readonly erase: {
    readonly title: string;
    readonly text: string;
    readonly button: string;
    readonly sure: string;
    readonly yes: string;
    readonly no: string;
    readonly done: string;
    readonly left: string;
    readonly rows: Readonly<Record<'databases' | 'caches' | 'workers' | 'stored' | 'cookies', string>>;
    readonly files: string;
  };
  readonly honest: {
    readonly title: string;
    readonly can: readonly string[];
    readonly cannotTitle: string;
    readonly cannot: readonly string[];
  };
  readonly offline: { readonly title: string; readonly text: string; readonly still: string };
}
