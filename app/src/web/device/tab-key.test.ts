import { beforeEach, describe, expect, test } from 'vitest';
import { KEY, LOCK_AFTER, TOUCHED, lockWhenLeft } from './tab-key.ts';

let tab: Map<string, string>;
let clock: number;
let go: (url: string) => void;
let hide: () => void;
let tick: () => void;

const storage = {
  getItem: (name: string) => tab.get(name) ?? null,
  setItem: (name: string, value: string) => void tab.set(name, value),
  removeItem: (name: string) => void tab.delete(name),
};

function open(tellsWhere = true): void {
  lockWhenLeft(
    {
      location: { origin: 'https://here.example' },
      ...(tellsWhere
        ? { navigation: { addEventListener: (_, on) => (go = (url) => on({ destination: { url } })) } }
        : {}),
      addEventListener: (_, on) => (hide = on),
      setInterval: (look) => (tick = look),
    },
    storage,
    () => clock,
  );
}

beforeEach(() => {
  clock = 1_000_000;
  tab = new Map([
    [KEY, 'AGE-SECRET-KEY'],
    [TOUCHED, String(clock)],
    [LOCK_AFTER, '5'],
  ]);
});

describe('the key of an open vault', () => {
  test('stays while a person goes on within the site', () => {
    open();
    go('https://here.example/diary');
    hide();
    expect(tab.has(KEY)).toBe(true);
  });

  test.each(['another site', 'a closed tab'])('is gone with %s', (where) => {
    open();
    if (where === 'another site') go('https://elsewhere.example/');
    hide();
    expect([...tab.keys()]).toEqual([]);
  });

  test('is gone on any page after the chosen time, and at once on one that opens later', () => {
    open();
    clock += 5 * 60_000;
    tick();
    expect(tab.has(KEY)).toBe(true);
    clock += 1;
    tick();
    expect([...tab.keys()]).toEqual([]);
    tab.set(KEY, 'AGE-SECRET-KEY').set(TOUCHED, '1').set(LOCK_AFTER, '5');
    open();
    expect(tab.has(KEY)).toBe(false);
  });

  test('is kept to the time alone where a browser does not tell where somebody goes', () => {
    open(false);
    hide();
    expect(tab.has(KEY)).toBe(true);
  });
});
