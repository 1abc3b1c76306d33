import type { Store } from '../store/open-store.ts';
import { buildWhereStale } from './build-command.ts';
import { CommandFailure, wrongUse } from './command-failure.ts';
import type { Context } from './context.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { lastOption, readPort, type Typed } from './read-words.ts';
import type { ServeParts, Site } from './serve-parts.ts';

/** The options of `stepdown serve`. */
export const SERVE_OPTIONS = ['port', 'host'] as const;

const DEFAULT_PORT = 8080;
const DEFAULT_HOST = 'localhost';

/** `stepdown serve`: builds what is stale, opens the store, serves until it is told to stop, and leaves in order. */
export async function serveCommand(context: Context, typed: Typed, parts: ServeParts): Promise<ExitCode> {
  const [extra] = typed.words;
  if (extra !== undefined) throw wrongUse('too-many-words', { given: extra });
  const host = lastOption(typed, 'host') ?? (parts.host || DEFAULT_HOST);
  const port = readPort(lastOption(typed, 'port') ?? parts.port, DEFAULT_PORT);
  const { progress, words, terminal } = context;
  await buildWhereStale(context, parts);
  return context.withStore(async (store) => {
    await parts.prepare(store, {
      demo: () => progress.say(words.progress.loadingDemo),
      publish: () => progress.say(words.progress.publishing),
    });
    progress.done();
    const site = await start(parts, store, host, port);
    if (site.port !== port && port !== 0) terminal.err(`${words.portTaken(port, site.port)}\n`);
    const address = `http://${host.includes(':') ? `[${host}]` : host}:${site.port}`;
    const said = context.json ? JSON.stringify({ serving: address }) : words.serving(address);
    terminal.out(`${said}\n`);
    await parts.untilStopped();
    terminal.err(`${words.stopping}\n`);
    await site.stop();
    return EXIT.done;
  });
}

async function start(parts: ServeParts, store: Store, host: string, port: number): Promise<Site> {
  try {
    return await parts.startSite(store, host, port);
  } catch (error) {
    const detail = (error as NodeJS.ErrnoException).code;
    if (detail === undefined) throw error;
    throw new CommandFailure('address-unavailable', { address: `${host}:${port}`, detail });
  }
}
