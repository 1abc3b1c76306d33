import type { Facility } from '../facility/facility.ts';

/** What an edition is called whose file does not say which one it is. */
export const EDITION_NOT_TOLD = 'not told';

/** Why one row of a source did not become a facility. */
export type RejectReason =
  | 'not-a-record'
  | 'name-missing'
  | 'city-missing'
  | 'state-unknown'
  | 'zip-malformed'
  | 'not-active'
  | 'services-missing';

/** A row that was not taken, so that nothing is dropped in silence. */
export interface Reject {
  /** The row's number as a person counts it in the source: the first row of a sheet is 1. */
  readonly row: number;
  /** The sheet that it stands on, where the file has several of places. */
  readonly sheet?: string;
  readonly reason: RejectReason;
  /** What the row gave in the field that failed. */
  readonly given: string;
}

/** A code that the source uses, what the source itself calls it, and how many places report it. */
export interface SeenCode {
  readonly code: string;
  readonly name: string | null;
  readonly category: string | null;
  readonly count: number;
  /** False where neither the source's own code sheet nor the national list explains it. */
  readonly known: boolean;
}

/** What a reader makes of a source: every row is a facility or a reject. */
export interface ReadDirectory {
  readonly ok: true;
  readonly facilities: readonly Facility[];
  readonly rejects: readonly Reject[];
  readonly edition: string;
  readonly codes: readonly SeenCode[];
  /** How many rows told of a site that another row had told of, and were joined to it. */
  readonly merged: number;
}

/** Why a source as a whole could not be read. */
export interface Unreadable {
  readonly ok: false;
  readonly code:
    'no-facility-sheet' | 'no-rows' | 'not-this-format' | 'other-workbook' | 'findtreatment-listing';
  /** What was looked for and not found, in a machine's words. */
  readonly detail: string;
  /** Where columns are missing: what the file calls those that it has, and which of ours none of them is. */
  readonly columns?: { readonly found: readonly string[]; readonly missing: readonly string[] };
}

/** The outcome of reading a public file. */
export type ReadOutcome = ReadDirectory | Unreadable;
