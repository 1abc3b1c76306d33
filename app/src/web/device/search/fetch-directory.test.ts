import { madeUpRegions } from '@stepdown/directory/index/made-up-regions.test-support';
import { writeRegionList } from '@stepdown/directory/index/region-list';
import { buildGazetteer } from '@stepdown/directory/place/build-gazetteer';
import { packGazetteer } from '@stepdown/directory/place/pack-gazetteer';
import { madeUpFacilities } from '@stepdown/directory/search/made-up.test-support';
import { search } from '@stepdown/directory/search/search';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fetchDirectory } from './fetch-directory.ts';

const facilities = madeUpFacilities(120, 4);
const states = [...new Set(facilities.map(({ state }) => state))].sort();
const { snapshots, list } = madeUpRegions(facilities, states, 30);
const TOWNS = buildGazetteer([{ zip: '97205', lat: 45.5, lon: -122.7, city: 'Portland', state: 'OR' }]);

/** What the server has, by path; empty where there is no connection. */
let served: ReadonlyMap<string, Uint8Array>;
let asked: string[];
let shelf: Map<string, Response>;

beforeEach(() => {
  asked = [];
  shelf = new Map();
  served = new Map([
    [
      '/data/current.json',
      new TextEncoder().encode('{"path":"/data/list.bin","gazetteer":{"path":"/data/towns.bin"}}'),
    ],
    ['/data/list.bin', writeRegionList(list)],
    ['/data/towns.bin', packGazetteer(TOWNS)],
    ...snapshots.map((bytes, at) => [`/data/${String(at)}.bin`, bytes] as const),
  ]);
  vi.stubGlobal('fetch', async (path: string) => {
    asked.push(path);
    if (served.size === 0) throw new TypeError('no connection');
    const bytes = served.get(path);
    return bytes === undefined ? new Response(null, { status: 404 }) : new Response(bytes.slice());
  });
  const cache = {
    match: async (path: string) => shelf.get(path)?.clone(),
    put: async (path: string, response: Response) => void shelf.set(path, response),
    keys: async () => [...shelf.keys()].map((path) => ({ url: `https://example.org${path}` })),
    delete: async ({ url }: { url: string }) => shelf.delete(new URL(url).pathname),
  };
  vi.stubGlobal('caches', { open: async () => cache });
});
afterEach(() => vi.unstubAllGlobals());

async function opened() {
  const directory = await fetchDirectory();
  if (directory.kind !== 'regions') throw new Error(directory.kind);
  return directory;
}

test('of a directory of regions a device fetches the list, the towns, and only the regions that it asks for', async () => {
  const directory = await opened();
  expect(asked.toSorted()).toEqual(['/data/current.json', '/data/list.bin', '/data/towns.bin']);
  const index = await directory.join(['1', '2']);
  expect(asked.slice(3)).toEqual(['/data/1.bin', '/data/2.bin']);
  expect(search(index, {}).total).toBe((list.regions[1]?.count ?? 0) + (list.regions[2]?.count ?? 0));
});

test('what was fetched once is there without a connection, and nothing else is', async () => {
  await (await opened()).join(['1']);
  served = new Map();
  const directory = await opened();
  expect(search(await directory.join(['1']), {}).total).toBe(list.regions[1]?.count);
  await expect(directory.join(['2'])).rejects.toThrow();
});

test('a region that the next edition no longer names leaves the device; the others stay', async () => {
  await (await opened()).join(['1', '2']);
  served = new Map([
    ...served,
    ['/data/list.bin', new Uint8Array()],
    [
      '/data/current.json',
      new TextEncoder().encode('{"path":"/data/next.bin","gazetteer":{"path":"/data/towns.bin"}}'),
    ],
    [
      '/data/next.bin',
      writeRegionList({ ...list, regions: list.regions.filter(({ hash }) => hash !== '2') }),
    ],
  ]);
  await opened();
  expect([...shelf.keys()].toSorted()).toEqual([
    '/data/1.bin',
    '/data/current.json',
    '/data/next.bin',
    '/data/towns.bin',
  ]);
});
