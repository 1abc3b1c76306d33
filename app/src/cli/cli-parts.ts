import type { PostOffice } from '../mail/post-office.ts';
import type { OpenedStore } from '../store/open-store.ts';
import type { Language } from '../words/language.ts';
import type { ServeParts } from './serve-parts.ts';
import type { Terminal } from './terminal.ts';

/** What the command line is wired with. Nothing of it is made before a command asks. */
export interface CliParts {
  readonly terminal: Terminal;
  /** The language where `--lang` does not say. */
  readonly language: Language;
  readonly openStore: () => Promise<OpenedStore>;
  readonly serve: ServeParts;
  /** Answers null, or is left out, where no letters can be sent. */
  readonly openPost?: () => Promise<PostOffice | null>;
  /** Whether the operator lets the program fetch files; never without being told so. */
  readonly mayFetch?: boolean;
  /** Told of an error that nobody foresaw. */
  readonly onFailure: (error: unknown) => void;
}
