import { expect, inject, test } from 'vitest';
import { useBrowser } from './browser.ts';

const browser = useBrowser();

interface Manifest {
  readonly name: string;
  readonly start_url: string;
  readonly icons: readonly { readonly src: string; readonly sizes: string }[];
  readonly shortcuts?: readonly { readonly url: string }[];
}

const manifestAt = async (path: string): Promise<Manifest> =>
  (await (await fetch(inject('site') + path)).json()) as Manifest;

test('the browser takes the site for an app that can be installed', { timeout: 120_000 }, async () => {
  const { page, context, complaints } = await browser.open({ serviceWorkers: 'allow' });
  await page.goto('/');
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  const tools = await context.newCDPSession(page);
  const { errors, url } = await tools.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  expect(url).toBe(`${inject('site')}/app.webmanifest`);
  const { installabilityErrors } = await tools.send('Page.getInstallabilityErrors');
  // A context of a test is a private window, which installs nothing: that is the only complaint.
  expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual(
    [],
  );
  expect(complaints).toEqual([]);
  await context.close();
});

test('every icon has the size that it says, and every shortcut is a page', async () => {
  for (const path of ['/app.webmanifest', '/es/app.webmanifest', '/app-plain.webmanifest']) {
    const { icons, shortcuts = [], start_url: start } = await manifestAt(path);
    for (const { src, sizes } of icons) {
      const bytes = new DataView(await (await fetch(inject('site') + src)).arrayBuffer());
      expect(`${bytes.getUint32(16)}x${bytes.getUint32(20)}`, src).toBe(sizes);
    }
    for (const address of [start, ...shortcuts.map(({ url }) => url)])
      expect((await fetch(inject('site') + address)).status, address).toBe(200);
  }
});

test(
  'installed with a neutral title it has a neutral name, icon and no list of pages',
  { timeout: 120_000 },
  async () => {
    const plain = await manifestAt('/app-plain.webmanifest');
    expect(plain.name).toBe('Weather');
    expect(JSON.stringify(plain)).not.toMatch(/stepdown|dose|emergency|taper/i);
    const { page, context } = await browser.open({ serviceWorkers: 'allow' });
    await page.goto('/vault');
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
    await page.locator('#neutral').check();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Saved.').waitFor();
    await page.goto('/emergency');
    expect(await page.locator('link[rel="manifest"]').getAttribute('href')).toBe('/app-plain.webmanifest');
    expect(await page.locator('link[rel="icon"]').getAttribute('href')).toMatch(/icon-plain\.svg$/);
    await context.close();
  },
);
