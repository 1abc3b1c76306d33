import type { Point } from './distance.ts';

/** How wide the named place is: the distances from its middle are only as good as that. */
export type PlaceKind = 'zip' | 'town' | 'county' | 'region' | 'state';

/** A place that a text was understood as. */
export interface Place {
  readonly kind: PlaceKind;
  /** `Portland, OR`, `97205 Portland, OR`, `Lane County, OR`, `Oregon`: what to show as the place searched near. */
  readonly label: string;
  /** A text that is understood as this very place, whatever else bears its name. */
  readonly near: string;
  /** '' for a county, region or state. */
  readonly city: string;
  readonly state: string;
  /** The ZIP code that was given, or null. */
  readonly zip: string | null;
  readonly point: Point;
  /** True where the point is the middle of more than one ZIP code, so that every distance is rough. */
  readonly approximate: boolean;
}

/** Why a text is not the name of a place at all. */
export type NotAPlaceReason =
  | 'empty'
  | 'street-address'
  | 'other-words'
  /** Near me: where somebody is, is not known here. */
  | 'here';

/** Why a text that looks like a place is none that we know. */
export type UnknownReason =
  | 'zip-unknown'
  /** Army, navy and embassy mail: it tells who somebody is, not where. */
  | 'military-mail'
  | 'town-unknown'
  /** The state is known and the town is not in it; `suggestions` holds towns of that name elsewhere. */
  | 'town-not-in-state'
  | 'county-unknown';

/** What a text about a place means. There is no default: what is not understood is said to be so. */
export type PlaceAnswer =
  | {
      readonly kind: 'place';
      readonly place: Place;
      /** True where the text was misspelt and the place is the only one it can mean: say so beside the results. */
      readonly corrected: boolean;
    }
  /** Several places bear the name, the one with the most ZIP codes first: the person chooses. */
  | { readonly kind: 'choose'; readonly candidates: readonly Place[]; readonly corrected: boolean }
  | {
      readonly kind: 'not-a-place';
      readonly reason: NotAPlaceReason;
      readonly given: string;
      /** Towns that stand among its words. */
      readonly suggestions: readonly Place[];
    }
  | {
      readonly kind: 'unknown';
      readonly reason: UnknownReason;
      readonly given: string;
      readonly suggestions: readonly Place[];
    };
