import { parse } from 'parse5';
import { drawnLine } from './html-drawing.ts';
import { attribute, classes, type HtmlElement, type HtmlNode } from './html-tree.ts';

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

/** The lines that a person sees of some HTML. */
export function htmlLines(html: string): readonly string[] {
  return linesOf([parse(html)]);
}

/**
 * The lines that a person sees of nodes: one per block or table row, a blank one after each step. What is hidden is not read; a
 * drawing of pieces is read as what it shows.
 */
export function linesOf(nodes: readonly HtmlNode[]): readonly string[] {
  const walk: Walk = { lines: [], text: '', drawings: [] };
  for (const node of nodes) {
    visit(node, walk);
    flush(walk);
  }
  return walk.lines;
}

function visit(node: HtmlNode, walk: Walk): void {
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

function isUnseen(element: HtmlElement): boolean {
  const style = attribute(element, 'style') ?? '';
  return (
    UNSEEN.has(element.tagName) ||
    attribute(element, 'hidden') !== null ||
    classes(element).includes('visually-hidden') ||
    /display:\s*none|visibility:\s*hidden/.test(style)
  );
}
