import { afterEach, expect, it, vi } from 'vitest';
import type { PlacesQuery } from '../../../contract/places.ts';
import { openDeviceSearch } from './device-search.ts';
import type { Answered, Asked } from './messages.ts';

/** A worker that answers when it is told to. */
class HeldWorker extends EventTarget {
  static asked: Asked[] = [];
  static newest: HeldWorker | null = null;
  constructor() {
    super();
    HeldWorker.newest = this;
  }
  postMessage(asked: Asked): void {
    HeldWorker.asked.push(asked);
  }
  answer(): void {
    const { number } = HeldWorker.asked.at(-1) ?? { number: 0 };
    const found = { kind: 'unknown-place', say: `answer ${number}`, choices: [] } as const;
    const data: Answered = { number, kind: 'found', found };
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

afterEach(() => vi.unstubAllGlobals());

const typed = (text: string): PlacesQuery => ({ text, limit: 20, offset: 0 });
const textsAsked = () => HeldWorker.asked.map((asked) => (asked.kind === 'find' ? asked.query.text : null));

it('asks the first key at once, and of the keys that came meanwhile the newest alone', async () => {
  vi.stubGlobal('Worker', HeldWorker);
  HeldWorker.asked = [];
  const search = openDeviceSearch();
  const first = search.find(typed('r'), 'en', 0);
  expect(textsAsked()).toEqual(['r']);
  const second = search.find(typed('re'), 'en', 0);
  const third = search.find(typed('rec'), 'en', 0);
  expect(textsAsked()).toEqual(['r']);

  HeldWorker.newest?.answer();
  expect(await first).toBe('overtaken');
  expect(await second).toBe('overtaken');
  expect(textsAsked()).toEqual(['r', 'rec']);
  HeldWorker.newest?.answer();
  expect(await third).toMatchObject({ say: 'answer 2' });

  const later = search.find(typed('reco'), 'en', 0);
  expect(textsAsked()).toEqual(['r', 'rec', 'reco']);
  HeldWorker.newest?.answer();
  expect(await later).toMatchObject({ say: 'answer 3' });
});
