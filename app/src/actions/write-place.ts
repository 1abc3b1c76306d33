import { nationalCode } from '@stepdown/directory/facility/codes';
import { facilityName, type Facility } from '@stepdown/directory/facility/facility';
import type { DirectoryIndex } from '@stepdown/directory/index/open-index';
import type { z } from 'zod';
import type { editionSchema, Place, PlaceHit } from '../contract/places.ts';

/** What a hit and a page of a place both tell. */
export type PlaceCard = Omit<PlaceHit, 'miles' | 'approximate' | 'reasons'>;

/** The edition that a served index is of, as the wire shape. */
export function writeEdition({ meta }: DirectoryIndex): z.infer<typeof editionSchema> {
  return {
    source: meta.source,
    edition: meta.edition,
    publishedYear: /^\d{4}$/.test(meta.edition) ? Number(meta.edition) : null,
    importedOn: meta.made === '' ? null : meta.made,
    fictional: meta.fictional,
  };
}

/** A facility as a card. */
export function writeCard(facility: Facility): PlaceCard {
  return {
    id: facility.id,
    name: facilityName(facility),
    street: [facility.street1, facility.street2].filter((line) => line !== '').join(', '),
    city: facility.city,
    state: facility.state,
    zip: facility.zip,
    phones: facility.phones.map(({ number, extension, kind }) => ({
      number: extension === null ? number : `${number} x${extension}`,
      kind,
    })),
    fictional: facility.fictional,
    codes: [...facility.codes],
  };
}

/** A facility as its page tells it. `nameOf` says a service in words, and answers null for a code that nobody explains. */
export function writePlace(
  facility: Facility,
  index: DirectoryIndex,
  nameOf: (code: string) => string | null,
): Place {
  return {
    ...writeCard(facility),
    website: facility.website,
    point: facility.point,
    services: facility.codes.map((code) => {
      const say = nameOf(code);
      return { code, say: say ?? code, group: nationalCode(code)?.category ?? '', known: say !== null };
    }),
    assuredOn: facility.assuredDate,
    edition: { ...writeEdition(index), edition: facility.edition, source: facility.source },
  };
}
