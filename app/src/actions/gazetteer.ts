import { Worker } from 'node:worker_threads';
import type { Gazetteer } from '@stepdown/directory/place/gazetteer';

let built: Promise<Gazetteer> | undefined;

/**
 * The gazetteer of the whole country, built at the first call by another thread: meanwhile this one reads a file. Rejects
 * where the thread ends without it.
 */
export function gazetteer(): Promise<Gazetteer> {
  if (built === undefined) {
    built = buildAside();
    // The next call tries again.
    built.catch(() => (built = undefined));
  }
  return built;
}

function buildAside(): Promise<Gazetteer> {
  const thread = new Worker(new URL('./gazetteer-thread.ts', import.meta.url));
  return new Promise((resolve, reject) => {
    thread.once('message', resolve);
    thread.once('error', reject);
    thread.once('exit', () => reject(new Error('the gazetteer was not built')));
  });
}
