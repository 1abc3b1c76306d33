import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { HelpLines } from '../src/contract/help-lines.ts';
import { runCli } from '../src/cli/run-cli.ts';
import type { Site } from '../src/cli/serve-parts.ts';
import type { Terminal } from '../src/cli/terminal.ts';
import type { PostOffice } from '../src/mail/post-office.ts';
import type { OpenedStore, Store, StorePlace } from '../src/store/open-store.ts';
import type { Language } from '../src/words/language.ts';

const env = process.env;

/** A terminal's Ctrl-C reaches us once from the terminal and once more from npm. */
const SAME_WISH_MS = 1000;
const INTERRUPTED = 130;
const WRONG_SETTINGS = 2;

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

async function storePlace(): Promise<StorePlace> {
  if (env['DATABASE_URL']) return { url: env['DATABASE_URL'] };
  const { defaultDataFolder } = await import('../src/store/embedded/embedded.ts');
  const isRoot = process.getuid?.() === 0;
  return { folder: env['STEPDOWN_DATA'] || defaultDataFolder(isRoot, homedir(), env['XDG_DATA_HOME']) };
}

async function openStoreHere(): Promise<OpenedStore> {
  const { openStore } = await import('../src/store/open-store.ts');
  return openStore(await storePlace());
}

const opened = new Set<Promise<OpenedStore>>();

function openNoted(): Promise<OpenedStore> {
  const opening = openStoreHere();
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

/** Where letters are handed over; null where the environment names no mail server, or not where the site is reached. */
async function postOffice(): Promise<PostOffice | null> {
  const { SMTP_URL: smtpUrl, ORIGIN: origin, MAIL_FROM: from } = env;
  if (!smtpUrl || !origin || !URL.canParse(origin)) return null;
  const { openPostOffice } = await import('../src/mail/post-office.ts');
  return openPostOffice({
    smtpUrl,
    origin,
    from: from || `Stepdown <newsletter@${new URL(origin).hostname}>`,
    onFailure: (error) => tellOperator(error, 'mail'),
  });
}

/** Whom to call, by country: what ships, and the operator's own file where the environment names one. A file that is wrong stops the start. */
async function helpLines(): Promise<HelpLines> {
  const { SHIPPED_HELP, readHelpText } = await import('../src/contract/help-lines.ts');
  const file = env['STEPDOWN_HELP_LINES'];
  if (!file) return SHIPPED_HELP;
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    return refuseHelp(file, `it cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'})`);
  }
  const read = readHelpText(text);
  if (read.ok) return read.value;
  const faults = (read.problem.faults ?? []).map(
    ({ path, given, expected }) => `${path || 'the whole'} is ${given ?? 'missing'}: ${expected}`,
  );
  return refuseHelp(file, faults.join('; ') || (read.problem.detail ?? read.problem.title));
}

function refuseHelp(file: string, fault: string): Promise<never> {
  terminal.err(
    `STEPDOWN_HELP_LINES names "${file}": ${fault.replaceAll(/\s+/g, ' ')}. Expected: a JSON file such as {"home":"US","countries":[{"code":"US","emergency":{"number":"911","source":"where you saw it"}}]}.\n`,
  );
  return abandonAll(WRONG_SETTINGS);
}

async function startSite(store: Store, host: string, port: number): Promise<Site> {
  // The pages take every address for https unless a header says otherwise; listen() writes it where no proxy did.
  process.env['PROTOCOL_HEADER'] ??= 'x-forwarded-proto';
  const site = await import('./site.ts');
  return site.startSite({
    store,
    post: await postOffice(),
    operator: { cSsrs: env['STEPDOWN_C_SSRS'] === 'on', help: await helpLines() },
    operatorToken: env['STEPDOWN_OPERATOR_TOKEN'] || null,
    host,
    port,
    onFailure: tellOperator,
  });
}

// Before the pages are built and the database starts, so that a wrong file is said at once.
if (process.argv[2] === 'serve') await helpLines();

const exitCode = await runCli(process.argv.slice(2), {
  terminal,
  language: languageOf(env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG']),
  openStore: openNoted,
  openPost: postOffice,
  mayFetch: env['STEPDOWN_FETCH'] === 'on',
  serve: {
    host: env['HOST'],
    port: env['PORT'],
    buildPages: async (onBuild) =>
      (await import('../src/server/build-pages.ts')).buildPages(join(import.meta.dirname, '..'), onBuild),
    prepare: async (store, on) => (await import('./site.ts')).prepareStore(store, on),
    startSite,
    untilStopped: () => new Promise((resolve) => (stop = resolve)),
  },
  onFailure: (error) => tellOperator(error, 'stepdown'),
});
process.exit(exitCode);
