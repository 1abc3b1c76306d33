import type { Need } from '@stepdown/directory/search/needs';
import type { Reason } from '@stepdown/directory/search/reasons';
import type { Notice } from '@stepdown/directory/search/search';

/** The name of a service, or the bare code where the list does not know it. */
export type ServiceName = (code: string) => string;

/** What a search answers with: why a hit is a hit, what to know beside the hits, and the way out of none. */
export interface SearchWords {
  readonly needs: Readonly<Record<Need, string>>;
  readonly reason: (reason: Reason, nameOf: ServiceName) => string;
  readonly notice: Readonly<Record<Notice, string>>;
  /** `drop` is a condition's name as the search gives it; `codes` are its codes. */
  readonly wayOut: (drop: string, codes: readonly string[], total: number, nameOf: ServiceName) => string;
  /** Towns that may have been meant. */
  readonly instead: (labels: readonly string[]) => string;
  readonly chooseOne: (given: string) => string;
  /** Said where only some regions of a large directory were searched; `states` are codes such as `OR`. */
  readonly partOf: (searched: number, all: number, states: readonly string[]) => string;
  /** Said where a large directory cannot be searched without a place. */
  readonly placeNeeded: (all: number) => string;
}
