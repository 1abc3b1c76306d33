import { Hono } from 'hono';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { failedWith } from './problem-response.ts';

/** Where the published search indexes come from. */
export interface Snapshots {
  /** The name of the one that is served now; null before the first. */
  readonly current: () => Promise<string | null>;
  readonly read: (hash: string) => Promise<Uint8Array | null>;
}

const QUALITY = 9;
const FOR_EVER = 'public, max-age=31536000, immutable';

const compress = promisify(brotliCompress);

/** `/data/current.json` names the index that is served; `/data/HASH.bin` never changes, and may be kept for ever. */
export function snapshotRoutes(snapshots: Snapshots): Hono {
  const packed = new Map<string, Promise<Uint8Array | null>>();
  const app = new Hono();
  app.get('/current.json', async (context) => {
    const hash = await snapshots.current();
    if (hash === null) return failedWith('not-ready');
    context.header('cache-control', 'no-cache');
    return context.json({ hash, path: `/data/${hash}.bin` });
  });
  app.get('/:name{[0-9a-f]{64}\\.bin}', async (context) => {
    const hash = context.req.param('name').slice(0, -'.bin'.length);
    const headers = {
      'content-type': 'application/octet-stream',
      'cache-control': FOR_EVER,
      vary: 'accept-encoding',
    };
    const wantsBrotli = /\bbr\b/.test(context.req.header('accept-encoding') ?? '');
    const bytes = wantsBrotli ? await packedOnce(packed, hash, snapshots) : await snapshots.read(hash);
    if (bytes === null) return failedWith('not-found');
    return new Response(Uint8Array.from(bytes), {
      headers: wantsBrotli ? { ...headers, 'content-encoding': 'br' } : headers,
    });
  });
  return app;
}

function packedOnce(packed: Map<string, Promise<Uint8Array | null>>, hash: string, snapshots: Snapshots) {
  const known = packed.get(hash);
  if (known !== undefined) return known;
  const made = snapshots.read(hash).then((bytes) => (bytes === null ? null : pack(bytes)));
  // Only the last one is worth its memory: an older name is asked for by a page that was open when it changed.
  packed.clear();
  packed.set(hash, made);
  made.catch(() => packed.delete(hash));
  return made;
}

function pack(bytes: Uint8Array): Promise<Uint8Array> {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength,
  };
  return compress(bytes, { params });
}
