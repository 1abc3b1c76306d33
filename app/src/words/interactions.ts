import type {
  ChangeEffect,
  InteractionEffect,
  InteractionGroup,
  Tier,
} from '@stepdown/clinical/interactions/interaction';

/** What does not mix: each group, what it does, and what to do. */
export interface InteractionsWords {
  readonly title: string;
  readonly lead: string;
  readonly question: string;
  readonly groups: Readonly<Record<InteractionGroup, string>>;
  readonly effects: Readonly<Record<InteractionEffect, string>>;
  readonly tiers: Readonly<Record<Tier, string>>;
  readonly changes: Readonly<Record<ChangeEffect, string>>;
  /** Said of a group over and above its effect, where there is more to say. */
  readonly advice: Readonly<Partial<Record<InteractionGroup, string>>>;
  readonly naloxone: string;
  notInOurList(text: string): string;
  readonly notClearance: string;
  readonly notReviewed: string;
  ask(text: string, names: string): string;
}
