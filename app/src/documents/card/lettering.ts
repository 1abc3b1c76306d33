import { create, type Font } from 'fontkit';
import type { Ring } from './picture.ts';

const CURVE_PARTS = 6;

/** Draws words as outlines in one typeface, given as the bytes of its font file. */
export class Lettering {
  readonly #face: Font;

  /** Throws where the bytes are a collection of typefaces, or none. */
  constructor(font: Uint8Array) {
    const face = create(Buffer.from(font));
    if (!('layout' in face)) throw new TypeError('A typeface was expected, not a collection of them.');
    this.#face = face;
  }

  /** How wide a text is at a size, both in pixels. */
  width(text: string, size: number): number {
    const { positions } = this.#face.layout(text);
    return (positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0) * size) / this.#face.unitsPerEm;
  }

  /** The outlines of a text that starts at `x` and stands on the line `y`. */
  outlines(text: string, x: number, y: number, size: number): Ring[] {
    const scale = size / this.#face.unitsPerEm;
    const { glyphs, positions } = this.#face.layout(text);
    let pen = x;
    return glyphs.flatMap(({ path }, at) => {
      const rings = ringsOf(path.commands).map((ring) =>
        ring.map(([dx, dy]) => [pen + dx * scale, y - dy * scale] as const),
      );
      pen += (positions[at]?.xAdvance ?? 0) * scale;
      return rings;
    });
  }

  /** Breaks a text into lines of at most `width` pixels at a size; a word is never broken. */
  lines(text: string, size: number, width: number): string[] {
    return text.split(' ').reduce<string[]>((lines, word) => {
      const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
      if (lines.length === 0 || this.width(longer, size) > width) return [...lines, word];
      return [...lines.slice(0, -1), longer];
    }, []);
  }
}

type Point = readonly [number, number];

function ringsOf(
  commands: readonly { readonly command: string; readonly args: readonly number[] }[],
): Ring[] {
  const rings: Point[][] = [];
  for (const { command, args } of commands) {
    const points = pairs(args);
    if (command === 'moveTo') rings.push([...points]);
    else if (command !== 'closePath') {
      const ring = rings.at(-1);
      const from = ring?.at(-1);
      if (ring !== undefined && from !== undefined) ring.push(...curve([from, ...points]));
    }
  }
  return rings;
}

function pairs(args: readonly number[]): Point[] {
  return Array.from(
    { length: args.length / 2 },
    (_, at) => [args[2 * at] ?? 0, args[2 * at + 1] ?? 0] as const,
  );
}

/** Points along a line or a Bézier curve of any degree, without its first point. */
function curve(points: readonly Point[]): Point[] {
  if (points.length < 3) return points.slice(1);
  return Array.from({ length: CURVE_PARTS }, (_, at) => along(points, (at + 1) / CURVE_PARTS));
}

function along(points: readonly Point[], share: number): Point {
  const [first = [0, 0], ...rest] = points;
  if (rest.length === 0) return first;
  const next = rest.map(([x, y], at) => {
    const [fromX, fromY] = points[at] ?? first;
    return [fromX + (x - fromX) * share, fromY + (y - fromY) * share] as const;
  });
  return along(next, share);
}
