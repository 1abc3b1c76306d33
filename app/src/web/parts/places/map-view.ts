import { geoMercator, type GeoProjection } from 'd3-geo';
import type { Pin } from '../../device/search/messages.ts';

/** The drawing's own size; the page scales it. */
export const MAP_WIDTH = 640;
export const MAP_HEIGHT = 440;

/** What part of the country is shown: the middle in degrees, and the scale of the projection. */
export interface MapView {
  readonly lat: number;
  readonly lon: number;
  readonly scale: number;
}

const SMALLEST = 50;
const LARGEST = 400_000;
const MARGIN = 48;
const ZOOM = 2;
/** How far one press moves the map: a part of what is shown. */
const STEP = 0.25;
/** Pins nearer than this on the drawing become one: two of the largest then just do not touch. */
const APART = 40;
const MILES_PER_DEGREE = 69.05;

interface Spot {
  readonly lat: number;
  readonly lon: number;
}

/** The projection of a view: Mercator, on which a circle of equal distance stays round. */
export function projectionOf({ lat, lon, scale }: MapView): GeoProjection {
  return geoMercator()
    .center([lon, lat])
    .scale(scale)
    .translate([MAP_WIDTH / 2, MAP_HEIGHT / 2]);
}

/** The view that shows all of the given places; the whole country where there are none. */
export function viewOf(spots: readonly Spot[]): MapView {
  if (spots.length === 0) return { lat: 39, lon: -98, scale: 700 };
  const coordinates = spots.map(({ lat, lon }): [number, number] => [lon, lat]);
  const inner: [[number, number], [number, number]] = [
    [MARGIN, MARGIN],
    [MAP_WIDTH - MARGIN, MAP_HEIGHT - MARGIN],
  ];
  const fitted = geoMercator().fitExtent(inner, { type: 'MultiPoint', coordinates });
  const [lon, lat] = fitted.invert?.([MAP_WIDTH / 2, MAP_HEIGHT / 2]) ?? [-98, 39];
  return { lat, lon, scale: clamp(fitted.scale()) };
}

function clamp(scale: number): number {
  if (!Number.isFinite(scale)) return 20_000;
  return Math.max(SMALLEST, Math.min(LARGEST, scale));
}

export function zoomed(view: MapView, isIn: boolean, to: Spot = view): MapView {
  return { lat: to.lat, lon: to.lon, scale: clamp(view.scale * (isIn ? ZOOM : 1 / ZOOM)) };
}

/** The view moved by parts of what is shown: east and south are positive. */
export function moved(view: MapView, east: -1 | 0 | 1, south: -1 | 0 | 1): MapView {
  const place: [number, number] = [MAP_WIDTH * (0.5 + east * STEP), MAP_HEIGHT * (0.5 + south * STEP)];
  const [lon, lat] = projectionOf(view).invert?.(place) ?? [view.lon, view.lat];
  return { ...view, lon, lat: Math.max(-60, Math.min(75, lat)) };
}

/** One pin, or several that lie too close together to be told apart. */
export interface Cluster {
  readonly x: number;
  readonly y: number;
  readonly pins: readonly Pin[];
  /** The middle of the pins, for zooming in on them. */
  readonly lat: number;
  readonly lon: number;
}

/**
 * The pins that the view shows. A pin too close to one that is nearer in the list joins it and stands with it, so that no
 * number lies under another.
 * @param grown how much larger than drawn a pin stands on a small screen: as much farther is its neighbour.
 */
export function clustersOf(pins: readonly Pin[], view: MapView, grown = 1): readonly Cluster[] {
  const project = projectionOf(view);
  const near = APART * grown;
  const groups: { readonly x: number; readonly y: number; readonly pins: Pin[] }[] = [];
  for (const pin of pins) {
    const [x, y] = project([pin.lon, pin.lat]) ?? [-1, -1];
    if (x < 0 || y < 0 || x > MAP_WIDTH || y > MAP_HEIGHT) continue;
    const group = groups.find((other) => Math.hypot(other.x - x, other.y - y) < near);
    if (group === undefined) groups.push({ x, y, pins: [pin] });
    else group.pins.push(pin);
  }
  return groups.map(({ x, y, pins: joined }) => {
    const mean = (read: (pin: Pin) => number) =>
      joined.reduce((all, pin) => all + read(pin), 0) / joined.length;
    return { x, y, pins: joined, lat: mean(({ lat }) => lat), lon: mean(({ lon }) => lon) };
  });
}

/** A circle of equal straight-line distance around a place: where a scale would stand on a paper map. */
export interface Ring {
  readonly miles: number;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

const RINGS = [1, 2, 5, 10, 25, 50, 100, 250, 500, 1000] as const;

/** At most two rings that fit into the view. */
export function ringsOf(near: Spot, view: MapView): readonly Ring[] {
  const project = projectionOf(view);
  const [x, y] = project([near.lon, near.lat]) ?? [-1, -1];
  return RINGS.flatMap((miles) => {
    const [, above] = project([near.lon, near.lat + miles / MILES_PER_DEGREE]) ?? [0, y];
    const radius = y - above;
    return radius > 45 && radius < MAP_HEIGHT * 0.48 ? [{ miles, x, y, radius }] : [];
  }).slice(0, 2);
}
