import { createHash } from 'node:crypto';
import { Hono } from 'hono';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { failedWith } from './problem-response.ts';

/** Where the published search indexes come from. */
export interface Snapshots {
  /** The name of the one that is served now; null before the first. */
  readonly current: () => Promise<string | null>;
  readonly read: (hash: string) => Promise<Uint8Array | null>;
  /** The packed gazetteer that goes with the index that is served; null before the first. */
  readonly gazetteer: () => Promise<Uint8Array | null>;
}

const QUALITY = 9;
const FOR_EVER = 'public, max-age=31536000, immutable';

const compress = promisify(brotliCompress);

/** Names that pages which are open may still ask for: the last two indexes with their gazetteers. */
const KEPT = 4;

/**
 * `/data/current.json` names the index that is served and its gazetteer; `/data/HASH.bin` never changes, and may be kept
 * for ever.
 */
export function snapshotRoutes(snapshots: Snapshots): Hono {
  const files = new Map<string, Promise<Uint8Array | null>>();
  const packed = new Map<string, Promise<Uint8Array | null>>();
  const read = (hash: string) => files.get(hash) ?? snapshots.read(hash);
  const app = new Hono();
  app.get('/current.json', async (context) => {
    const hash = await snapshots.current();
    const places = await snapshots.gazetteer();
    if (hash === null || places === null) return failedWith('not-ready');
    const gazetteer = nameOf(places);
    once(files, gazetteer, async () => places);
    context.header('cache-control', 'no-cache');
    return context.json({
      hash,
      path: `/data/${hash}.bin`,
      gazetteer: { hash: gazetteer, path: `/data/${gazetteer}.bin` },
    });
  });
  app.get('/:name{[0-9a-f]{64}\\.bin}', async (context) => {
    const hash = context.req.param('name').slice(0, -'.bin'.length);
    const headers = {
      'content-type': 'application/octet-stream',
      'cache-control': FOR_EVER,
      vary: 'accept-encoding',
    };
    const wantsBrotli = /\bbr\b/.test(context.req.header('accept-encoding') ?? '');
    const pack = async () => packedBytes(await read(hash));
    const bytes = await (wantsBrotli ? once(packed, hash, pack) : read(hash));
    if (bytes === null) return failedWith('not-found');
    return new Response(Uint8Array.from(bytes), {
      headers: wantsBrotli ? { ...headers, 'content-encoding': 'br' } : headers,
    });
  });
  return app;
}

const names = new WeakMap<Uint8Array, string>();

function nameOf(bytes: Uint8Array): string {
  const known = names.get(bytes) ?? createHash('sha256').update(bytes).digest('hex');
  names.set(bytes, known);
  return known;
}

/** What is kept under a name, made at the first asking; nothing is kept of what is not there or fails. */
function once(
  kept: Map<string, Promise<Uint8Array | null>>,
  name: string,
  make: () => Promise<Uint8Array | null>,
): Promise<Uint8Array | null> {
  const known = kept.get(name);
  if (known !== undefined) return known;
  const made = make();
  kept.set(name, made);
  for (const oldest of kept.keys()) if (kept.size > KEPT) kept.delete(oldest);
  made.then(
    (bytes) => bytes ?? kept.delete(name),
    () => kept.delete(name),
  );
  return made;
}

async function packedBytes(bytes: Uint8Array | null): Promise<Uint8Array | null> {
  if (bytes === null) return null;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength,
  };
  return compress(bytes, { params });
}
