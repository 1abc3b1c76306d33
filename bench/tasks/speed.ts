// Five things that people come for, done in a browser on a small phone as somebody would who knows the way: how many presses and
// fields each takes, over how many screens, and how often a press led to an error or to a screen that is not on the way. It serves
// the site as it was last built (`node app/bin/stepdown.mjs build`).
//
//   node bench/tasks/speed.ts
//
// Prints, and writes bench/results/tasks.json. Ends with 1 where a task could not be done or took a wrong turn.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Locator, Page } from 'playwright-core';
import { requireChromium } from '../../test/e2e/chromium.ts';
import { ROOT, serve } from '../serve.ts';

/** What was done so far. */
interface Count {
  presses: number;
  fields: number;
  readonly screens: string[];
  wrongTurns: number;
}

/** A hand on a phone that counts what it does. */
interface Hand {
  readonly page: Page;
  readonly count: Count;
  press(target: Locator): Promise<void>;
  write(target: Locator, text: string): Promise<void>;
}

interface Task {
  readonly name: string;
  /** The headings of the screens on the way, in English. */
  readonly way: readonly RegExp[];
  does(hand: Hand): Promise<void>;
}

const SETTLES_MS = 400;

function handOn(page: Page, way: readonly RegExp[]): Hand {
  const count: Count = { presses: 0, fields: 0, screens: [], wrongTurns: 0 };
  const look = async (): Promise<void> => {
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(SETTLES_MS);
    const heading = (await page.locator('h1').first().innerText()).replaceAll(/\s+/g, ' ');
    const isNew = count.screens.at(-1) !== heading;
    if (isNew) count.screens.push(heading);
    const isAstray = isNew && !way.some((each) => each.test(heading));
    const hasProblem = (await page.getByText('There is a problem').count()) > 0;
    if (isAstray || hasProblem) count.wrongTurns += 1;
  };
  return {
    page,
    count,
    async press(target) {
      count.presses += 1;
      await target.click();
      await look();
    },
    async write(target, text) {
      count.fields += 1;
      await target.fill(text);
    },
  };
}

const next = (page: Page): Locator => page.locator('button[name="go"][value="next"]');

const TASKS: readonly Task[] = [
  {
    name: 'enter a dose and see a draft',
    way: [
      /^A few questions first$/,
      /^Things your prescriber should know$/,
      /^Your medicine$/,
      /^Your clonazepam today$/,
      /^Lowering clonazepam/,
    ],
    async does({ page, press, write }) {
      await press(page.getByRole('link', { name: 'I take it and want to take less' }));
      await write(page.locator('#age'), '45');
      await press(page.locator('#flag-a-none'));
      await press(next(page));
      await press(page.locator('#flag-b-none'));
      await press(next(page));
      await press(page.locator('#drug-clonazepam'));
      await press(next(page));
      await press(page.locator('#steadiness-steady'));
      await write(page.locator('#mg-4'), '1');
      await press(page.locator('[id="product-odt:125"]'));
      await press(page.locator('[id="product-tablet:500"]'));
      await press(next(page));
      await page.getByRole('heading', { name: 'The plan as a picture' }).waitFor();
    },
  },
  {
    name: 'come back and read the pieces of today',
    way: [/^Lowering clonazepam/],
    async does({ page, press }) {
      await press(page.getByRole('link', { name: 'I take it and want to take less' }));
      await page.getByRole('heading', { name: 'Today', exact: true }).waitFor();
      await page.getByText('1 mg = 2 tablets of 0.5 mg').first().waitFor();
    },
  },
  {
    name: 'hold a dose',
    way: [/^Lowering clonazepam/],
    async does({ page, press }) {
      await press(page.getByRole('link', { name: 'I take it and want to take less' }));
      await press(page.locator('#event-kind-hold'));
      await press(page.locator('button[value="event"]'));
      await page.locator('#life ol li').first().waitFor();
    },
  },
  {
    name: 'find the emergency page from a draft',
    way: [/^Lowering clonazepam/, /^Emergency$/],
    async does({ page, press }) {
      await press(page.getByRole('link', { name: 'I take it and want to take less' }));
      await press(page.getByRole('banner').getByRole('link', { name: 'Emergency' }));
      await page.locator('a[href^="tel:"]').first().waitFor();
    },
  },
  {
    name: 'delete everything',
    way: [/^What this device keeps$/],
    async does({ page, press }) {
      await press(page.getByRole('link', { name: 'What is kept on this device' }));
      await press(page.getByRole('button', { name: 'Delete everything' }));
      await press(page.getByRole('button', { name: 'Yes' }));
      await page.locator('#erased').waitFor();
    },
  },
];

const data = mkdtempSync(join(tmpdir(), 'stepdown-tasks-'));
const site = await serve(data);
const browser = await chromium.launch({
  executablePath: requireChromium(),
  args: ['--headless', '--no-sandbox', '--disable-gpu'],
});
const context = await browser.newContext({
  baseURL: site.address,
  viewport: { width: 360, height: 740 },
  serviceWorkers: 'block',
});
// One tab for all: what the first task enters is what the others find.
const page = await context.newPage();
const done: object[] = [];
let isClean = true;
for (const { name, way, does } of TASKS) {
  await page.goto('/', { waitUntil: 'networkidle' });
  const hand = handOn(page, way);
  await does(hand);
  const { presses, fields, screens, wrongTurns } = hand.count;
  if (wrongTurns > 0) isClean = false;
  done.push({ task: name, presses, fields, screens, wrongTurns });
  process.stdout.write(
    `${name}: ${presses} presses, ${fields} fields, ${screens.length} screens, ${wrongTurns} wrong turns\n`,
  );
}
const version = browser.version();
await browser.close();
await site.stop();
rmSync(data, { recursive: true, force: true });
writeFileSync(
  join(ROOT, 'bench', 'results', 'tasks.json'),
  `${JSON.stringify({ browser: `Chromium ${version}`, viewport: '360 × 740', tasks: done }, null, 2)}\n`,
);
process.exit(isClean ? 0 : 1);
