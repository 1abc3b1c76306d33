import type { Store } from '../store/open-store.ts';

/** A site that is being served. */
export interface Site {
  readonly port: number;
  readonly stop: () => Promise<void>;
}

/** What serving needs from outside: the pages' build, the data to begin with, the socket, and when to stop. */
export interface ServeParts {
  readonly host: string | undefined;
  readonly port: string | undefined;
  /** Builds the pages where their sources changed; answers with the last lines of a build that failed, else null. */
  readonly buildPages: (onBuild: () => void) => Promise<string | null>;
  /** Fills an empty directory with the made-up places and publishes a stale index. */
  readonly prepare: (
    store: Store,
    on: { readonly demo: () => void; readonly publish: () => void },
  ) => Promise<void>;
  readonly startSite: (store: Store, host: string, port: number) => Promise<Site>;
  /** Resolves when the operator asks to stop. */
  readonly untilStopped: () => Promise<void>;
}
