import type { Lettering } from './lettering.ts';
import { Picture, type Color, type Ring } from './picture.ts';

/** The size of a card, in pixels, as the sites that show cards ask for. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

/** What stands on a card. */
export interface ShareCard {
  /** The shelf of the page: a word or two above its title. */
  readonly shelf: string;
  readonly title: string;
  /** The name of the site, and what it is for. */
  readonly site: string;
  readonly tagline: string;
}

/** The letters of a card, in two weights. */
export interface CardLetters {
  readonly plain: Lettering;
  readonly bold: Lettering;
}

const PAPER: Color = [252, 251, 248];
const INK: Color = [23, 38, 42];
const TEAL: Color = [11, 90, 99];
const BAND: Color = [213, 232, 232];

const LEFT = 80;
const TITLE_WIDTH = 1040;
/** The sizes that a title may take: the first at which its lines fit above the steps. */
const TITLE_SIZES = [92, 80, 70, 60, 52] as const;
const TITLE_HEIGHT = 290;
const LEADING = 1.12;

/** The way down, as the site's own picture: three steps along the foot of the card. */
const STEPS: Ring = [
  [-20, 440],
  [400, 440],
  [400, 500],
  [800, 500],
  [800, 560],
  [1220, 560],
  [1220, 630],
  [-20, 630],
];

/** Draws the card that other sites show beside a link to a page, as PNG: the same words give the same bytes. */
export function drawShareCard(card: ShareCard, { plain, bold }: CardLetters): Uint8Array {
  const picture = new Picture(CARD_SIZE.width, CARD_SIZE.height, PAPER);
  picture.fill([STEPS], BAND);
  picture.fill([edgeOf(STEPS.slice(0, 6), 10)], TEAL);
  picture.fill(plain.outlines(card.shelf, LEFT, 110, 38), TEAL);
  const size =
    TITLE_SIZES.find(
      (one) => bold.lines(card.title, one, TITLE_WIDTH).length * one * LEADING <= TITLE_HEIGHT,
    ) ??
    TITLE_SIZES[TITLE_SIZES.length - 1] ??
    0;
  bold.lines(card.title, size, TITLE_WIDTH).forEach((line, at) => {
    picture.fill(bold.outlines(line, LEFT, 120 + size * (1 + at * LEADING), size), INK);
  });
  picture.fill(bold.outlines(card.site, LEFT, 540, 46), INK);
  picture.fill(plain.outlines(card.tagline, LEFT, 594, 32), INK);
  return picture.png();
}

/** A stroke of a width along a line of level and upright pieces that goes down to the right. */
function edgeOf(line: Ring, width: number): Ring {
  const half = width / 2;
  const upper = line.map(([x, y]) => [x + half, y - half] as const);
  const lower = line.map(([x, y]) => [x - half, y + half] as const);
  return [...upper, ...lower.reverse()];
}
