import { expect, test } from 'vitest';
import { inLanguage, outOfFrame, pathTo } from './path.ts';

test('English has no prefix, Spanish has one, and going there and back ends where it began', () => {
  expect(pathTo('home', 'en')).toBe('/');
  expect(pathTo('home', 'es')).toBe('/es');
  expect(pathTo('places', 'es', '/or-1')).toBe('/es/places/or-1');
  expect(inLanguage('/es/places/or-1', 'en')).toBe('/places/or-1');
  expect(inLanguage('/es', 'en')).toBe('/');
  expect(inLanguage('/essential', 'es')).toBe('/es/essential');
});

test('a link leads out of the frame of another site, and stays where it is on any other page', () => {
  expect(outOfFrame('/embed/places')).toEqual({ target: '_blank', rel: 'noreferrer' });
  expect(outOfFrame('/es/embed/places')).toEqual({ target: '_blank', rel: 'noreferrer' });
  expect(outOfFrame('/places')).toEqual({});
});
