import type { EventProblem, LifeEventKind } from '@stepdown/clinical/taper/events/codes';

/** What is said about a thing that happened: its name, and what the plan makes of it. */
export interface EventsWords {
  readonly kinds: Readonly<Record<LifeEventKind, { readonly name: string; readonly say: string }>>;
  readonly problems: Readonly<Record<EventProblem, string>>;
  readonly held: string;
  readonly undo: string;
}
