import type { FacilityPoint } from '../facility/facility.ts';

/** Points are kept in ten-millionths of a degree: 1.1 cm, finer than any source. */
const PER_DEGREE = 1e7;

/** Where each facility stands, in degrees; `kind` says how the point was found. */
export interface PointColumn {
  readonly lat: Float64Array;
  readonly lon: Float64Array;
  /** 0 no point, 1 from a street address, 2 the middle of a ZIP code. */
  readonly kind: Uint8Array;
}

const KINDS = [null, 'street', 'zip'] as const;

function writeNumber(out: number[], value: number): void {
  let rest = value < 0 ? -2 * value - 1 : 2 * value;
  while (rest >= 0x80) {
    out.push((rest % 0x80) | 0x80);
    rest = Math.floor(rest / 0x80);
  }
  out.push(rest);
}

/** Points as differences from the one before: neighbours stand next to each other, so most are short. */
export function writePoints(points: readonly (FacilityPoint | null)[]): Uint8Array {
  const kinds = points.map((point) => (point === null ? 0 : KINDS.indexOf(point.from)));
  const axis = (read: (point: FacilityPoint) => number): number[] => {
    const out: number[] = [];
    let last = 0;
    for (const point of points) {
      const value = point === null ? last : Math.round(read(point) * PER_DEGREE);
      writeNumber(out, value - last);
      last = value;
    }
    return out;
  };
  return Uint8Array.from([...kinds, ...axis((point) => point.lat), ...axis((point) => point.lon)]);
}

/** The points of `count` facilities. */
export function openPoints(bytes: Uint8Array, count: number): PointColumn {
  let at = count;
  const axis = (): Float64Array => {
    const values = new Float64Array(count);
    let last = 0;
    for (let i = 0; i < count; i++) {
      let raw = 0;
      let scale = 1;
      let byte = 0x80;
      while (byte >= 0x80) {
        byte = bytes[at++] ?? 0;
        raw += (byte & 0x7f) * scale;
        scale *= 0x80;
      }
      last += raw % 2 === 0 ? raw / 2 : -(raw + 1) / 2;
      values[i] = last / PER_DEGREE;
    }
    return values;
  };
  return { kind: bytes.subarray(0, count), lat: axis(), lon: axis() };
}

/** The point of one facility, as its record says it. */
export function pointAt(points: PointColumn, ordinal: number): FacilityPoint | null {
  const from = KINDS[points.kind[ordinal] ?? 0] ?? null;
  if (from === null) return null;
  return { lat: points.lat[ordinal] as number, lon: points.lon[ordinal] as number, from };
}
