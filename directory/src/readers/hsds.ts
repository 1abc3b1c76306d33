import { codesOfCategory, nationalCode } from '../facility/codes.ts';
import type { Phone, StatedService } from '../facility/facility.ts';
import { foldText } from '../facility/fold-text.ts';
import { distinctPhones, readPhone } from '../facility/phone.ts';
import { readPoint, readState, readWebsite, readZip } from './address-fields.ts';
import { codesSeen, withIds, type Unnamed } from './finish-facilities.ts';
import { isObject, objectsOf, textOf, type JsonObject } from './json-fields.ts';
import { codeOfLabel } from './label-codes.ts';
import type { ReadOutcome, Reject, RejectReason } from './read-result.ts';

const OPERATOR_CODES: ReadonlySet<string> = new Set(codesOfCategory('FOP'));

/** An entry of a list of services, of sites (a service and its location) or of organisations with their services, as services. */
function asServices(entry: unknown): readonly unknown[] {
  if (!isObject(entry)) return [entry];
  const { service, location, services } = entry;
  if (isObject(service) && isObject(location)) return [{ ...service, service_at_locations: [entry] }];
  if (Array.isArray(services) && 'name' in entry) {
    const { services: _services, ...organization } = entry;
    return services.map((one: unknown) => (isObject(one) ? { organization, ...one } : one));
  }
  return [entry];
}

/** The services of one page, of several pages, of a bare list, or the one that was given; null where there are none. */
function servicesOf(json: unknown): readonly unknown[] | null {
  if (isObject(json)) {
    if (Array.isArray(json['contents'])) return (json['contents'] as readonly unknown[]).flatMap(asServices);
    const isRecord = ['service_at_locations', 'status', 'service', 'services'].some((field) => field in json);
    return isRecord ? asServices(json) : null;
  }
  if (!Array.isArray(json)) return null;
  const list = json as readonly unknown[];
  return list.flatMap((entry) =>
    isObject(entry) && 'contents' in entry ? (servicesOf(entry) ?? []) : asServices(entry),
  );
}

interface Offer {
  readonly codes: readonly string[];
  readonly stated: readonly StatedService[];
}

/** Attributes name a national code by their term's code or value, or by a label that means one; others stay words. */
function offerOf(attributes: readonly JsonObject[]): Offer {
  const codes = new Set<string>();
  const stated: StatedService[] = [];
  for (const attribute of attributes) {
    const term = isObject(attribute['taxonomy_term']) ? attribute['taxonomy_term'] : {};
    const detail = isObject(term['taxonomy_detail']) ? term['taxonomy_detail'] : {};
    const taxonomy = textOf(term, 'taxonomy') || textOf(detail, 'name');
    const category = taxonomy || textOf(attribute, 'link_type');
    const value = textOf(attribute, 'value');
    const named = textOf(term, 'name') || textOf(attribute, 'label') || value;
    const isOurs = foldText(taxonomy).startsWith('samhsa');
    const code = [textOf(term, 'code'), value].find((text) => isOurs || nationalCode(text) !== undefined);
    const found = code !== undefined && code !== '' ? code : codeOfLabel(category, named);
    if (found !== null) codes.add(found);
    else if (named !== '') stated.push({ category, value: named });
  }
  return { codes: [...codes], stated };
}

function phonesOf(holders: readonly JsonObject[]): readonly Phone[] {
  const phones = holders.flatMap((holder) => objectsOf(holder['phones']));
  return distinctPhones(
    phones.map((phone) => {
      const purpose = foldText(`${textOf(phone, 'type')} ${textOf(phone, 'description')}`);
      const kind = purpose.includes('intake') ? 'intake' : purpose.includes('hotline') ? 'hotline' : 'main';
      const extension = textOf(phone, 'extension');
      return readPhone(`${textOf(phone, 'number')}${extension === '' ? '' : ` x${extension}`}`, kind);
    }),
  );
}

type SiteOutcome = Unnamed | { readonly reason: RejectReason; readonly given: string };

function facilityAt(service: JsonObject, site: JsonObject, edition: string): SiteOutcome {
  const organization = isObject(service['organization']) ? service['organization'] : {};
  const location = isObject(site['location']) ? site['location'] : site;
  const name1 = textOf(organization, 'name') || textOf(service, 'name');
  if (name1 === '') return { reason: 'name-missing', given: textOf(service, 'id') };
  const addresses = objectsOf(location['addresses']);
  const address = addresses.find((one) => textOf(one, 'address_type') === 'physical') ?? addresses[0] ?? {};
  if (textOf(address, 'city') === '') return { reason: 'city-missing', given: textOf(service, 'name') };
  const state = readState(address['state_province']);
  if (state === null) return { reason: 'state-unknown', given: textOf(address, 'state_province') };
  const zip = readZip(address['postal_code']);
  if (zip === null) return { reason: 'zip-malformed', given: textOf(address, 'postal_code') };
  const holders = [service, site, location, organization];
  const { codes, stated } = offerOf(holders.flatMap((holder) => objectsOf(holder['attributes'])));
  const languages = holders.flatMap((holder) =>
    objectsOf(holder['languages']).map((one) => textOf(one, 'code')),
  );
  const point = readPoint(location['latitude'], location['longitude']);
  const name2 = textOf(service, 'alternate_name') || textOf(service, 'name');
  return {
    source: 'hsds',
    edition,
    name1,
    name2: name2 === name1 ? '' : name2,
    street1: textOf(address, 'address_1'),
    street2: textOf(address, 'address_2'),
    city: textOf(address, 'city'),
    state,
    zip,
    phones: phonesOf(holders),
    website: websiteOf(service, organization),
    codes,
    stated,
    languages: [...new Set(languages.filter((code) => code !== ''))],
    point: point === null ? null : { ...point, from: isRough(location) ? 'zip' : 'street' },
    operatorTypes: codes.filter((code) => OPERATOR_CODES.has(code)),
    assuredDate: /^\d{4}-\d{2}-\d{2}/.exec(textOf(service, 'assured_date'))?.[0] ?? null,
    fictional: false,
    alsoKnownAs: [],
  };
}

/** Since 3.1 a service and an organisation may name further addresses beside their own. */
function websiteOf(service: JsonObject, organization: JsonObject): string | null {
  const further = [
    ...objectsOf(service['additional_urls']),
    ...objectsOf(organization['additional_websites']),
  ];
  const given = [service['url'], organization['website'], ...further.map(({ url }) => url)];
  return given.map(readWebsite).find((website) => website !== null) ?? null;
}

/** Our own export says so where a point is only the ZIP code's. */
function isRough(location: JsonObject): boolean {
  return textOf(location, 'description').includes('middle of the ZIP code');
}

function sitesOf(service: JsonObject): readonly JsonObject[] {
  const sites = objectsOf(service['service_at_locations']);
  if (sites.length > 0) return sites;
  const organization = isObject(service['organization']) ? service['organization'] : {};
  const locations = objectsOf(organization['locations']);
  return locations.length > 0 ? locations : [{}];
}

/**
 * Reads services of Open Referral HSDS 3.x: a page, a list of pages, a list of services, or one service. Every service at
 * every location is one facility; services that are not active are left to their publisher.
 * @param edition the day on which the file was fetched.
 */
export function readHsds(json: unknown, edition: string): ReadOutcome {
  const services = servicesOf(json);
  if (services === null) return { ok: false, code: 'not-this-format', detail: 'services of HSDS 3' };
  const taken: Unnamed[] = [];
  const rejects: Reject[] = [];
  for (const [at, service] of services.entries()) {
    if (!isObject(service)) {
      rejects.push({ row: at + 1, reason: 'not-a-record', given: String(service) });
      continue;
    }
    const status = textOf(service, 'status');
    if (status !== 'active' && status !== '') {
      rejects.push({ row: at + 1, reason: 'not-active', given: status });
      continue;
    }
    for (const site of sitesOf(service)) {
      const outcome = facilityAt(service, site, edition);
      if ('reason' in outcome) rejects.push({ row: at + 1, ...outcome });
      else taken.push(outcome);
    }
  }
  if (taken.length === 0) return { ok: false, code: 'no-rows', detail: `${String(rejects.length)} rejected` };
  const facilities = withIds(taken);
  return { ok: true, facilities, rejects, edition, codes: codesSeen(facilities, new Map()), merged: 0 };
}
