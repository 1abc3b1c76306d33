import type { Page } from 'playwright-core';

/** What a person answers on their way to a draft; the example of the handbook where nothing else is said. */
export interface TaperAnswers {
  readonly age?: string;
  readonly flagsA?: readonly string[];
  readonly flagsB?: readonly string[];
  readonly doses?: readonly (readonly [row: number, at: string, mg: string])[];
  readonly start?: string;
}

export const EXAMPLE_DOSES = [
  [1, '08:00', '0.5'],
  [4, '21:00', '1'],
] as const;

export async function goOn(page: Page): Promise<void> {
  await page.locator('button[name="go"][value="next"]').click();
}

/** The gates: age, what stops a draft, what heads it. */
export async function answerGates(page: Page, answers: TaperAnswers = {}): Promise<void> {
  await page.locator('#age').fill(answers.age ?? '45');
  for (const flag of answers.flagsA ?? ['none']) await page.locator(`#flag-a-${flag}`).check();
  await goOn(page);
  if ((answers.flagsA ?? ['none'])[0] !== 'none') return;
  for (const flag of answers.flagsB ?? ['none']) await page.locator(`#flag-b-${flag}`).check();
  await goOn(page);
}

/** The dose: clonazepam in dissolving tablets of 0.125 mg and scored tablets of 0.5 mg. */
export async function answerDose(page: Page, answers: TaperAnswers = {}): Promise<void> {
  await page.locator('#drug-clonazepam').check();
  await goOn(page);
  await page.locator('#steadiness-steady').check();
  for (const [row, at, mg] of answers.doses ?? EXAMPLE_DOSES) {
    await page.locator(`#at-${row}`).fill(at);
    await page.locator(`#mg-${row}`).fill(mg);
  }
  await page.locator('[id="product-odt:125"]').check();
  await page.locator('[id="product-tablet:500"]').check();
  await page.locator('[id="score-tablet:500"]').selectOption('half');
  if (answers.start) await page.locator('#start').fill(answers.start);
  await goOn(page);
}

/** The daily doses of the draft on the screen, from its table. */
export async function dailyDoses(page: Page): Promise<readonly string[]> {
  const doses = page.locator('[data-plan] table tbody tr td:nth-child(2)');
  await doses.first().waitFor();
  return doses.allInnerTexts();
}
