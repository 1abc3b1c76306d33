import { codesOfCategory, nationalCode } from '../facility/codes.ts';
import { facilityName, type Facility, type Phone } from '../facility/facility.ts';
import { foldText } from '../facility/fold-text.ts';
import { derivedId, pairedId } from '../facility/id.ts';
import { termOfCode } from './code-taxonomy.ts';
import type {
  HsdsAttribute,
  HsdsLocation,
  HsdsOrganization,
  HsdsPage,
  HsdsPhone,
  HsdsService,
  HsdsServiceAtLocation,
} from './hsds-types.ts';

const ACCREDITORS: ReadonlySet<string> = new Set(codesOfCategory('LCA'));

/** Whether an address is one that the standard's own format takes; sources write others, such as one with a bar in it. */
function isUri(website: string | null): website is string {
  return (
    website !== null &&
    /^https?:\/\/[\w.-]+(?::\d+)?(?:[/?#](?:[\w.~:/?#@!$&'()*+,;=-]|%[0-9a-f]{2})*)?$/i.test(website)
  );
}

/** What a phone is for, in the machine words of this export. */
const PHONE_PURPOSE: Readonly<Record<Phone['kind'], string>> = {
  main: 'Main line',
  intake: 'Intake line',
  hotline: 'Hotline',
};

function phoneOf(facility: Facility, phone: Phone): HsdsPhone {
  return {
    id: derivedId('hsds-phone', facility.id, phone.number, phone.extension ?? ''),
    number: phone.number,
    ...(phone.extension === null ? {} : { extension: Number(phone.extension) }),
    type: 'voice',
    description: PHONE_PURPOSE[phone.kind],
  };
}

function attributesOf(facility: Facility): readonly HsdsAttribute[] {
  const base = { link_id: facility.id, link_entity: 'service' } as const;
  const coded = facility.codes.map((code) => ({
    id: pairedId(facility.id, termOfCode(code).id),
    ...base,
    link_type: nationalCode(code)?.categoryName ?? 'Service code',
    value: code,
    label: termOfCode(code).name,
    taxonomy_term_id: termOfCode(code).id,
    taxonomy_term: termOfCode(code),
  }));
  const stated = facility.stated.map(({ category, value }) => ({
    id: derivedId('hsds-attribute', facility.id, category, value),
    ...base,
    link_type: category,
    value,
    label: value,
  }));
  return [...coded, ...stated];
}

/** The organisation that runs a facility: facilities of one name in one state are taken to be one organisation's. */
export function hsdsOrganization(facility: Facility): HsdsOrganization {
  return {
    id: derivedId('hsds-organization', facility.source, foldText(facility.name1), facility.state),
    name: facility.name1,
    description: facility.name1,
    ...(isUri(facility.website) ? { website: facility.website } : {}),
  };
}

/** Where a facility is. */
export function hsdsLocation(facility: Facility): HsdsLocation {
  const { point } = facility;
  const rough = point?.from === 'zip' ? { description: 'Coordinates are the middle of the ZIP code.' } : {};
  return {
    id: derivedId('hsds-location', facility.id),
    location_type: 'physical',
    name: facilityName(facility),
    ...rough,
    ...(point === null ? {} : { latitude: point.lat, longitude: point.lon }),
    addresses: [
      {
        id: derivedId('hsds-address', facility.id),
        address_1: facility.street1,
        ...(facility.street2 === '' ? {} : { address_2: facility.street2 }),
        city: facility.city,
        state_province: facility.state,
        postal_code: facility.zip,
        country: 'US',
        address_type: 'physical',
      },
    ],
  };
}

/** The facility's service at its location. */
export function hsdsServiceAtLocation(facility: Facility): HsdsServiceAtLocation {
  return { id: derivedId('hsds-service-at-location', facility.id), location: hsdsLocation(facility) };
}

/** A facility as a complete HSDS service; the service has the facility's own id. */
export function hsdsService(facility: Facility): HsdsService {
  const accreditations = facility.codes
    .filter((code) => ACCREDITORS.has(code))
    .map((code) => nationalCode(code)?.name ?? code);
  return {
    id: facility.id,
    name: facilityName(facility),
    ...(facility.name2 === '' ? {} : { alternate_name: facility.name2 }),
    description: `${facilityName(facility)}, ${facility.city}, ${facility.state}. Edition: ${facility.edition}.`,
    ...(isUri(facility.website) ? { url: facility.website } : {}),
    status: 'active',
    ...(accreditations.length === 0 ? {} : { accreditations: accreditations.join('; ') }),
    ...(facility.assuredDate === null ? {} : { assured_date: facility.assuredDate }),
    ...(facility.fictional ? { alert: 'This place is made up. Do not call it.' } : {}),
    phones: facility.phones.map((phone) => phoneOf(facility, phone)),
    languages: facility.languages.map((code) => ({
      id: derivedId('hsds-language', facility.id, code),
      code,
    })),
    organization: hsdsOrganization(facility),
    service_at_locations: [hsdsServiceAtLocation(facility)],
    attributes: attributesOf(facility),
  };
}

/**
 * One page of a list.
 * @param pageNumber counts from 1; a page beyond the last is empty.
 */
export function hsdsPage<T>(all: readonly T[], pageNumber: number, perPage: number): HsdsPage<T> {
  const totalPages = Math.max(1, Math.ceil(all.length / perPage));
  const contents = all.slice((pageNumber - 1) * perPage, pageNumber * perPage);
  return {
    total_items: all.length,
    total_pages: totalPages,
    page_number: pageNumber,
    size: contents.length,
    first_page: pageNumber === 1,
    last_page: pageNumber >= totalPages,
    empty: contents.length === 0,
    contents,
  };
}
