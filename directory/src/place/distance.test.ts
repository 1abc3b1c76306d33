import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { milesBetween } from './distance.ts';

const point = fc.record({
  lat: fc.double({ min: -90, max: 90, noNaN: true }),
  lon: fc.double({ min: -180, max: 180, noNaN: true }),
});

describe('the distance between two points', () => {
  test('a degree along the equator is 69.09 miles', () => {
    expect(milesBetween({ lat: 0, lon: 0 }, { lat: 0, lon: 1 })).toBeCloseTo(69.09, 2);
  });

  test('from pole to pole is half the way around', () => {
    expect(milesBetween({ lat: 90, lon: 0 }, { lat: -90, lon: 77 })).toBeCloseTo(12_436.8, 0);
  });

  test('across the date line is the short way', () => {
    expect(milesBetween({ lat: 0, lon: 179.5 }, { lat: 0, lon: -179.5 })).toBeCloseTo(69.09, 2);
  });

  test('is the same both ways and zero to itself', () => {
    fc.assert(
      fc.property(point, point, (a, b) => {
        expect(milesBetween(a, b)).toBeCloseTo(milesBetween(b, a), 9);
        expect(milesBetween(a, a)).toBe(0);
      }),
    );
  });

  test('agrees with the angle between the two directions from the centre of the earth', () => {
    const direction = ({ lat, lon }: { lat: number; lon: number }) => {
      const [north, east] = [(lat * Math.PI) / 180, (lon * Math.PI) / 180];
      return [Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)] as const;
    };
    fc.assert(
      fc.property(point, point, (a, b) => {
        const [u, v] = [direction(a), direction(b)];
        const chord = Math.hypot(u[0] - v[0], u[1] - v[1], u[2] - v[2]);
        const miles = 2 * 3958.7613 * Math.asin(Math.min(1, chord / 2));
        expect(Math.abs(milesBetween(a, b) - miles)).toBeLessThan(0.01);
      }),
    );
  });
});
