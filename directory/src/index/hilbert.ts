/** Cells along one side of the curve's square. */
const SIDE = 0x10000;

/**
 * The place of a point on a Hilbert curve over the whole earth. Points that are near on the curve are near on the ground,
 * so facilities in this order need no other spatial structure than boxes around runs of them.
 */
export function hilbertOf(lat: number, lon: number): number {
  let x = Math.min(SIDE - 1, Math.floor(((lon + 180) / 360) * SIDE));
  let y = Math.min(SIDE - 1, Math.floor(((lat + 90) / 180) * SIDE));
  let place = 0;
  for (let side = SIDE >> 1; side > 0; side >>= 1) {
    const right = (x & side) !== 0 ? 1 : 0;
    const up = (y & side) !== 0 ? 1 : 0;
    place += side * side * ((3 * right) ^ up);
    if (up === 0) {
      if (right === 1) {
        x = SIDE - 1 - x;
        y = SIDE - 1 - y;
      }
      [x, y] = [y, x];
    }
  }
  return place;
}
