/** Where a facility's record came from. */
export type SourceFamily = 'samhsa-su' | 'samhsa-mh' | 'findtreatment' | 'hsds' | 'demonstration';

/** A telephone line of a facility and what it is for. */
export interface Phone {
  /** As the source writes it, tidied: `205-216-0200`, or with the letters that a source uses (`800-662-HOPE`). */
  readonly number: string;
  readonly extension: string | null;
  readonly kind: 'main' | 'intake' | 'hotline';
}

/**
 * A point on the earth in degrees (WGS 84), and how it was found. A `zip` point is the middle of the ZIP code: every
 * distance from it is approximate, and must be shown as such.
 */
export interface FacilityPoint {
  readonly lat: number;
  readonly lon: number;
  readonly from: 'street' | 'zip';
}

/** A service that a source states in words for which the national list has no code. Kept, so that nothing is lost. */
export interface StatedService {
  readonly category: string;
  readonly value: string;
}

/** A place that gives care, as one public source describes it. Text fields hold '' where the source says nothing. */
export interface Facility {
  /** UUIDv5 of the source and the natural key: the same place gets the same id at every import. */
  readonly id: string;
  readonly source: SourceFamily;
  /** The edition of the source, such as `2023`, or the date of a listing. */
  readonly edition: string;
  readonly name1: string;
  /** The programme or building inside the organisation; part of the identity. */
  readonly name2: string;
  readonly street1: string;
  readonly street2: string;
  readonly city: string;
  /** Two letters, upper case. */
  readonly state: string;
  /** Five digits. */
  readonly zip: string;
  readonly phones: readonly Phone[];
  readonly website: string | null;
  /** Service codes in the source's order, each once; codes that the national list does not know are kept. */
  readonly codes: readonly string[];
  readonly stated: readonly StatedService[];
  /** Language codes (ISO 639) in which the source reports treatment, without English. */
  readonly languages: readonly string[];
  readonly point: FacilityPoint | null;
  /** Codes of who runs it (category FOP), such as `PVTN` or `VAMC`. */
  readonly operatorTypes: readonly string[];
  /** The day (`YYYY-MM-DD`) on which somebody last confirmed the record, where the source says so. */
  readonly assuredDate: string | null;
  /** True for the made-up places of the demonstration directory. */
  readonly fictional: boolean;
  /** Ids that this record also had in other sources before sites were merged. */
  readonly alsoKnownAs: readonly string[];
}

/** What a facility is called in one line. */
export function facilityName(facility: Pick<Facility, 'name1' | 'name2'>): string {
  return facility.name2 === '' ? facility.name1 : `${facility.name1} – ${facility.name2}`;
}
