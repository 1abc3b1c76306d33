import { crc32, deflateSync } from 'node:zlib';

/** A closed ring of points, in pixels from the top left. */
export type Ring = readonly (readonly [x: number, y: number])[];

/** Red, green and blue, each from 0 to 255. */
export type Color = readonly [red: number, green: number, blue: number];

/** What edges cover of the rows from `first` up to `last`. */
interface Cover {
  readonly area: Float32Array;
  readonly first: number;
  readonly last: number;
}

const SHADES = 12;

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** A picture of one size, in full color, filled shape by shape and written as PNG: the same shapes give the same bytes. */
export class Picture {
  readonly #width: number;
  readonly #height: number;
  readonly #pixels: Uint8Array;

  constructor(width: number, height: number, paper: Color) {
    this.#width = width;
    this.#height = height;
    this.#pixels = new Uint8Array(width * height * 3);
    this.#pixels.set(paper);
    for (let done = 3; done < this.#pixels.length; done *= 2) this.#pixels.copyWithin(done, 0, done);
  }

  /** Fills rings of one shape; a ring that runs the other way round cuts a hole. Edges are smooth. */
  fill(rings: readonly Ring[], color: Color): void {
    const heights = rings.flatMap((ring) => ring.map(([, y]) => y));
    const first = Math.max(0, Math.floor(Math.min(...heights)));
    const last = Math.min(this.#height, Math.ceil(Math.max(...heights)));
    const area = new Float32Array(Math.max(0, last - first) * this.#width + 1);
    for (const ring of rings) {
      ring.forEach((from, at) => {
        this.#edge({ area, first, last }, from, ring[(at + 1) % ring.length] ?? from);
      });
    }
    for (let row = first; row < last; row += 1) {
      let sum = 0;
      for (let column = 0; column < this.#width; column += 1) {
        sum += area[(row - first) * this.#width + column] ?? 0;
        // Few shades, so that the file stays small.
        const cover = Math.round(Math.min(1, Math.abs(sum)) * SHADES) / SHADES;
        if (cover > 0) this.#blend((row * this.#width + column) * 3, color, cover);
      }
    }
  }

  /** The picture as PNG. */
  png(): Uint8Array {
    const stride = this.#width * 3;
    const rows = new Uint8Array((stride + 1) * this.#height);
    for (let row = 0; row < this.#height; row += 1) {
      // Each row starts with how it is written: as it is.
      rows.set(this.#pixels.subarray(row * stride, (row + 1) * stride), row * (stride + 1) + 1);
    }
    const head = new Uint8Array(13);
    const view = new DataView(head.buffer);
    view.setUint32(0, this.#width);
    view.setUint32(4, this.#height);
    head.set([8, 2], 8);
    return joined([
      Uint8Array.from(SIGNATURE),
      chunk('IHDR', head),
      chunk('IDAT', deflateSync(rows)),
      chunk('IEND', new Uint8Array()),
    ]);
  }

  #blend(at: number, [red, green, blue]: Color, cover: number): void {
    const pixels = this.#pixels;
    pixels[at] = mixed(pixels[at], red, cover);
    pixels[at + 1] = mixed(pixels[at + 1], green, cover);
    pixels[at + 2] = mixed(pixels[at + 2], blue, cover);
  }

  /** Adds what one edge covers to the pixels of each row that it crosses; the sum along a row is then the cover. */
  #edge(
    { area, first, last }: Cover,
    [x0, y0]: readonly [number, number],
    [x1, y1]: readonly [number, number],
  ): void {
    if (y0 === y1) return;
    const down = y0 < y1 ? 1 : -1;
    const [top, bottom] = down === 1 ? [y0, y1] : [y1, y0];
    const slope = (x1 - x0) / (y1 - y0);
    for (let row = Math.max(first, Math.floor(top)); row < Math.min(last, Math.ceil(bottom)); row += 1) {
      const from = Math.max(top, row);
      const to = Math.min(bottom, row + 1);
      const middle = x0 + slope * ((from + to) / 2 - y0);
      this.#cross(area, row - first, middle, Math.abs(slope * (to - from)), down * (to - from));
    }
  }

  /** Shares the height of an edge within one row out over the pixels that it leans across. */
  #cross(area: Float32Array, row: number, middle: number, lean: number, height: number): void {
    const left = Math.max(0, Math.min(this.#width - 1, middle - lean / 2));
    const right = Math.max(left, Math.min(this.#width - 1, middle + lean / 2));
    const parts = Math.max(1, Math.ceil(right) - Math.floor(left));
    for (let part = 0; part < parts; part += 1) {
      const x = left + ((right - left) * (part + 0.5)) / parts;
      const at = row * this.#width + Math.floor(x);
      const inside = 1 - (x - Math.floor(x));
      area[at] = (area[at] ?? 0) + (height / parts) * inside;
      if (Math.floor(x) + 1 < this.#width)
        area[at + 1] = (area[at + 1] ?? 0) + (height / parts) * (1 - inside);
    }
  }
}

function mixed(under = 0, over: number, cover: number): number {
  return Math.round(under + (over - under) * cover);
}

function chunk(name: string, body: Uint8Array): Uint8Array {
  const named = joined([new TextEncoder().encode(name), body]);
  const bytes = new Uint8Array(named.length + 8);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, body.length);
  bytes.set(named, 4);
  view.setUint32(named.length + 4, crc32(named));
  return bytes;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
