import { codesOfCategory } from '../facility/codes.ts';
import { languagesOf } from '../facility/languages.ts';
import { distinctPhones, readPhone } from '../facility/phone.ts';
import { codesSeen, withIds, type Unnamed } from './finish-facilities.ts';
import type { ReadOutcome } from './read-result.ts';

/** A made-up place as the demonstration directory's file keeps it. */
export interface DemoRecord {
  readonly name: string;
  readonly program: string;
  readonly street: string;
  readonly city: string;
  readonly state: string;
  readonly zip: string;
  readonly phone: string;
  readonly intake: string;
  /** Degrees, or null for a place of which only the ZIP code is known. */
  readonly point: { readonly lat: number; readonly lon: number } | null;
  /** Codes separated by spaces. */
  readonly codes: string;
}

/** The demonstration directory: some 300 places that do not exist, at points that do. */
export interface DemoDirectory {
  readonly notice: string;
  readonly edition: string;
  readonly places: readonly DemoRecord[];
}

const OPERATOR_CODES: ReadonlySet<string> = new Set(codesOfCategory('FOP'));

function facilityOf(record: DemoRecord, edition: string): Unnamed {
  const codes = record.codes.split(' ');
  return {
    source: 'demonstration',
    edition,
    name1: record.name,
    name2: record.program,
    street1: record.street,
    street2: '',
    city: record.city,
    state: record.state,
    zip: record.zip,
    phones: distinctPhones([readPhone(record.phone, 'main'), readPhone(record.intake, 'intake')]),
    website: null,
    codes,
    stated: [],
    languages: languagesOf(codes),
    point: record.point === null ? null : { ...record.point, from: 'street' },
    operatorTypes: codes.filter((code) => OPERATOR_CODES.has(code)),
    assuredDate: null,
    fictional: true,
    alsoKnownAs: [],
  };
}

/** The demonstration directory as facilities, every one of them marked fictional. */
export function readDemoDirectory(demo: DemoDirectory): ReadOutcome {
  if (demo.places.length === 0) return { ok: false, code: 'no-rows', detail: 'places' };
  const facilities = withIds(demo.places.map((record) => facilityOf(record, demo.edition)));
  return {
    ok: true,
    facilities,
    rejects: [],
    edition: demo.edition,
    codes: codesSeen(facilities, new Map()),
    merged: 0,
  };
}
