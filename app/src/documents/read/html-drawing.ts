import { attribute, classes, findAll, textOf, type HtmlElement } from './html-tree.ts';

/** Every outline that a piece may have, by its first number, which is where it stands; the last is what is left of a cut one. */
const BODIES: readonly RegExp[] = [
  /^M(\d+) 12A10 10 0 1 1 \d+ 12A10 10 0 1 1 \d+ 12Z$/u,
  /^M(\d+) 7H\d+A5 5 0 0 1 \d+ 17H\d+A5 5 0 0 1 \d+ 7Z$/u,
  /^M(\d+) 6H\d+V18H\d+Z$/u,
  /^M(8) 6H16V20H8Z$/u,
];
const PART = /^M(\d+) 12V2A10 10 0 ([01]) 1 (\d+) (12|22)Z$/u;
/** Pieces stand so far apart. */
const SLOT = 28;

/** How many whole pieces an SVG shows, how many quarters of a cut one, the strength that it shows beside them, and what its title says. */
export function drawnLine(svg: HtmlElement): string {
  const of = (name: string) => findAll(svg, (element) => classes(element).includes(name));
  const bodies = of('piece-body').map((element) => attribute(element, 'd') ?? '');
  const missing = of('piece-missing').length;
  const parts = bodies.filter((d) => PART.test(d));
  const wholes = bodies.filter((d) => BODIES.some((body) => body.test(d)));
  const isClear = missing === parts.length && missing <= 1 && stand(bodies);
  const isKnown = isClear && wholes.length + parts.length === bodies.length;
  const caption = findAll(svg, (element) => element.tagName === 'text')
    .map(textOf)
    .join(' ')
    .trim();
  const titles = findAll(svg, (element) => element.tagName === 'title').map(textOf);
  const titled = titles.length === 0 ? '' : ` | ${titles.join(' | ')}`;
  const quarters = parts[0] === undefined ? 0 : quartersOf(parts[0]);
  return `[drawn ${isKnown ? wholes.length : 0} ${isKnown ? quarters : 0} ${caption}${titled}]`;
}

/** Whether each outline stands in a place of its own, one after another. */
function stand(bodies: readonly string[]): boolean {
  return bodies.every((d, index) => Math.floor(Number(/^M(\d+)/u.exec(d)?.[1]) / SLOT) === index);
}

function quartersOf(part: string): number {
  const [, middle, large, end, below] = PART.exec(part) ?? [];
  const across = Number(end) - Number(middle);
  if (below === '22') return across === 0 && large === '0' ? 2 : 0;
  if (large === '1') return across === -10 ? 3 : 0;
  return across === 10 ? 1 : 0;
}
