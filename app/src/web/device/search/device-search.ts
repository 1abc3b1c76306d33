import type { Place, PlacesQuery } from '../../../contract/places.ts';
import type { Language } from '../../../words/language.ts';
import type { Answered, Asked, FoundOnDevice } from './messages.ts';

/** The directory on this device. Null stands for "no directory here"; what was asked before a newer question is dropped. */
export interface DeviceSearch {
  /** Answers the newest search only; an older one that is still waiting is answered with `'overtaken'`. */
  readonly find: (
    query: PlacesQuery,
    language: Language,
    pins: number,
  ) => Promise<FoundOnDevice | 'overtaken' | null>;
  readonly place: (id: string, language: Language) => Promise<Place | null>;
  readonly close: () => void;
}

type Unnumbered<T> = T extends unknown ? Omit<T, 'number'> : never;

/** Starts the worker that holds the directory. */
export function openDeviceSearch(): DeviceSearch {
  const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, (answered: Answered) => void>();
  let last = 0;
  let newest = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<Answered>) => {
    waiting.get(data.number)?.(data);
    waiting.delete(data.number);
  });
  worker.addEventListener('error', () => {
    for (const [number, tell] of waiting) tell({ number, kind: 'failed' });
    waiting.clear();
  });
  const ask = (question: Unnumbered<Asked>): Promise<Answered> =>
    new Promise((resolve) => {
      last += 1;
      waiting.set(last, resolve);
      worker.postMessage({ ...question, number: last });
    });
  // One search is under way at a time, and one more waits: the newest. Typing never queues up behind itself.
  let underWay: Promise<Answered> | null = null;
  return {
    find: async (query, language, pins) => {
      const mine = (newest += 1);
      // Asked at once where nothing is under way: the worker searches while the page still works on the key.
      if (underWay !== null) await underWay;
      if (mine !== newest) return 'overtaken';
      const answering = ask({ kind: 'find', query, language, pins });
      underWay = answering;
      const answered = await answering;
      if (underWay === answering) underWay = null;
      if (mine !== newest) return 'overtaken';
      return answered.kind === 'found' ? answered.found : null;
    },
    place: async (id, language) => {
      const answered = await ask({ kind: 'place', id, language });
      return answered.kind === 'place' ? answered.place : null;
    },
    close: () => worker.terminate(),
  };
}
