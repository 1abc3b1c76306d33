import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { paperFonts } from '../../actions/paper-fonts.ts';
import { Lettering } from './lettering.ts';
import { CARD_SIZE, drawShareCard } from './share-card.ts';

const card = {
  shelf: 'Saliendo poco a poco',
  title: '¿Señales de abstinencia?',
  site: 'Stepdown',
  tagline: 'Paso a paso',
};
const { plain, bold } = paperFonts();
const letters = { plain: new Lettering(plain), bold: new Lettering(bold) };
const draw = (change: Partial<typeof card> = {}) => drawShareCard({ ...card, ...change }, letters);

/** The pixels of a picture that this test reads back by itself. */
function pixels(png: Uint8Array): Uint8Array {
  const view = new DataView(png.buffer, png.byteOffset);
  const parts: Uint8Array[] = [];
  for (let at = 8; at < png.length; at += 12 + view.getUint32(at)) {
    const name = String.fromCharCode(...png.subarray(at + 4, at + 8));
    if (name === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + view.getUint32(at)));
  }
  const rows = new Uint8Array(inflateSync(Buffer.concat(parts)));
  const stride = CARD_SIZE.width * 3;
  const out = new Uint8Array(stride * CARD_SIZE.height);
  for (let row = 0; row < CARD_SIZE.height; row += 1) {
    out.set(rows.subarray(row * (stride + 1) + 1, (row + 1) * (stride + 1)), row * stride);
  }
  return out;
}

/** How many pixels of a band of rows are the ink of the title. */
function inked(png: Uint8Array, from: number, to: number): number {
  const all = pixels(png);
  let count = 0;
  for (let at = from * CARD_SIZE.width; at < to * CARD_SIZE.width; at += 1) {
    if (all[at * 3] === 23 && all[at * 3 + 1] === 38) count += 1;
  }
  return count;
}

describe('a social card', () => {
  it('is a PNG of the size that sites ask for', () => {
    const view = new DataView(Uint8Array.from(draw()).buffer);
    expect([view.getUint32(16), view.getUint32(20)]).toEqual([CARD_SIZE.width, CARD_SIZE.height]);
  });

  it('is the same for the same words, and another for other words', () => {
    expect(draw()).toEqual(draw());
    expect(draw({ title: 'Alcohol' })).not.toEqual(draw());
  });

  it('shows its title, accents too', () => {
    expect(inked(draw(), 120, 400)).toBeGreaterThan(inked(draw({ title: 'a' }), 120, 400) * 5);
    expect(inked(draw({ title: 'ñ' }), 120, 400)).toBeGreaterThan(inked(draw({ title: 'n' }), 120, 400));
  });

  it('keeps the longest title off the name of the site', () => {
    const long = 'Lo que conviene saber sobre las personas que ayudan y responden en líneas de teléfono';
    expect(inked(draw({ title: long }), 425, 490)).toBe(0);
  });
});
