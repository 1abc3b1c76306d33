import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDemoDirectory, type DemoDirectory } from '@stepdown/directory/readers/demo-directory';
import { actOver } from '../src/actions/actions.ts';
import { deskOver } from '../src/actions/directory-desk.ts';
import { loadDemoDirectory } from '../src/actions/load-demo-directory.ts';
import { publishIfStale } from '../src/actions/publish-directory.ts';
import type { Site } from '../src/cli/serve-parts.ts';
import { openApiDocument } from '../src/contract/openapi.ts';
import type { Operator } from '../src/contract/act.ts';
import type { PostOffice } from '../src/mail/post-office.ts';
import { createApp } from '../src/server/app.ts';
import { listen, type PagesHandler } from '../src/server/listen.ts';
import { countFacilities } from '../src/store/facilities.ts';
import type { Store } from '../src/store/open-store.ts';
import { currentSnapshot, readSnapshot } from '../src/store/snapshots.ts';

const app = join(import.meta.dirname, '..');

/** Fills an empty directory with the made-up places and publishes a stale index. */
export async function prepareStore(
  store: Store,
  on: { readonly demo: () => void; readonly publish: () => void },
): Promise<void> {
  if ((await countFacilities(store.db)) === 0) {
    on.demo();
    const file = join(app, '..', 'directory', 'demo', 'demo-directory.json');
    const demo = readDemoDirectory(JSON.parse(readFileSync(file, 'utf8')) as DemoDirectory);
    if (demo.ok) await loadDemoDirectory(store.db, demo.facilities);
  }
  await store.db.transaction().execute((trx) => publishIfStale(trx, on.publish));
}

/** What a site is started with. */
export interface SiteParts {
  readonly store: Store;
  readonly post: PostOffice | null;
  readonly operator: Operator;
  readonly operatorToken: string | null;
  readonly host: string;
  readonly port: number;
  readonly onFailure: (error: unknown, where: string) => void;
}

/** Serves the API and the pages from one port. */
export async function startSite(parts: SiteParts): Promise<Site> {
  const { store, post, operator, operatorToken, host, port, onFailure } = parts;
  const act = actOver(store.db, post, operator);
  const { handler } = (await import(join(app, 'build', 'handler.js'))) as { handler: PagesHandler };
  const desk = deskOver(store.db);
  const api = createApp({
    act,
    desk,
    operatorToken,
    snapshots: {
      current: async () => (await currentSnapshot(store.db))?.hash ?? null,
      read: async (hash) => (await readSnapshot(store.db, hash))?.bytes ?? null,
      gazetteer: desk.gazetteer,
    },
    openApi: openApiDocument(),
    isReady: store.isReady,
    onFailure,
  });
  return listen({ app: api, pages: handler, act, host, port });
}
