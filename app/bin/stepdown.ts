import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { readDemoDirectory, type DemoDirectory } from '@stepdown/directory/readers/demo-directory';
import { actOver } from '../src/actions/actions.ts';
import { deskOver } from '../src/actions/directory-desk.ts';
import { draftTaper } from '../src/actions/draft-taper.ts';
import { loadDemoDirectory } from '../src/actions/load-demo-directory.ts';
import { publishIfStale } from '../src/actions/publish-directory.ts';
import { runCli } from '../src/cli/run-cli.ts';
import type { Terminal } from '../src/cli/terminal.ts';
import { openPostOffice, type PostOffice } from '../src/mail/post-office.ts';
import { createApp } from '../src/server/app.ts';
import { buildPages } from '../src/server/build-pages.ts';
import { listen, type PagesHandler } from '../src/server/listen.ts';
import { openApiDocument } from '../src/contract/openapi.ts';
import { defaultDataFolder } from '../src/store/embedded/embedded.ts';
import { openStore, type OpenedStore, type Store, type StorePlace } from '../src/store/open-store.ts';
import { currentSnapshot, readSnapshot } from '../src/store/snapshots.ts';
import type { Language } from '../src/words/language.ts';

const env = process.env;
const app = join(import.meta.dirname, '..');

/** A terminal's Ctrl-C reaches us once from the terminal and once more from npm. */
const SAME_WISH_MS = 1000;
const INTERRUPTED = 130;

const terminal: Terminal = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  readInput: async () => (process.stdin.isTTY ? null : readAll()),
  isWatched: process.stderr.isTTY,
};

async function readAll(): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of process.stdin) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

function languageOf(locale: string | undefined): Language {
  return locale?.toLowerCase().startsWith('es') ? 'es' : 'en';
}

function storePlace(): StorePlace {
  if (env['DATABASE_URL']) return { url: env['DATABASE_URL'] };
  const isRoot = process.getuid?.() === 0;
  return { folder: env['STEPDOWN_DATA'] || defaultDataFolder(isRoot, homedir(), env['XDG_DATA_HOME']) };
}

const opened = new Set<Promise<OpenedStore>>();

function openNoted(): Promise<OpenedStore> {
  const opening = openStore(storePlace());
  opened.add(opening);
  return opening;
}

/** Leaves at once, but not the database: whoever is its last user stops it, also one that was still opening it. */
async function abandonAll(exitCode: number): Promise<never> {
  const stores = await Promise.allSettled(opened);
  const held = stores.flatMap((each) =>
    each.status === 'fulfilled' && each.value.ok ? [each.value.store] : [],
  );
  await Promise.allSettled(held.map((store) => store.abandon()));
  process.exit(exitCode);
}

let stopAsked = -Infinity;
let stop: (() => void) | null = null;

function onSignal(): void {
  const now = performance.now();
  const isSameWish = now - stopAsked < SAME_WISH_MS;
  stopAsked = now;
  if (isSameWish) return;
  if (stop === null) return void abandonAll(INTERRUPTED);
  stop();
  stop = null;
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal);

// A reader that has gone (`stepdown search … | head`) is no failure of ours.
process.stdout.on('error', () => void abandonAll(0));
process.stderr.on('error', () => undefined);

/** Says that something broke, by its kind and place; what was asked may stand in its message, which is kept back. */
function tellOperator(error: unknown, where: string): void {
  const kind = error instanceof Error ? error.name : typeof error;
  const at = error instanceof Error ? (/\((?:file:\/\/)?([^)]+)\)/.exec(error.stack ?? '')?.[1] ?? '') : '';
  terminal.err(`${new Date().toISOString()} ${where}: ${kind} ${at}\n`);
}

async function prepare(
  store: Store,
  on: { readonly demo: () => void; readonly publish: () => void },
): Promise<void> {
  on.demo();
  const file = join(app, '..', 'directory', 'demo', 'demo-directory.json');
  const demo = readDemoDirectory(JSON.parse(readFileSync(file, 'utf8')) as DemoDirectory);
  if (demo.ok) await loadDemoDirectory(store.db, demo.facilities);
  on.publish();
  await store.db.transaction().execute((trx) => publishIfStale(trx));
}

/** Where letters are handed over; null where the environment names no mail server, or not where the site is reached. */
function postOffice(): PostOffice | null {
  const { SMTP_URL: smtpUrl, ORIGIN: origin, MAIL_FROM: from } = env;
  if (!smtpUrl || !origin || !URL.canParse(origin)) return null;
  return openPostOffice({
    smtpUrl,
    origin,
    from: from || `Stepdown <newsletter@${new URL(origin).hostname}>`,
    onFailure: (error) => tellOperator(error, 'mail'),
  });
}

const post = postOffice();

async function startSite(store: Store, host: string, port: number) {
  const act = actOver(store.db, post, { cSsrs: env['STEPDOWN_C_SSRS'] === 'on' });
  // The pages take every address for https unless a header says otherwise; listen() writes it where no proxy did.
  process.env['PROTOCOL_HEADER'] ??= 'x-forwarded-proto';
  const { handler } = (await import(join(app, 'build', 'handler.js'))) as { handler: PagesHandler };
  const desk = deskOver(store.db);
  const api = createApp({
    act,
    desk,
    operatorToken: env['STEPDOWN_OPERATOR_TOKEN'] || null,
    snapshots: {
      current: async () => (await currentSnapshot(store.db))?.hash ?? null,
      read: async (hash) => (await readSnapshot(store.db, hash))?.bytes ?? null,
      gazetteer: desk.gazetteer,
    },
    openApi: openApiDocument(),
    isReady: store.isReady,
    onFailure: tellOperator,
  });
  return listen({ app: api, pages: handler, act, host, port });
}

const exitCode = await runCli(process.argv.slice(2), {
  terminal,
  language: languageOf(env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG']),
  openStore: openNoted,
  actOver,
  draftTaper,
  post,
  serve: {
    host: env['HOST'],
    port: env['PORT'],
    buildPages: (onBuild) => buildPages(app, onBuild),
    prepare,
    startSite,
    untilStopped: () => new Promise((resolve) => (stop = resolve)),
  },
  onFailure: (error) => tellOperator(error, 'stepdown'),
});
process.exit(exitCode);
