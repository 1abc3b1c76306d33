import { expect, test } from 'vitest';
import type { Place } from './places.ts';
import { writeJsonLd } from './write-json-ld.ts';

const PLACE: Place = {
  id: '0b9c6a3e-64c7-5b8e-9d3c-6c0a1d2e3f40',
  name: 'Moonquill </script><script>alert(1)</script>',
  street: '1 Elm St',
  city: 'Salem',
  state: 'OR',
  zip: '97301',
  phones: [{ number: '503-555-0100', kind: 'main' }],
  fictional: false,
  codes: ['MD', 'SP'],
  website: null,
  point: { lat: 44.9, lon: -123, from: 'zip' },
  services: [{ code: 'MD', say: 'Medicaid', group: 'PAY', known: true }],
  assuredOn: null,
  edition: { source: 'samhsa-su', edition: '2023', publishedYear: 2023, importedOn: null, fictional: false },
};

test('cannot end the script that it stands in', () => {
  const text = writeJsonLd(PLACE, 'https://site.example/places/1') ?? '';
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toMatchObject({
    name: PLACE.name,
    paymentAccepted: 'Medicaid',
    knowsLanguage: ['es'],
  });
});

test('says a point only where it is the place itself, and never that new patients are taken', () => {
  const text = writeJsonLd(PLACE, 'https://site.example/') ?? '';
  expect(text).not.toMatch(/GeoCoordinates|isAcceptingNewPatients/);
  const exact = { ...PLACE, point: { lat: 44.9, lon: -123, from: 'street' as const } };
  expect(writeJsonLd(exact, 'https://site.example/')).toContain('"latitude":44.9');
});

test('is not said of a made-up place', () => {
  expect(writeJsonLd({ ...PLACE, fictional: true }, 'https://site.example/')).toBeNull();
});
