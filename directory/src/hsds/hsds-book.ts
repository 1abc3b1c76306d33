import type { Facility } from '../facility/facility.ts';
import { foldText } from '../facility/fold-text.ts';
import { derivedId } from '../facility/id.ts';
import { CODE_TAXONOMY, CODE_TAXONOMY_TERMS, termOfCode } from './code-taxonomy.ts';
import {
  meetingAll,
  readColumns,
  wordsOf,
  type HsdsColumns,
  type HsdsPlaces,
  type HsdsQuery,
} from './hsds-columns.ts';
import type { HsdsMetadata, HsdsTaxonomyTerm } from './hsds-types.ts';
import { hsdsLocation, hsdsOrganization, hsdsService, hsdsServiceAtLocation } from './to-hsds.ts';

/** The lists of the API. */
export const HSDS_LISTS = [
  'services',
  'organizations',
  'locations',
  'service_at_locations',
  'taxonomies',
  'taxonomy_terms',
] as const;
export type HsdsList = (typeof HSDS_LISTS)[number];

/** What is known of a facility beside its record. */
export interface HsdsBackground {
  /** When each last changed, ISO 8601. */
  readonly modified: ReadonlyMap<string, string>;
  /** What was decided on each, as HSDS has it. */
  readonly metadata: ReadonlyMap<string, readonly HsdsMetadata[]>;
}

/** One record of a list, made when it is asked for. */
export type HsdsRecord = () => object;

/** The directory as the lists of an HSDS API. */
export interface HsdsBook {
  readonly list: (name: HsdsList, query: HsdsQuery) => readonly HsdsRecord[];
  /** A record in full by its id, or null. */
  readonly find: (name: HsdsList, id: string) => object | null;
}

/** Opens a directory as the lists of an HSDS API. */
export function openHsdsBook(places: HsdsPlaces, background: HsdsBackground): HsdsBook {
  const columns = readColumns(places, background.modified);
  const { organizations, organizationOf } = columns;
  const meeting = (query: HsdsQuery) => meetingAll(query, columns);
  const written = writersOf(places, background, organizations);
  return {
    list: (name, query) => {
      switch (name) {
        case 'taxonomies':
          return taxonomiesMeeting(query);
        case 'taxonomy_terms':
          return termsMeeting(query).map((term) => () => term);
        case 'organizations': {
          const ids = new Set(meeting(query).map((at) => organizationOf[at] ?? ''));
          return [...ids].sort().map((id) => () => written.organization(id, query));
        }
        case 'services':
          return meeting(query).map((at) => () => written.service(places.facility(at), query));
        case 'locations':
          return meeting(query).map((at) => () => written.location(places.facility(at)));
        case 'service_at_locations':
          return meeting(query).map((at) => () => written.serviceAtLocation(places.facility(at), query));
      }
    },
    find: finderIn(places, organizations, written),
  };
}

function taxonomiesMeeting(query: HsdsQuery): readonly HsdsRecord[] {
  const text = foldText(`${CODE_TAXONOMY.name} ${CODE_TAXONOMY.description}`);
  return wordsOf(query.search).every((word) => text.includes(word)) ? [() => CODE_TAXONOMY] : [];
}

function termsMeeting(query: HsdsQuery): readonly HsdsTaxonomyTerm[] {
  const words = wordsOf(query.search);
  return CODE_TAXONOMY_TERMS.filter((term) => {
    const text = foldText(`${term.code} ${term.name} ${term.description}`);
    return (
      words.every((word) => text.includes(word)) &&
      (query.taxonomyId === undefined || query.taxonomyId === CODE_TAXONOMY.id) &&
      (query.topOnly !== true || term.parent_id === undefined) &&
      (query.parentId === undefined || term.parent_id === query.parentId)
    );
  });
}

interface Writers {
  readonly service: (facility: Facility, query: HsdsQuery) => object;
  readonly organization: (id: string, query: HsdsQuery) => object;
  readonly location: (facility: Facility) => object;
  readonly serviceAtLocation: (facility: Facility, query: HsdsQuery) => object;
}

function writersOf(
  places: HsdsPlaces,
  { modified, metadata }: HsdsBackground,
  organizations: HsdsColumns['organizations'],
): Writers {
  const service: Writers['service'] = (facility, { minimal, full }) => {
    const at = modified.get(facility.id);
    const when = at === undefined ? {} : { last_modified: at };
    const whole = hsdsService(facility);
    if (minimal === true) {
      const { id, name, status } = whole;
      return { id, name, status, ...when, ...(at === undefined ? {} : { modified_date: at }) };
    }
    if (full === true) return { ...whole, ...when, metadata: metadata.get(facility.id) ?? [] };
    const { phones: _p, languages: _l, service_at_locations: _s, attributes: _a, ...plain } = whole;
    return { ...plain, organization_id: whole.organization.id, ...when };
  };
  return {
    service,
    location: hsdsLocation,
    organization: (id, { full }) => {
      const members = (organizations.get(id) ?? []).map(places.facility);
      const [first] = members;
      if (first === undefined) return { id };
      const plain = hsdsOrganization(first);
      if (full !== true) return plain;
      const services = members.map((member) => service(member, { minimal: true }));
      return { ...plain, locations: members.map(hsdsLocation), services };
    },
    serviceAtLocation: (facility, { full }) => {
      const { location, ...site } = hsdsServiceAtLocation(facility);
      const { addresses: _, ...place } = location;
      const ids = { service_id: facility.id, location_id: location.id };
      return full === true
        ? {
            ...site,
            ...ids,
            location,
            service: service(facility, {}),
            metadata: metadata.get(facility.id) ?? [],
          }
        : { ...site, ...ids, location: place, service: service(facility, { minimal: true }) };
    },
  };
}

/** How one record is found by its id: what the ids stand for is written down when the first of them is asked for. */
function finderIn(
  places: HsdsPlaces,
  organizations: HsdsColumns['organizations'],
  written: Writers,
): HsdsBook['find'] {
  const full = { full: true };
  const services = once(() => numbersBy(places, ({ id, alsoKnownAs }) => [...alsoKnownAs, id]));
  const locations = once(() => numbersBy(places, ({ id }) => [derivedId('hsds-location', id)]));
  const sites = once(() => numbersBy(places, ({ id }) => [derivedId('hsds-service-at-location', id)]));
  const terms = once(() => {
    const codes = new Set(Array.from({ length: places.count }, (_, at) => places.facility(at).codes).flat());
    return new Map([...codes].map((code) => [termOfCode(code).id, termOfCode(code)]));
  });
  return (name, given) => {
    const id = given.toLowerCase();
    const facilityBy = (numbers: ReadonlyMap<string, number>): Facility | null => {
      const at = numbers.get(id);
      return at === undefined ? null : places.facility(at);
    };
    switch (name) {
      case 'taxonomies':
        return CODE_TAXONOMY.id === id ? CODE_TAXONOMY : null;
      case 'taxonomy_terms':
        return CODE_TAXONOMY_TERMS.find((term) => term.id === id) ?? terms().get(id) ?? null;
      case 'organizations':
        return organizations.has(id) ? written.organization(id, full) : null;
      case 'services': {
        const facility = facilityBy(services());
        return facility === null ? null : written.service(facility, full);
      }
      case 'locations': {
        const facility = facilityBy(locations());
        return facility === null ? null : written.location(facility);
      }
      case 'service_at_locations': {
        const facility = facilityBy(sites());
        return facility === null ? null : written.serviceAtLocation(facility, full);
      }
    }
  };
}

/** The number of the place that each id stands for. */
function numbersBy(
  { count, facility }: HsdsPlaces,
  idsOf: (facility: Facility) => readonly string[],
): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (let at = 0; at < count; at++) for (const id of idsOf(facility(at))) numbers.set(id, at);
  return numbers;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
