import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong with what is on the screen now: one line per fault and element. */
export function faults(page: Page): Promise<readonly string[]> {
  return linesOf(new AxeBuilder({ page }).withTags(RULES));
}

/** The texts that stand out too little from what is behind them: all that a change of theme can break. */
export async function unreadable(page: Page): Promise<readonly string[]> {
  // Colours may fade into one another: what counts is where they end.
  await page.evaluate(async () => {
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    await Promise.allSettled(document.getAnimations().map((each) => each.finished));
  });
  return linesOf(new AxeBuilder({ page }).withRules(['color-contrast', 'link-in-text-block']));
}

async function linesOf(axe: AxeBuilder): Promise<readonly string[]> {
  const { violations } = await axe.analyze();
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
