import { codesOfCategory } from '../facility/codes.ts';
import type { Facility, StatedService } from '../facility/facility.ts';
import { naturalKey } from '../facility/id.ts';
import { languagesOf } from '../facility/languages.ts';
import { distinctPhones, readPhone } from '../facility/phone.ts';
import { readPoint, readState, readWebsite, readZip } from './address-fields.ts';
import { codesSeen, withIds, type Unnamed } from './finish-facilities.ts';
import { isObject, objectsOf, textOf, type JsonObject } from './json-fields.ts';
import { codeOfLabel } from './label-codes.ts';
import { joinRecords } from './merge-sites.ts';
import type { ReadOutcome, Reject, RejectReason } from './read-result.ts';

/** What a row's type says of it where its services say nothing. */
const CODE_OF_TYPE: Readonly<Record<string, string>> = { SA: 'SA', SU: 'SA', MH: 'MH', OTP: 'OTP' };
const TYPE_CODES = new Set(codesOfCategory('TC'));
const OPERATOR_CODES = new Set(codesOfCategory('FOP'));

/** The rows of one answer, of several pages, or of a bare list; null where the value is none of these. */
function rowsOf(json: unknown): readonly unknown[] | null {
  if (isObject(json)) return Array.isArray(json['rows']) ? (json['rows'] as readonly unknown[]) : null;
  if (!Array.isArray(json)) return null;
  const list = json as readonly unknown[];
  return list.flatMap((entry) => (isObject(entry) && 'rows' in entry ? (rowsOf(entry) ?? [entry]) : [entry]));
}

interface Services {
  readonly codes: readonly string[];
  readonly stated: readonly StatedService[];
}

function servicesOf(row: JsonObject): Services {
  const codes = new Set<string>();
  const stated: StatedService[] = [];
  for (const group of objectsOf(row['services'])) {
    const category = textOf(group, 'f2');
    for (const value of labelsOf(category, textOf(group, 'f3'))) {
      const code = codeOfLabel(category, value);
      if (code === null) stated.push({ category: textOf(group, 'f1') || category, value });
      else codes.add(code);
    }
  }
  const type = servicesOfType(textOf(row, 'typeFacility'), codes);
  return { codes: [...codes, ...type.codes], stated: [...stated, ...type.stated] };
}

/** What a row's type adds to the codes of its services; a type that no list explains is kept as it stands. */
export function servicesOfType(given: string, codes: Iterable<string>): Services {
  const type = given.toUpperCase();
  const code = CODE_OF_TYPE[type];
  if (code === undefined) {
    return { codes: [], stated: type === '' ? [] : [{ category: 'Type of facility', value: given }] };
  }
  const known = new Set(codes);
  const hasType = [...known].some((one) => TYPE_CODES.has(one));
  return { codes: known.has(code) || (type !== 'OTP' && hasType) ? [] : [code], stated: [] };
}

/** Values are separated by semicolons; a value that holds one itself is known by being a label as a whole. */
function labelsOf(category: string, text: string): readonly string[] {
  if (text === '') return [];
  if (codeOfLabel(category, text) !== null) return [text];
  return text
    .split(';')
    .map((value) => value.trim())
    .filter((value) => value !== '');
}

type RowOutcome = Unnamed | { readonly reason: RejectReason; readonly given: string };

function facilityOf(row: JsonObject, edition: string): RowOutcome {
  const cell = (field: string) => textOf(row, field);
  if (cell('name1') === '') return { reason: 'name-missing', given: cell('name2') };
  if (cell('city') === '') return { reason: 'city-missing', given: '' };
  const state = readState(cell('state'));
  if (state === null) return { reason: 'state-unknown', given: cell('state') };
  const zip = readZip(cell('zip'));
  if (zip === null) return { reason: 'zip-malformed', given: cell('zip') };
  const point = readPoint(row['latitude'], row['longitude']);
  const { codes, stated } = servicesOf(row);
  const intakes = ['intake1', 'intake2', 'intake1a', 'intake2a'].map((field) =>
    readPhone(cell(field), 'intake'),
  );
  const hotlines = ['hotline1', 'hotline2'].map((field) => readPhone(cell(field), 'hotline'));
  return {
    source: 'findtreatment',
    edition,
    name1: cell('name1'),
    name2: cell('name2'),
    street1: cell('street1'),
    street2: cell('street2'),
    city: cell('city'),
    state,
    zip,
    phones: distinctPhones([readPhone(cell('phone'), 'main'), ...intakes, ...hotlines]),
    website: readWebsite(cell('website')),
    codes,
    stated,
    languages: languagesOf(codes),
    point: point === null ? null : { ...point, from: 'street' },
    operatorTypes: codes.filter((code) => OPERATOR_CODES.has(code)),
    assuredDate: null,
    fictional: false,
    alsoKnownAs: [],
  };
}

/** A site comes once for each of its types (substance use, mental health, opioid programme): those become one. */
export function joinSites(rows: readonly Unnamed[]): readonly Unnamed[] {
  const sites = new Map<string, Unnamed>();
  for (const row of rows) {
    const key = naturalKey(row);
    const known = sites.get(key);
    sites.set(key, known === undefined ? row : joinRecords(known, row));
  }
  return [...sites.values()];
}

/**
 * Reads answers of the FindTreatment API, version 2 or the older listing: one answer, a list of pages, or a list of rows.
 * @param edition the day on which the answer was fetched: the source has no edition of its own.
 */
export function readFindTreatment(json: unknown, edition: string): ReadOutcome {
  const rows = rowsOf(json);
  if (rows === null) return { ok: false, code: 'not-this-format', detail: 'a list named rows' };
  const taken: Unnamed[] = [];
  const rejects: Reject[] = [];
  for (const [at, row] of rows.entries()) {
    const outcome = isObject(row)
      ? facilityOf(row, edition)
      : { reason: 'not-a-record' as const, given: String(row) };
    if ('reason' in outcome) rejects.push({ row: at + 1, ...outcome });
    else taken.push(outcome);
  }
  if (taken.length === 0) return { ok: false, code: 'no-rows', detail: `${String(rejects.length)} rejected` };
  const sites = joinSites(taken);
  const facilities: readonly Facility[] = withIds(sites);
  const codes = codesSeen(facilities, new Map());
  return { ok: true, facilities, rejects, edition, codes, merged: taken.length - sites.length };
}
