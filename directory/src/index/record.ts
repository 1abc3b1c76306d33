import { codesOfCategory } from '../facility/codes.ts';
import type { Facility, Phone, StatedService } from '../facility/facility.ts';
import { facilityId, naturalKey } from '../facility/id.ts';
import { languagesOf } from '../facility/languages.ts';

/* What of a record follows from the rest of it is not kept: only where it does not follow is it written down. */

const OPERATOR_CODES: ReadonlySet<string> = new Set(codesOfCategory('FOP'));
const KIND_OF_MARK: Readonly<Record<string, Phone['kind']>> = { i: 'intake', h: 'hotline' };

/** What a record says that its other columns do not; absent fields follow from them. */
export interface Extras {
  readonly id?: string;
  readonly website?: string;
  readonly assuredDate?: string;
  readonly codes?: readonly string[];
  readonly languages?: readonly string[];
  readonly operatorTypes?: readonly string[];
  readonly stated?: readonly StatedService[];
  readonly alsoKnownAs?: readonly string[];
  readonly phones?: readonly Phone[];
}

/** The id that follows from a record's source and natural key. */
export function derivedFacilityId(
  facility: Pick<Facility, 'source' | 'name1' | 'name2' | 'street1' | 'street2' | 'city' | 'state' | 'zip'>,
): string {
  return facilityId(facility.source, naturalKey(facility));
}

/** The operator types that follow from a list of codes. */
export function operatorTypesOf(codes: readonly string[]): readonly string[] {
  return codes.filter((code) => OPERATOR_CODES.has(code));
}

function phonesText(phones: readonly Phone[]): string {
  return phones
    .map(({ number, extension, kind }) => {
      const mark = kind === 'main' ? '' : kind.charAt(0);
      return `${mark}${number}${extension === null ? '' : `x${extension}`}`;
    })
    .join('\t');
}

/** The phones of a text that {@link columnsOfRecord} wrote. */
export function phonesOf(text: string): readonly Phone[] {
  if (text === '') return [];
  return text.split('\t').map((part) => {
    const kind = KIND_OF_MARK[part.charAt(0)];
    const body = kind === undefined ? part : part.slice(1);
    const at = body.lastIndexOf('x');
    if (at < 0) return { number: body, extension: null, kind: kind ?? 'main' };
    return { number: body.slice(0, at), extension: body.slice(at + 1), kind: kind ?? 'main' };
  });
}

function same(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((value, i) => value === b[i]);
}

function samePhones(a: readonly Phone[], b: readonly Phone[]): boolean {
  const flat = (phones: readonly Phone[]) => phones.flatMap((p) => [p.number, p.extension, p.kind]);
  return same(flat(a), flat(b));
}

// However a record was made, and wherever it was kept, its fields are written in one order: the same bytes for the same facts.
function statedInOrder({ value, category }: StatedService): StatedService {
  return { value, category };
}

function phoneInOrder({ kind, number, extension }: Phone): Phone {
  return { kind, number, extension };
}

/**
 * The text of a record's phones, and its extras as JSON ('' where there are none).
 * @param ordered the record's codes in the snapshot's own order
 */
export function columnsOfRecord(
  facility: Facility,
  ordered: readonly string[],
): { phones: string; extras: string } {
  const phones = phonesText(facility.phones);
  const extras: Extras = {
    ...(derivedFacilityId(facility) === facility.id ? {} : { id: facility.id }),
    ...(facility.website === null ? {} : { website: facility.website }),
    ...(facility.assuredDate === null ? {} : { assuredDate: facility.assuredDate }),
    ...(same(ordered, facility.codes) ? {} : { codes: facility.codes }),
    ...(same(languagesOf(facility.codes), facility.languages) ? {} : { languages: facility.languages }),
    ...(same(operatorTypesOf(facility.codes), facility.operatorTypes)
      ? {}
      : { operatorTypes: facility.operatorTypes }),
    ...(facility.stated.length === 0 ? {} : { stated: facility.stated.map(statedInOrder) }),
    ...(facility.alsoKnownAs.length === 0 ? {} : { alsoKnownAs: facility.alsoKnownAs }),
    ...(samePhones(phonesOf(phones), facility.phones) ? {} : { phones: facility.phones.map(phoneInOrder) }),
  };
  return { phones, extras: Object.keys(extras).length === 0 ? '' : JSON.stringify(extras) };
}

/** The extras of a text that {@link columnsOfRecord} wrote. */
export function extrasOf(text: string): Extras {
  return text === '' ? {} : (JSON.parse(text) as Extras);
}
