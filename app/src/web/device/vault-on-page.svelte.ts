import { deleteDB } from 'idb';
import { tick } from 'svelte';
import { keepTyped } from './typed.ts';
import type { Contents } from './vault-contents.ts';
import { deviceShelf } from './vault-shelf.ts';
import { UNASKED, createVault, type Vault, type VaultState } from './vault.ts';

const LOOK_EVERY_MS = 15_000;

/** The vault as a page sees it: its state is redrawn, and it locks itself while the page stands open. */
export interface VaultOnPage {
  /** Null until the device has been asked, and where the page runs no script. */
  readonly state: VaultState | null;
  readonly vault: Vault;
  /** Asks the device, tells what is there, and returns the undoing. Call it when the page is mounted. */
  start(onFirst?: (state: VaultState) => void): () => void;
  refresh(): Promise<VaultState>;
  change(edit: (contents: Contents) => Contents): Promise<void>;
}

export function vaultOnPage(): VaultOnPage {
  let state = $state.raw<VaultState | null>(null);
  const vault = createVault({
    shelf: deviceShelf(),
    tab: {
      getItem: (name) => sessionStorage.getItem(name),
      setItem: (name, value) => sessionStorage.setItem(name, value),
      removeItem: (name) => sessionStorage.removeItem(name),
    },
    now: () => Date.now(),
  });

  async function refresh(): Promise<VaultState> {
    // Where a browser refuses to keep anything, the page goes on with what is typed on it.
    state = await vault.look().catch(() => UNASKED);
    return state;
  }

  return {
    get state() {
      return state;
    },
    vault,
    refresh,
    start(onFirst) {
      const touched = (): void => {
        if (state?.status === 'unlocked') vault.touch();
      };
      const clock = setInterval(() => {
        if (state?.status === 'unlocked') void refresh();
      }, LOOK_EVERY_MS);
      void refresh().then(async (found) => {
        const putBack = keepTyped(document);
        onFirst?.(found);
        await tick();
        putBack();
      });
      addEventListener('keydown', touched);
      addEventListener('pointerdown', touched);
      // A page that a browser brings back as it was may have been locked meanwhile.
      addEventListener('pageshow', refresh);
      return () => {
        clearInterval(clock);
        removeEventListener('keydown', touched);
        removeEventListener('pointerdown', touched);
        removeEventListener('pageshow', refresh);
      };
    },
    async change(edit) {
      state = await vault.change(edit).catch(() => state ?? UNASKED);
    },
  };
}

/** What a browser still holds of this site: nothing, once everything was deleted. */
export interface Remains {
  readonly databases: number;
  readonly caches: number;
  readonly workers: number;
  readonly stored: number;
  readonly cookies: number;
}

export async function remains(): Promise<Remains> {
  return {
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    stored: localStorage.length + sessionStorage.length,
    cookies: document.cookie === '' ? 0 : document.cookie.split(';').length,
  };
}

/**
 * Deletes everything that this site holds on the device – answers, saved places, the directory, the offline pages – and answers with what
 * is left. Workers go first, so that none of them fills a store again.
 */
export async function eraseAll(vault: Vault): Promise<Remains> {
  for (const worker of await navigator.serviceWorker.getRegistrations()) await worker.unregister();
  await vault.erase();
  for (const { name } of await indexedDB.databases()) if (name) await deleteDatabase(name);
  for (const name of await caches.keys()) await caches.delete(name);
  sessionStorage.clear();
  localStorage.clear();
  return remains();
}

const PATIENCE_MS = 3000;

/** Waits for other tabs to let go of a database, but not for ever: what then still stands is counted. */
function deleteDatabase(name: string): Promise<void> {
  return Promise.race([deleteDB(name), new Promise<void>((resolve) => setTimeout(resolve, PATIENCE_MS))]);
}
