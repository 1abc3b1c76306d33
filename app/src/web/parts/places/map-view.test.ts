import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  clustersOf,
  MAP_HEIGHT,
  MAP_WIDTH,
  moved,
  projectionOf,
  ringsOf,
  viewOf,
  zoomed,
  type MapView,
} from './map-view.ts';

const spot = fc.record({
  lat: fc.double({ min: 18, max: 65, noNaN: true }),
  lon: fc.double({ min: -160, max: -66, noNaN: true }),
});
const pins = fc.array(spot, { maxLength: 60 }).map((spots) =>
  spots.map(({ lat, lon }, at) => ({
    id: String(at),
    name: `Place ${at}`,
    rank: at + 1,
    lat,
    lon,
    approximate: false,
  })),
);
const isInside = ([x, y]: readonly number[]) =>
  (x ?? -1) >= 0 && (x ?? -1) <= MAP_WIDTH && (y ?? -1) >= 0 && (y ?? -1) <= MAP_HEIGHT;

const PORTLAND: MapView = { lat: 45.52, lon: -122.68, scale: 20_000 };

describe('the map', () => {
  test('shows every place that it is made for, each once', () => {
    fc.assert(
      fc.property(pins, (given) => {
        const shown = clustersOf(given, viewOf(given)).flatMap((cluster) => cluster.pins);
        expect(shown.map(({ id }) => Number(id)).toSorted((a, b) => a - b)).toEqual(given.map((_, at) => at));
      }),
    );
  });

  test('lets no number lie under another', () => {
    fc.assert(
      fc.property(pins, fc.double({ min: 1, max: 2, noNaN: true }), (given, grown) => {
        const clusters = clustersOf(given, viewOf(given), grown);
        for (const [at, one] of clusters.entries())
          for (const other of clusters.slice(at + 1))
            expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(40 * grown);
      }),
    );
  });

  test('puts a cluster on the drawing, and pins that lie apart into two', () => {
    const apart = [
      { id: 'a', name: '', rank: 1, lat: 45.52, lon: -122.68, approximate: false },
      { id: 'b', name: '', rank: 2, lat: 45.52, lon: -122.2, approximate: false },
      { id: 'c', name: '', rank: 3, lat: 45.5201, lon: -122.6801, approximate: false },
    ];
    const clusters = clustersOf(apart, viewOf(apart));
    expect(clusters.map((cluster) => cluster.pins.length).toSorted()).toEqual([1, 2]);
    expect(clusters.every(({ x, y }) => isInside([x, y]))).toBe(true);
    const far = apart.map((pin) => ({ ...pin, lon: pin.lon + 90 }));
    expect(clustersOf(far, PORTLAND)).toEqual([]);
  });

  test('moves to where the arrow points, and zooms around its middle', () => {
    expect(moved(PORTLAND, 1, 0).lon).toBeGreaterThan(PORTLAND.lon);
    expect(moved(PORTLAND, 0, 1).lat).toBeLessThan(PORTLAND.lat);
    expect(zoomed(PORTLAND, true)).toEqual({ ...PORTLAND, scale: 40_000 });
    expect(zoomed(zoomed(PORTLAND, true), false)).toEqual(PORTLAND);
    let view = PORTLAND;
    for (let press = 0; press < 30; press += 1) view = zoomed(view, false);
    expect(view.scale).toBe(50);
  });

  test('draws rings that are as wide as they say', () => {
    const rings = ringsOf(PORTLAND, PORTLAND);
    expect(rings.length).toBeGreaterThan(0);
    for (const { miles, radius } of rings) {
      const [, above] = projectionOf(PORTLAND)([PORTLAND.lon, PORTLAND.lat + miles / 69.05]) ?? [0, 0];
      expect(MAP_HEIGHT / 2 - above).toBeCloseTo(radius, 6);
    }
  });
});
