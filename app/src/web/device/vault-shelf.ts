import { openDB, deleteDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Contents } from './vault-contents.ts';
import type { Sealed } from './vault-seal.ts';

/** What lies on the device: contents in the open, or sealed by a passphrase. */
export type Kept = { readonly contents: Contents } | { readonly sealed: Sealed };

/** How this device is to behave; it tells nothing about the person, so that it can be read while the vault is locked. */
export interface Habits {
  /** Pages carry a title that says nothing. */
  readonly neutralTitle: boolean;
  readonly lockAfterMinutes: number;
}

export const USUAL_HABITS: Habits = { neutralTitle: false, lockAfterMinutes: 5 };

/** Where the vault keeps what is meant to last. */
export interface Shelf {
  read(): Promise<Kept | null>;
  write(kept: Kept): Promise<void>;
  readHabits(): Promise<Habits>;
  writeHabits(habits: Habits): Promise<void>;
  erase(): Promise<void>;
}

export const SHELF_NAME = 'vault';
const STORE = 'kept';

interface ShelfSchema extends DBSchema {
  [STORE]: { key: 'contents' | 'habits'; value: Kept | Habits };
}

function open(): Promise<IDBPDatabase<ShelfSchema>> {
  return openDB<ShelfSchema>(SHELF_NAME, 1, {
    upgrade(db) {
      db.createObjectStore(STORE);
    },
  });
}

/** The shelf in the browser's own database. Each use opens and closes it, so that deleting is never blocked by another page. */
export function deviceShelf(): Shelf {
  const use = async <T>(job: (db: IDBPDatabase<ShelfSchema>) => Promise<T>): Promise<T> => {
    const db = await open();
    try {
      return await job(db);
    } finally {
      db.close();
    }
  };
  const exists = async (): Promise<boolean> =>
    (await indexedDB.databases()).some(({ name }) => name === SHELF_NAME);
  return {
    // Looking must not leave a trace: a database is made by the first thing that is kept in it.
    read: async () =>
      (await exists())
        ? (((await use((db) => db.get(STORE, 'contents'))) as Kept | undefined) ?? null)
        : null,
    write: (kept) => use(async (db) => void (await db.put(STORE, kept, 'contents'))),
    readHabits: async () =>
      (await exists())
        ? (((await use((db) => db.get(STORE, 'habits'))) as Habits | undefined) ?? USUAL_HABITS)
        : USUAL_HABITS,
    writeHabits: (habits) => use(async (db) => void (await db.put(STORE, habits, 'habits'))),
    erase: () => deleteDB(SHELF_NAME),
  };
}
