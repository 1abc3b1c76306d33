import { attribute, classes, type HtmlElement, type HtmlNode } from './html-tree.ts';
import type { Report } from './verdict.ts';

/** The attributes that an element may have, each with what it may say. */
type Shape = Readonly<Record<string, Readonly<Record<string, RegExp>>>>;

const ANY = /^/u;
const SPACING = /^[\d.]+$/u;

/** How pieces are drawn: the only pictures that a paper has. */
const DRAWING: Shape = {
  svg: {
    class: /^piece$/u,
    xmlns: /^http:\/\/www\.w3\.org\/2000\/svg$/u,
    role: /^img$/u,
    width: SPACING,
    height: /^24$/u,
    viewBox: /^0 0 [\d.]+ 24$/u,
  },
  path: {
    class: /^piece-(?:body|mark|missing)$/u,
    d: ANY,
    fill: /^(?:none|var\(--piece-fill, none\))$/u,
    stroke: /^currentColor$/u,
    'stroke-width': /^(?:1\.5|1|0\.75)$/u,
    'stroke-dasharray': /^2 2$/u,
  },
  text: { x: SPACING, y: /^17$/u, 'font-size': /^14$/u, fill: /^currentColor$/u },
  title: {},
};

/** A paper that stands alone. */
export const PAPER_SHAPE: Shape = {
  html: { lang: /^(?:en|es)$/u },
  head: {},
  meta: { charset: /^utf-8$/u, name: /^viewport$/u, content: /^width=device-width, initial-scale=1$/u },
  body: {},
  main: {},
  article: { 'data-plan': /^$/u, lang: /^(?:en|es)$/u },
  section: { class: /^(?:today|products|step|ending|findings)$/u, 'data-step': /^\d+$/u },
  p: { class: /^(?:draft-mark|departures|intro|daily|factor|ending|ending-ask|rules)$/u },
  h1: {},
  h2: {},
  ul: { class: /^times$/u },
  li: {},
  small: {},
  span: { class: /^pieces$/u, 'aria-hidden': /^true$/u },
  ...DRAWING,
};

const ON_PAGE =
  /^(?:(?:svelte-\w+|column|top|notice|warn|keep|lead|scroll-x|paper|days|label|day|dose|pieces|today|products|step|ending|findings|span|soft|rules|draft-mark|times|plain-list|nowrap)(?: |$))*$/u;
const TABLE = /^(?:The same plan as a table|El mismo plan en una tabla)$/u;
const WEEKDAY = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|lun|mar|mié|jue|vie|sáb|dom)$/u;

/** What is marked as the plan on a page of the site, as a browser saves it. */
export const PAGE_SHAPE: Shape = {
  article: { 'data-plan': /^$/u, class: ON_PAGE },
  div: { 'data-plan': /^$/u, class: ON_PAGE, role: /^region$/u, tabindex: /^0$/u, 'aria-label': TABLE },
  section: { class: ON_PAGE, 'data-step': /^\d+$/u },
  p: { 'data-plan': /^$/u, class: ON_PAGE },
  h1: { class: ON_PAGE, tabindex: /^-1$/u },
  h2: { class: ON_PAGE },
  ul: { class: ON_PAGE },
  li: { class: ON_PAGE },
  small: { class: ON_PAGE },
  strong: { class: ON_PAGE },
  span: { class: ON_PAGE, 'aria-hidden': /^true$/u, 'data-weekday': WEEKDAY },
  table: { class: ON_PAGE },
  thead: {},
  tbody: {},
  tr: {},
  th: { class: ON_PAGE, scope: /^(?:col|row)$/u },
  td: { class: ON_PAGE },
  ...DRAWING,
};

/** The narrative of a record. */
export const NARRATIVE_SHAPE: Shape = {
  html: {},
  head: {},
  body: {},
  div: { xmlns: /^http:\/\/www\.w3\.org\/1999\/xhtml$/u },
  p: {},
  br: {},
  ul: {},
  li: {},
};

/** Where some elements may stand, and which must say what they are. */
const INSIDE: Readonly<Record<string, readonly string[]>> = {
  svg: ['span'],
  path: ['svg'],
  text: ['svg'],
  title: ['svg', 'head'],
  meta: ['head'],
};
const NAMED = ['svg', 'path'];

/** Holds a tree to a shape: whatever else stands in it may hide, change or add to what is seen, and is not proved. */
export function judgeShapeOf(root: HtmlNode, shape: Shape, report: Report): void {
  walk(root, shape, 'paper', report);
}

function walk(node: HtmlNode, shape: Shape, place: string, report: Report): void {
  const element = 'tagName' in node ? node : null;
  const step = element === null ? null : attribute(element, 'data-step');
  const where = step === null ? place : `step ${step}`;
  if (element !== null) judgeElement(element, shape, where, report);
  if ('content' in node) walk(node.content, shape, where, report);
  if ('childNodes' in node) for (const child of node.childNodes) walk(child, shape, where, report);
}

function judgeElement(element: HtmlElement, shape: Shape, where: string, report: Report): void {
  const known = shape[element.tagName];
  if (known === undefined) {
    report('markup-unknown', where, 'what such a paper is made of', `<${element.tagName}>`);
    return;
  }
  const parent = element.parentNode?.nodeName ?? '';
  if (INSIDE[element.tagName]?.includes(parent) === false)
    report(
      'markup-unknown',
      where,
      `<${INSIDE[element.tagName]?.join('>, <') ?? ''}>`,
      `<${parent}><${element.tagName}>`,
    );
  if (NAMED.includes(element.tagName) && attribute(element, 'class') === null)
    report('markup-unknown', where, `<${element.tagName} class>`, `<${element.tagName}>`);
  for (const { name, value } of element.attrs) {
    if (known[name]?.test(value) !== true)
      report(
        'markup-unknown',
        where,
        `<${element.tagName}>`,
        `<${element.tagName} ${name}="${value.slice(0, 80)}">`,
      );
  }
  if (classes(element).includes('piece') && element.tagName === 'svg') judgeBox(element, where, report);
  const isPieces = classes(element).includes('pieces');
  // What a screen reader passes over must be drawings alone; they say again what stands beside them.
  if ((attribute(element, 'aria-hidden') !== null || isPieces) && !isDrawings(element))
    report('markup-unknown', where, 'drawings alone', '<span class="pieces">');
}

function isDrawings(element: HtmlElement): boolean {
  return element.childNodes.every((child) => {
    if (child.nodeName === '#text' && 'value' in child) return child.value.trim() === '';
    return child.nodeName === 'svg' || child.nodeName === '#comment';
  });
}

/** A drawing shows all of its box. */
function judgeBox(svg: HtmlElement, where: string, report: Report): void {
  const box = attribute(svg, 'viewBox');
  const expected = `0 0 ${attribute(svg, 'width') ?? ''} ${attribute(svg, 'height') ?? ''}`;
  if (box !== expected) report('markup-unknown', where, expected, box ?? 'nothing');
}

/** What a page does around the plan must not hide it. */
export function judgeAround(element: HtmlElement, report: Report): void {
  for (let node: HtmlNode | null = element.parentNode; node !== null;) {
    if ('tagName' in node) {
      const style = attribute(node, 'style') ?? '';
      const isHidden =
        ['hidden', 'inert', 'aria-hidden'].some((name) => attribute(node as HtmlElement, name) !== null) ||
        classes(node).includes('visually-hidden') ||
        !/^(?:display: contents;?)?$/u.test(style) ||
        ['template', 'noscript', 'dialog', 'svg', 'select'].includes(node.tagName);
      if (isHidden) report('markup-unknown', 'paper', 'a plan that is seen', `<${node.tagName}> around it`);
    }
    node = 'parentNode' in node ? node.parentNode : null;
  }
}
