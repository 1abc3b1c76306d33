import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const INLINE = new Set(
  'a abbr b bdi bdo cite code data dfn em i kbd label mark q s samp small span strong sub sup time u var td th'.split(
    ' ',
  ),
);
const UNSEEN = new Set('head script style template noscript title datalist'.split(' '));

interface Walk {
  readonly lines: string[];
  text: string;
  drawings: string[];
}

/**
 * The lines that a person sees on a page: one per block or table row, a blank one after each step. A paper has its plan in one
 * part, and all of it is read; a page of the site has it in several, marked `data-plan`, between controls that are not read.
 * What is hidden is not read; a drawing of pieces is read as what it shows.
 */
export function htmlLines(html: string): readonly string[] {
  const document = parse(html);
  const plans = findAll(document, (element) => attribute(element, 'data-plan') !== null);
  const walk: Walk = { lines: [], text: '', drawings: [] };
  for (const node of plans.length > 1 ? plans : [document]) {
    visit(node, walk);
    flush(walk);
  }
  return walk.lines;
}

function visit(node: Node, walk: Walk): void {
  if (node.nodeName === '#text' && 'value' in node) {
    walk.text += node.value;
    return;
  }
  if (!('childNodes' in node)) return;
  const element = 'tagName' in node ? node : null;
  if (element && isUnseen(element)) return;
  if (element?.tagName === 'svg') {
    if (classes(element).includes('piece')) walk.drawings.push(drawnLine(element));
    return;
  }
  const block = element !== null && !INLINE.has(element.tagName);
  if (block) flush(walk);
  for (const child of node.childNodes) visit(child, walk);
  if (block) flush(walk);
  if (element?.tagName === 'td' || element?.tagName === 'th') walk.text += ' ';
  if (element && attribute(element, 'data-step') !== null) walk.lines.push('');
}

function flush(walk: Walk): void {
  const text = walk.text.replace(/\s+/gu, ' ').trim();
  if (text !== '') walk.lines.push(text);
  walk.lines.push(...walk.drawings);
  walk.text = '';
  walk.drawings = [];
}

function isUnseen(element: Element): boolean {
  const style = attribute(element, 'style') ?? '';
  return (
    UNSEEN.has(element.tagName) ||
    attribute(element, 'hidden') !== null ||
    classes(element).includes('visually-hidden') ||
    /display:\s*none|visibility:\s*hidden/.test(style)
  );
}

/** How many whole and cut pieces an SVG shows, the strength that it shows beside them, and what its title says. */
function drawnLine(svg: Element): string {
  const count = (name: string) => findAll(svg, (element) => classes(element).includes(name)).length;
  const caption = findAll(svg, (element) => element.tagName === 'text')
    .map(textOf)
    .join(' ')
    .trim();
  const parts = count('piece-missing');
  const titles = findAll(svg, (element) => element.tagName === 'title').map(textOf);
  const titled = titles.length === 0 ? '' : ` | ${titles.join(' | ')}`;
  return `[drawn ${count('piece-body') - parts} ${parts} ${caption}${titled}]`;
}

function findAll(node: Node, fits: (element: Element) => boolean): Element[] {
  if (!('childNodes' in node)) return [];
  if ('tagName' in node && fits(node)) return [node];
  return node.childNodes.flatMap((child) => findAll(child, fits));
}

function textOf(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

function attribute(element: Element, name: string): string | null {
  return element.attrs.find((each) => each.name === name)?.value ?? null;
}

function classes(element: Element): readonly string[] {
  return (attribute(element, 'class') ?? '').split(/\s+/);
}
