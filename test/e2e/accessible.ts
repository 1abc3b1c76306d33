import axe from 'axe-core';
import type { Page } from 'playwright-core';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** In the page: what the browser leaves out of sight has no size yet, and would count as one thing covering another. */
const LAY_OUT_ALL = `{
  const all = new CSSStyleSheet();
  all.replaceSync('* { content-visibility: visible !important }');
  document.adoptedStyleSheets.push(all);
}`;

/** What axe finds wrong with what is on the screen now: one line per fault and element. */
export function faults(page: Page): Promise<readonly string[]> {
  return linesOf(page, { runOnly: RULES });
}

/** The texts that stand out too little from what is behind them: all that a change of theme can break. */
export function unreadable(page: Page): Promise<readonly string[]> {
  return linesOf(page, { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } });
}

async function linesOf(page: Page, options: axe.RunOptions): Promise<readonly string[]> {
  // Once for a page, and no second page for its findings: it is most of what a look costs.
  if (!(await page.evaluate(() => 'axe' in window))) {
    await page.evaluate(axe.source);
    await page.evaluate(LAY_OUT_ALL);
  }
  // Colours may fade into one another: what counts is where they end.
  await page.evaluate(async () => {
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    await Promise.allSettled(document.getAnimations().map((each) => each.finished));
  });
  const violations = await page.evaluate(async (asked) => {
    const found = await (window as unknown as { readonly axe: typeof axe }).axe.run(document, asked);
    return found.violations;
  }, options);
  return violations.flatMap((violation) =>
    violation.nodes.map(
      (node) => `${violation.id}: ${node.target.join(' ')}: ${node.failureSummary ?? violation.help}`,
    ),
  );
}

/** How many pixels the page is wider than the screen. */
export function sideways(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
