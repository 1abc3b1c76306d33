import type { ColumnType, Generated, Kysely, Transaction } from 'kysely';

/** A file that was taken in: what it held, and what it changed. */
export interface EditionTable {
  readonly id: Generated<number>;
  readonly source: string;
  readonly edition: string;
  readonly fictional: boolean;
  readonly imported_at: Generated<Date>;
  readonly facilities: number;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly rejected: number;
}

/** A row of a file that was not taken, and why. */
export interface RejectTable {
  readonly edition_id: number;
  readonly row: number;
  /** Empty where the file has one sheet, or none. */
  readonly sheet: string;
  readonly reason: string;
  readonly given: string;
}

/** A facility as its source describes it; `record` holds every field that is not a column of its own. */
export interface FacilityTable {
  readonly id: string;
  readonly source: string;
  readonly edition: string;
  readonly fingerprint: string;
  readonly record: ColumnType<unknown, string, string>;
}

/** What each edition did to which facility: append-only. */
export interface FacilityChangeTable {
  readonly edition_id: number;
  readonly facility_id: string;
  readonly kind: 'added' | 'changed' | 'removed';
}

/** A search index, named by the SHA-256 of its bytes; `made_from` says which data and which format it was made of. */
export interface SnapshotTable {
  readonly hash: string;
  readonly bytes: Buffer;
  readonly made_from: string;
  readonly made_at: Generated<Date>;
  /** Whether it is a piece of a directory that is too large for one snapshot: a region, or its gazetteer. */
  readonly is_part: Generated<boolean>;
}

/** Which pieces a list of regions names. */
export interface SnapshotPartTable {
  readonly whole: string;
  readonly part: string;
}

/** The one snapshot that is served. */
export interface CurrentSnapshotTable {
  readonly singleton: Generated<boolean>;
  readonly hash: string;
}

/** A report of what is wrong with a listing, as somebody sent it. */
export interface CorrectionReportTable {
  readonly id: string;
  readonly facility_id: string;
  readonly field: string;
  readonly said: string;
  readonly proposed: string | null;
  readonly received_at: Generated<Date>;
}

/** What was decided on a listing, by whom and why: append-only. */
export interface ListingLogTable {
  readonly id: Generated<number>;
  readonly facility_id: string;
  readonly report_id: string | null;
  readonly kind: 'changed' | 'declined' | 'checked' | 'undone';
  readonly field: string;
  readonly previous_value: string;
  readonly replacement_value: string;
  readonly updated_by: string;
  readonly note: string;
  readonly undoes: number | null;
  readonly made_at: Generated<Date>;
}

/** The published wording of an instrument in one language, as it was checked when it was loaded. */
export interface PublishedFormTable {
  readonly screen: string;
  readonly language: string;
  readonly form: ColumnType<unknown, string, string>;
  readonly loaded_at: Generated<Date>;
}

/** What a server said of a file when it was last fetched and taken in. */
export interface FetchedFileTable {
  readonly kind: string;
  readonly url: string;
  readonly etag: string;
  readonly last_modified: string;
  readonly fetched_at: Generated<Date>;
}

export interface Tables {
  readonly edition: EditionTable;
  readonly reject: RejectTable;
  readonly facility: FacilityTable;
  readonly facility_change: FacilityChangeTable;
  readonly snapshot: SnapshotTable;
  readonly snapshot_part: SnapshotPartTable;
  readonly current_snapshot: CurrentSnapshotTable;
  readonly published_form: PublishedFormTable;
  readonly fetched_file: FetchedFileTable;
  readonly correction_report: CorrectionReportTable;
  readonly listing_log: ListingLogTable;
}

/** The database, or a transaction in it. */
export type Db = Kysely<Tables>;
/** A transaction: what is done in it is done whole or not at all. */
export type Trx = Transaction<Tables>;
