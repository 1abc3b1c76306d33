/** The world around the command line, so that a test can be it. */
export interface Terminal {
  /** Writes to the standard output, which programs read. */
  readonly out: (text: string | Uint8Array) => void;
  /** Writes to the standard error, which people read. */
  readonly err: (text: string) => void;
  /** The whole standard input; null where nobody pipes anything in. */
  readonly readInput: () => Promise<string | null>;
  /** Whether a person looks at the standard error, so that a line may be written over. */
  readonly isWatched: boolean;
}
