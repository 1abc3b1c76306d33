import type { Place } from './places.ts';

const LANGUAGES: Readonly<Record<string, string>> = { SP: 'es', AH: 'ase' };

/**
 * A place as schema.org JSON-LD, ready to stand in a page: no `<` is left in it. A made-up place has none, so that nobody's
 * index takes it for real, and nothing is said that the source does not say, such as whether new patients are taken.
 */
export function writeJsonLd(place: Place, address: string): string | null {
  if (place.fictional) return null;
  const payment = place.services.filter(({ group, known }) => group === 'PAY' && known).map(({ say }) => say);
  const languages = place.codes.flatMap((code) => LANGUAGES[code] ?? []);
  const value = {
    '@context': 'https://schema.org',
    '@type': 'MedicalClinic',
    '@id': address,
    url: place.website ?? address,
    name: place.name,
    address: {
      '@type': 'PostalAddress',
      streetAddress: place.street,
      addressLocality: place.city,
      addressRegion: place.state,
      postalCode: place.zip,
      addressCountry: 'US',
    },
    // The middle of a ZIP code is not where the place is.
    ...(place.point?.from === 'street'
      ? { geo: { '@type': 'GeoCoordinates', latitude: place.point.lat, longitude: place.point.lon } }
      : {}),
    ...(place.phones[0] === undefined ? {} : { telephone: place.phones[0].number }),
    ...(payment.length === 0 ? {} : { paymentAccepted: payment.join(', ') }),
    ...(languages.length === 0 ? {} : { knowsLanguage: languages }),
    availableService: place.services
      .filter(({ group, known }) => known && ['TC', 'SET', 'DETOX', 'TAP'].includes(group))
      .map(({ code, say }) => ({
        '@type': 'MedicalTherapy',
        name: say,
        code: { '@type': 'MedicalCode', codeValue: code, codingSystem: 'SAMHSA service codes' },
      })),
  };
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
