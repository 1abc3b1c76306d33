import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A page with what it did that nobody should see: complaints, and requests to anywhere but the site. */
export interface Watched {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly complaints: string[];
  readonly strangers: string[];
  readonly requests: string[];
}

/** One browser for a file of journeys; `open` gives a fresh visitor. */
export function useBrowser(): { open(options?: BrowserContextOptions): Promise<Watched> } {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: inject('chromium'), args: FLAGS });
  });
  afterAll(() => browser?.close());
  return {
    async open(options) {
      if (!browser) throw new Error('The browser is not open yet: open it inside a test.');
      // A page keeps the site for later in the background; only journeys about that let it.
      const context = await browser.newContext({
        baseURL: inject('site'),
        serviceWorkers: 'block',
        ...options,
      });
      const page = await context.newPage();
      if (options?.javaScriptEnabled !== false) startWithScript(page);
      return watch(context, page);
    },
  };
}

/** A page is shown before its script is there; journeys begin once it has taken over, but where they ask for less. */
function startWithScript(page: Page): void {
  const open = page.goto.bind(page);
  page.goto = async (address, options) => {
    const answer = await open(address, options);
    if (options?.waitUntil !== 'commit') await started(page);
    return answer;
  };
}

/** Waits for what the framework adds to the page when it has taken over; many pages never start it. */
async function started(page: Page): Promise<void> {
  const hasScript = await page.evaluate(() =>
    [...document.scripts].some(({ textContent }) => textContent.includes('/entry/start')),
  );
  if (hasScript) await page.locator('#svelte-announcer').waitFor({ state: 'attached' });
}

function watch(context: BrowserContext, page: Page): Watched {
  const watched: Watched = { page, context, complaints: [], strangers: [], requests: [] };
  page.on('console', (message) => {
    const isOurs = !message.text().includes('blocked by Playwright');
    if (isOurs && ['error', 'warning'].includes(message.type())) watched.complaints.push(message.text());
  });
  page.on('pageerror', (error) => watched.complaints.push(error.message));
  context.on('request', (request) => {
    watched.requests.push(`${request.method()} ${request.url()}`);
    if (!request.url().startsWith(`${inject('site')}/`)) watched.strangers.push(request.url());
  });
  return watched;
}
