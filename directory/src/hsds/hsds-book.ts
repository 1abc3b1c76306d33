import type { Facility } from '../facility/facility.ts';
import { foldText } from '../facility/fold-text.ts';
import { derivedId } from '../facility/id.ts';
import { KM_PER_MILE, milesBetween, type Point } from '../place/distance.ts';
import { CODE_TAXONOMY, CODE_TAXONOMY_TERMS, termOfCode } from './code-taxonomy.ts';
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

/** What a list is asked for. Every condition that is given must be met. */
export interface HsdsQuery {
  readonly search?: string | undefined;
  readonly taxonomyTermId?: string | undefined;
  readonly taxonomyId?: string | undefined;
  readonly organizationId?: string | undefined;
  /** A moment in ISO 8601, UTC. */
  readonly modifiedAfter?: string | undefined;
  /** A ZIP code: the same ZIP code, or with `near` and `withinMetres` what lies that near its middle. */
  readonly postcode?: string | undefined;
  readonly near?: Point | undefined;
  readonly withinMetres?: number | undefined;
  readonly topOnly?: boolean | undefined;
  readonly parentId?: string | undefined;
  readonly minimal?: boolean | undefined;
  readonly full?: boolean | undefined;
}

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
export function openHsdsBook(facilities: readonly Facility[], background: HsdsBackground): HsdsBook {
  const organizations = new Map<string, Facility[]>();
  const organizationOf = facilities.map((facility) => {
    const { id } = hsdsOrganization(facility);
    const members = organizations.get(id);
    if (members === undefined) organizations.set(id, [facility]);
    else members.push(facility);
    return id;
  });
  const texts = facilities.map((facility) =>
    foldText(`${facility.name1} ${facility.name2} ${facility.city} ${facility.state} ${facility.zip}`),
  );
  const meeting = (query: HsdsQuery): readonly Facility[] => {
    const conditions = conditionsOf(query, background);
    const words = wordsOf(query.search);
    return facilities.filter(
      (facility, at) =>
        words.every((word) => (texts[at] ?? '').includes(word)) &&
        (query.organizationId === undefined || organizationOf[at] === query.organizationId) &&
        conditions.every((meets) => meets(facility)),
    );
  };
  const written = writersOf(background, organizations);
  return {
    list: (name, query) => {
      switch (name) {
        case 'taxonomies':
          return taxonomiesMeeting(query);
        case 'taxonomy_terms':
          return termsMeeting(query).map((term) => () => term);
        case 'organizations': {
          const ids = new Set(meeting(query).map((facility) => hsdsOrganization(facility).id));
          return [...ids].sort().map((id) => () => written.organization(id, query));
        }
        case 'services':
          return meeting(query).map((facility) => () => written.service(facility, query));
        case 'locations':
          return meeting(query).map((facility) => () => written.location(facility));
        case 'service_at_locations':
          return meeting(query).map((facility) => () => written.serviceAtLocation(facility, query));
      }
    },
    find: (name, id) => findIn(name, id.toLowerCase(), facilities, organizations, written),
  };
}

type Condition = (facility: Facility) => boolean;

function conditionsOf(query: HsdsQuery, background: HsdsBackground): readonly Condition[] {
  const conditions: Condition[] = [];
  const { taxonomyTermId, taxonomyId, modifiedAfter, postcode, near, withinMetres } = query;
  if (taxonomyTermId !== undefined) {
    const codes = codesOfTerm(taxonomyTermId);
    conditions.push((facility) =>
      facility.codes.some((code) => codes.has(code) || termOfCode(code).id === taxonomyTermId),
    );
  }
  if (taxonomyId !== undefined) conditions.push(() => taxonomyId === CODE_TAXONOMY.id);
  if (modifiedAfter !== undefined) {
    conditions.push((facility) => (background.modified.get(facility.id) ?? '') >= modifiedAfter);
  }
  if (near !== undefined && withinMetres !== undefined) {
    conditions.push(
      ({ point }) => point !== null && milesBetween(near, point) * KM_PER_MILE * 1000 <= withinMetres,
    );
  } else if (postcode !== undefined) conditions.push((facility) => facility.zip === postcode);
  return conditions;
}

/** The codes that a term stands for: its own, or all of its category's. */
function codesOfTerm(id: string): ReadonlySet<string> {
  const below = CODE_TAXONOMY_TERMS.filter((term) => term.id === id || term.parent_id === id);
  return new Set(below.filter((term) => term.parent_id !== undefined).map((term) => term.code));
}

function wordsOf(search: string | undefined): readonly string[] {
  return foldText(search ?? '')
    .split(' ')
    .filter((word) => word !== '');
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
  { modified, metadata }: HsdsBackground,
  organizations: ReadonlyMap<string, readonly Facility[]>,
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
      const members = organizations.get(id) ?? [];
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

function findIn(
  name: HsdsList,
  id: string,
  facilities: readonly Facility[],
  organizations: ReadonlyMap<string, readonly Facility[]>,
  written: Writers,
): object | null {
  const full = { full: true };
  const one = (kind: string): Facility | undefined =>
    facilities.find((facility) => derivedId(kind, facility.id) === id);
  switch (name) {
    case 'taxonomies':
      return CODE_TAXONOMY.id === id ? CODE_TAXONOMY : null;
    case 'taxonomy_terms':
      return (
        CODE_TAXONOMY_TERMS.find((term) => term.id === id) ??
        facilities.flatMap(({ codes }) => codes.map(termOfCode)).find((term) => term.id === id) ??
        null
      );
    case 'organizations':
      return organizations.has(id) ? written.organization(id, full) : null;
    case 'services': {
      const facility = facilities.find((each) => each.id === id || each.alsoKnownAs.includes(id));
      return facility === undefined ? null : written.service(facility, full);
    }
    case 'locations': {
      const facility = one('hsds-location');
      return facility === undefined ? null : written.location(facility);
    }
    case 'service_at_locations': {
      const facility = one('hsds-service-at-location');
      return facility === undefined ? null : written.serviceAtLocation(facility, full);
    }
  }
}
