import { expect, it } from 'vitest';
import { whenQuiet } from './when-quiet.ts';

/** As much of a browser's window as there is to wait for. */
function windowThat(readyState: DocumentReadyState, hasIdle: boolean) {
  const waiting: (() => void)[] = [];
  const loads: (() => void)[] = [];
  const queue = (act: () => void): number => waiting.push(act);
  const view = {
    document: { readyState },
    addEventListener: (_: string, act: () => void) => loads.push(act),
    setTimeout: queue,
    ...(hasIdle ? { requestIdleCallback: queue } : {}),
  } as unknown as Window;
  const run = (acts: (() => void)[]) => acts.splice(0).forEach((act) => act());
  return { view, load: () => run(loads), settle: () => run(waiting) };
}

it.each([true, false])('waits for the page and then for a quiet moment (idle callback: %s)', (hasIdle) => {
  const { view, load, settle } = windowThat('interactive', hasIdle);
  const done: string[] = [];
  whenQuiet(view, () => done.push('done'));
  settle();
  expect(done).toEqual([]);
  load();
  expect(done).toEqual([]);
  settle();
  expect(done).toEqual(['done']);
});

it('does not wait for a page that stands, and nothing happens once it is undone', () => {
  const { view, settle } = windowThat('complete', true);
  const done: string[] = [];
  whenQuiet(view, () => done.push('first'));
  whenQuiet(view, () => done.push('second'))();
  settle();
  expect(done).toEqual(['first']);
});
