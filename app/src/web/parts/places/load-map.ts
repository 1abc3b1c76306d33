import type { GeometryCollection, Topology } from 'topojson-specification';
import address from 'us-atlas/states-10m.json?url';
import type PlacesMap from './places-map.svelte';

/** The lines of the states, as the Census Bureau draws them. */
export type Atlas = Topology<{ states: GeometryCollection }>;

interface DrawnMap {
  readonly PlacesMap: typeof PlacesMap;
  readonly atlas: Atlas;
}

let loading: Promise<DrawnMap> | null = null;

/** The map's script and its lines, fetched once and side by side. Rejects where they cannot be had; the next call tries again. */
export function loadMap(): Promise<DrawnMap> {
  loading ??= Promise.all([import('./places-map.svelte'), fetch(address)]).then(async ([part, response]) => {
    if (!response.ok) throw new Error(`The lines of the map were answered with ${response.status}.`);
    return { PlacesMap: part.default, atlas: (await response.json()) as Atlas };
  });
  loading.catch(() => (loading = null));
  return loading;
}
