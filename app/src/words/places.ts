import type { CategoryCode, ServiceCode } from '@stepdown/directory/facility/codes';
import type { SourceFamily } from '@stepdown/directory/facility/facility';
import type { NotAPlaceReason, PlaceKind, UnknownReason } from '@stepdown/directory/place/place-answer';
import type { RejectReason } from '@stepdown/directory/readers/read-result';

/** What places, services and sources are called, and what to say of a place that was not understood. */
export interface PlacesWords {
  /** Every national service code in plain words. A code that is not here is shown as the source names it. */
  readonly services: Readonly<Record<ServiceCode, string>>;
  readonly categories: Readonly<Record<CategoryCode, string>>;
  readonly sources: Readonly<Record<SourceFamily, string>>;
  readonly kinds: Readonly<Record<PlaceKind, string>>;
  /** Why a text is no place, with what to type instead. */
  readonly notUnderstood: Readonly<Record<NotAPlaceReason | UnknownReason, (given: string) => string>>;
  /** A misspelt place was understood as this one. */
  readonly corrected: (label: string) => string;
  /** Why a row of a source was not taken. */
  readonly rejects: Readonly<Record<RejectReason, string>>;
}
