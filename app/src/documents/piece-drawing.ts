import { formatMg } from '@stepdown/clinical/quantity/micrograms';
import type { Piece, SolidProduct } from '@stepdown/clinical/taper/product';
import { escapeMarkup } from './markup.ts';

/** One outline of a drawing. `body` is filled, `mark` is a line on it, `missing` is the part that is not taken. */
export interface Outline {
  readonly d: string;
  readonly part: 'body' | 'mark' | 'missing';
}

/** Pieces as outlines, for any canvas that draws SVG paths. */
export interface PieceOutlines {
  readonly width: number;
  readonly height: number;
  readonly outlines: readonly Outline[];
  /** The strength, to be written at the right of the outlines. */
  readonly strength: string;
}

const SIZE = 24;
const GAP = 4;
const RADIUS = 10;

/** The outlines of pieces, side by side: wholes first, then what is left of a cut one. */
export function pieceOutlines(piece: Piece): PieceOutlines {
  if (!('quarters' in piece)) {
    return {
      width: SIZE,
      height: SIZE,
      outlines: syringe(),
      strength: `${formatMg(piece.product.perMl)} mg/mL`,
    };
  }
  const wholes = Math.floor(piece.quarters / 4);
  const rest = piece.quarters % 4;
  const outlines: Outline[] = [];
  for (let index = 0; index < wholes; index += 1) outlines.push(...whole(piece.product, left(index)));
  if (rest > 0) outlines.push(...part(rest, left(wholes)));
  const count = wholes + (rest > 0 ? 1 : 0);
  return {
    width: Math.max(0, count * SIZE + (count - 1) * GAP),
    height: SIZE,
    outlines,
    strength: `${formatMg(piece.product.strength)} mg`,
  };
}

/**
 * Pieces drawn as an SVG string, with the strength written beside them. The colours are the page's own:
 * `--piece-fill` (else none) and the current text colour. `label` is the name that a screen reader says.
 */
export function pieceDrawing(piece: Piece, label: string): string {
  const { width, height, outlines, strength } = pieceOutlines(piece);
  const full = width + 6 + strength.length * 9;
  const paths = outlines.map(({ d, part: kind }) => `<path class="piece-${kind}" d="${d}"${STROKES[kind]}/>`);
  return [
    `<svg class="piece" xmlns="http://www.w3.org/2000/svg" role="img" width="${full}" height="${height}" viewBox="0 0 ${full} ${height}">`,
    `<title>${escapeMarkup(label)}</title>`,
    ...paths,
    `<text x="${width + 6}" y="17" font-size="14" fill="currentColor">${escapeMarkup(strength)}</text>`,
    '</svg>',
  ].join('');
}

const STROKES: Readonly<Record<Outline['part'], string>> = {
  body: ' fill="var(--piece-fill, none)" stroke="currentColor" stroke-width="1.5"',
  mark: ' fill="none" stroke="currentColor" stroke-width="1"',
  missing: ' fill="none" stroke="currentColor" stroke-width="0.75" stroke-dasharray="2 2"',
};

function left(index: number): number {
  return index * (SIZE + GAP);
}

function circle(cx: number, r: number): string {
  return `M${cx - r} 12A${r} ${r} 0 1 1 ${cx + r} 12A${r} ${r} 0 1 1 ${cx - r} 12Z`;
}

function whole(product: SolidProduct, x: number): Outline[] {
  const cx = x + SIZE / 2;
  switch (product.form) {
    case 'capsule':
    case 'er-capsule':
      return [
        {
          d: `M${x + 7} 7H${x + 17}A5 5 0 0 1 ${x + 17} 17H${x + 7}A5 5 0 0 1 ${x + 7} 7Z`,
          part: 'body',
        },
        { d: `M${cx} 7V17`, part: 'mark' },
      ];
    case 'film':
      return [{ d: `M${x + 2} 6H${x + 22}V18H${x + 2}Z`, part: 'body' }];
    case 'odt':
      return [
        { d: circle(cx, RADIUS), part: 'body' },
        { d: circle(cx, 5), part: 'mark' },
      ];
    case 'er-tablet':
      return [
        { d: circle(cx, RADIUS), part: 'body' },
        { d: circle(cx, 7), part: 'mark' },
        { d: circle(cx, 4), part: 'mark' },
      ];
    case 'tablet':
      return [{ d: circle(cx, RADIUS), part: 'body' }, ...scoreLines(product, cx)];
  }
}

function scoreLines(product: SolidProduct, cx: number): Outline[] {
  const down: Outline = { d: `M${cx} 2V22`, part: 'mark' };
  const across: Outline = { d: `M${cx - RADIUS} 12H${cx + RADIUS}`, part: 'mark' };
  if (product.score === 'half') return [down];
  return product.score === 'quarter' ? [down, across] : [];
}

/** One, two or three quarters of a round tablet, with what is missing dashed. */
function part(quarters: number, x: number): Outline[] {
  const cx = x + SIZE / 2;
  const ends = ['', `${cx + RADIUS} 12`, `${cx} 22`, `${cx - RADIUS} 12`];
  const large = quarters === 3 ? 1 : 0;
  return [
    { d: circle(cx, RADIUS), part: 'missing' },
    { d: `M${cx} 12V2A${RADIUS} ${RADIUS} 0 ${large} 1 ${ends[quarters] ?? ''}Z`, part: 'body' },
  ];
}

function syringe(): Outline[] {
  return [
    { d: 'M8 6H16V20H8Z', part: 'body' },
    { d: 'M12 20V23M12 6V1M9 1H15M8 10H11M8 13H11M8 16H11', part: 'mark' },
  ];
}
