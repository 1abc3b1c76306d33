import type { DefaultTreeAdapterTypes } from 'parse5';

export type HtmlNode = DefaultTreeAdapterTypes.Node;
export type HtmlElement = DefaultTreeAdapterTypes.Element;

/** The elements below a node that fit, outermost first; none inside another. */
export function findAll(node: HtmlNode, fits: (element: HtmlElement) => boolean): HtmlElement[] {
  if (!('childNodes' in node)) return [];
  if ('tagName' in node && fits(node)) return [node];
  return node.childNodes.flatMap((child) => findAll(child, fits));
}

/** The text of a node and everything in it. */
export function textOf(node: HtmlNode): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** An attribute's value; null where it is not there. */
export function attribute(element: HtmlElement, name: string): string | null {
  return element.attrs.find((each) => each.name === name)?.value ?? null;
}

/** The classes of an element. */
export function classes(element: HtmlElement): readonly string[] {
  return (attribute(element, 'class') ?? '').split(/\s+/);
}
