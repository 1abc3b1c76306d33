import { parse } from 'parse5';
import { linesOf } from './html-lines.ts';
import { judgeAround, judgeShapeOf, PAGE_SHAPE, PAPER_SHAPE } from './html-shape.ts';
import { attribute, classes, findAll, textOf, type HtmlElement } from './html-tree.ts';
import { reportTo, type Mismatch } from './verdict.ts';

/** A plan out of HTML: its lines, and whether they are parts of a page of the site, around which more stands that was not read. */
export interface HtmlPaper {
  readonly lines: readonly string[];
  readonly isPage: boolean;
  readonly mismatches: readonly Mismatch[];
}

/**
 * Reads HTML. A paper has its plan in one part and is read whole, its title too; a page of the site, as a browser saves it, has its
 * plan in several parts, marked `data-plan`, between controls that are not read.
 */
export function htmlPaper(html: string): HtmlPaper {
  const document = parse(html);
  const mismatches: Mismatch[] = [];
  const report = reportTo(mismatches);
  const plans = findAll(document, (element) => attribute(element, 'data-plan') !== null);
  if (plans.length > 1 && plans.some(isPlanOfPage)) {
    for (const plan of plans) {
      judgeShapeOf(plan, PAGE_SHAPE, report);
      judgeAround(plan, report);
    }
    return { lines: linesOf(plans), isPage: true, mismatches };
  }
  judgeShapeOf(document, PAPER_SHAPE, report);
  const titles = findAll(
    document,
    (element) => element.tagName === 'title' && element.parentNode?.nodeName === 'head',
  );
  const heading = findAll(document, (element) => element.tagName === 'h1')
    .map(textOf)
    .join(' ');
  const title = titles.map(textOf).join(' ');
  if (title !== heading) report('title-wrong', 'paper', heading, title);
  return { lines: linesOf([document]), isPage: false, mismatches };
}

function isPlanOfPage(element: HtmlElement): boolean {
  return (
    element.tagName === 'article' && classes(element).includes('paper') && attribute(element, 'lang') === null
  );
}
