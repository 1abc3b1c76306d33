import type { FrameName } from './sentence-names.ts';

/** The values that a sentence said, by the name of its slot, such as `floorMg`. */
export type Slots = Readonly<Record<string, string>>;

/** One sentence that a paper said. */
export type Said =
  | {
      readonly kind: 'frame';
      readonly name: FrameName;
      readonly language: 'en' | 'es';
      readonly slots: Slots;
    }
  | { readonly kind: 'finding'; readonly name: string; readonly slots: Slots }
  /** What stands before a finding that is of one step. */
  | { readonly kind: 'of-step'; readonly slots: Slots }
  | { readonly kind: 'source'; readonly slots: Slots }
  /** The head of the calendar by week. */
  | { readonly kind: 'weekdays'; readonly slots: Slots };
