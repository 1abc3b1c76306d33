import type { Facility } from './facility.ts';
import { distinctPhones, dialOf, readPhone } from './phone.ts';

/** What of a listing can be put right. `closed` takes the place out of the directory; `checked` is a call that confirmed it. */
export const CORRECTABLE_FIELDS = [
  'name1',
  'name2',
  'street1',
  'street2',
  'city',
  'zip',
  'phone',
  'website',
  'codes',
  'closed',
] as const;
export type CorrectableField = (typeof CORRECTABLE_FIELDS)[number];

/** A value that somebody decided on, or a day on which somebody confirmed the listing. */
export interface ListingCorrection {
  readonly field: CorrectableField | 'checked';
  /** As {@link valueOf} writes it; '' for a check. */
  readonly value: string;
  /** The day of the decision, `YYYY-MM-DD`. */
  readonly day: string;
}

/** What a listing says of a field, as one text. */
export function valueOf(facility: Facility, field: CorrectableField): string {
  switch (field) {
    case 'phone':
      return facility.phones.find(({ kind }) => kind === 'main')?.number ?? '';
    case 'website':
      return facility.website ?? '';
    case 'codes':
      return facility.codes.join(' ');
    case 'closed':
      return 'no';
    default:
      return facility[field];
  }
}

/** The value as it would be kept; null where the field cannot hold it. */
export function readCorrectedValue(field: CorrectableField, given: string): string | null {
  const text = given.replace(/\s+/g, ' ').trim();
  switch (field) {
    case 'zip':
      return /^\d{5}$/.test(text) ? text : null;
    case 'phone': {
      const phone = readPhone(text, 'main');
      if (phone === null || dialOf(phone) === null) return null;
      return phone.extension === null ? phone.number : `${phone.number} x${phone.extension}`;
    }
    case 'website':
      return text === '' || /^https?:\/\/[^\s/]+\.[^\s]+$/i.test(text) ? text : null;
    case 'codes': {
      const codes = [...new Set(text.toUpperCase().split(/[\s,;*]+/))].filter((code) => code !== '');
      return codes.length > 0 && codes.every((code) => /^[A-Z0-9]{1,12}$/.test(code))
        ? codes.join(' ')
        : null;
    }
    case 'closed':
      return text === 'yes' || text === 'no' ? text : null;
    case 'name1':
    case 'city':
    case 'street1':
      return text === '' || text.length > 200 ? null : text;
    default:
      return text.length > 200 ? null : text;
  }
}

function withValue(facility: Facility, field: CorrectableField, value: string): Facility {
  switch (field) {
    case 'phone': {
      const others = facility.phones.filter(({ kind }) => kind !== 'main');
      return { ...facility, phones: distinctPhones([readPhone(value, 'main'), ...others]) };
    }
    case 'website':
      return { ...facility, website: value === '' ? null : value };
    case 'codes':
      return { ...facility, codes: value.split(' ') };
    case 'closed':
      return facility;
    case 'zip':
    case 'city':
    case 'street1':
      // The old point is of the old address: it is found anew from the ZIP code.
      return { ...facility, [field]: value, point: null };
    default:
      return { ...facility, [field]: value };
  }
}

/**
 * A listing with the decisions on it, in their order; null where the last one on `closed` closed it. Its id stays, and its
 * assured day is that of the last decision.
 */
export function correctFacility(
  facility: Facility,
  corrections: readonly ListingCorrection[],
): Facility | null {
  let now = facility;
  let isClosed = false;
  for (const { field, value, day } of corrections) {
    if (field === 'closed') isClosed = value === 'yes';
    else if (field !== 'checked') now = withValue(now, field, value);
    if ((now.assuredDate ?? '') < day) now = { ...now, assuredDate: day };
  }
  return isClosed ? null : now;
}
