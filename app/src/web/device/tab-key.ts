/** What a tab remembers until it closes. */
export type Tab = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** The key of an open vault (never plain `key`, which a storage takes for its own and does not list), when somebody last touched a page of it, and after how many minutes without a touch it locks. */
export const KEY = 'vault-key';
export const TOUCHED = 'touched';
export const LOCK_AFTER = 'lock-after';

/** Until the chosen time was noted. */
const USUAL_MINUTES = 5;
const LOOK_EVERY_MS = 15_000;
/** How long a click on a link of this site may take to leave the page. */
const ON_THE_WAY_MS = 10_000;

/** Locks the vault of this tab: nothing here opens it any more. */
export function dropKey(tab: Tab): void {
  for (const name of [KEY, TOUCHED, LOCK_AFTER]) tab.removeItem(name);
}

/** Whether nobody has touched the vault for longer than it stays open; `now` in milliseconds. */
export function isIdle(tab: Tab, now: number): boolean {
  return now - Number(tab.getItem(TOUCHED) ?? 0) > Number(tab.getItem(LOCK_AFTER) ?? USUAL_MINUTES) * 60_000;
}

/** The parts of a browser's window that tell of coming and going. */
interface Doors {
  readonly location: { readonly origin: string };
  readonly navigation?: {
    addEventListener(name: 'navigate', on: (event: { destination: { url: string } }) => void): void;
  };
  addEventListener(name: 'pagehide', on: () => void): void;
  setInterval(look: () => void, ms: number): unknown;
}

/**
 * Locks the vault of a tab that is left: at once where the person goes to another site, closes the tab or types another address, and on every
 * page after the chosen time. Going on within this site keeps it open. A browser that does not tell where somebody goes keeps to the time.
 */
export function lockWhenLeft(page: Doors, tab: Tab, now: () => number): void {
  let onTheWay = -Infinity;
  page.navigation?.addEventListener('navigate', ({ destination }) => {
    if (destination.url.startsWith(`${page.location.origin}/`)) onTheWay = now();
  });
  page.addEventListener('pagehide', () => {
    if (page.navigation !== undefined && now() - onTheWay > ON_THE_WAY_MS) dropKey(tab);
  });
  const look = (): void => {
    if (tab.getItem(KEY) !== null && isIdle(tab, now())) dropKey(tab);
  };
  look();
  page.setInterval(look, LOOK_EVERY_MS);
}
