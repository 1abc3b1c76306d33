import type { VaultImport, VaultStatus } from '../../words/vault.ts';
import { NOTHING, isNothing, readContents, type Contents } from './vault-contents.ts';
import { KEY, LOCK_AFTER, TOUCHED, dropKey, isIdle, type Tab } from './tab-key.ts';
import { WORK_FACTOR, makeKey, openKey, seal, unseal, type Sealed } from './vault-seal.ts';
import { USUAL_HABITS, type Habits, type Shelf } from './vault-shelf.ts';

export interface VaultState {
  /**
   * Where the answers are: `visit` in this tab alone, gone when it closes; `device` kept in the open; `unlocked` and
   * `locked` kept behind a passphrase.
   */
  readonly status: VaultStatus;
  /** Empty while locked. */
  readonly contents: Contents;
  readonly habits: Habits;
}

export interface VaultParts {
  readonly shelf: Shelf;
  readonly tab: Tab;
  /** Milliseconds, to tell how long nobody has touched the page. */
  readonly now: () => number;
  readonly workFactor?: number;
}

/** A file that a person saved: the contents in the open, or sealed. */
type VaultFile =
  | { readonly format: 'stepdown-vault'; readonly contents: Contents }
  | { readonly format: 'stepdown-vault'; readonly sealed: Sealed };

const VISIT = 'visit';

export interface Vault {
  /** What there is now; locks first where nobody has touched the page for too long. */
  look(): Promise<VaultState>;
  /** Changes the contents where they are; nothing happens while locked. */
  change(edit: (contents: Contents) => Contents): Promise<VaultState>;
  /** Keeps on the device what so far was in this tab. */
  keep(): Promise<VaultState>;
  /** Puts the contents behind a passphrase, or behind a new one. */
  setPassphrase(passphrase: string): Promise<VaultState>;
  removePassphrase(): Promise<VaultState>;
  /** Whether the passphrase was the right one. */
  unlock(passphrase: string): Promise<boolean>;
  lock(): void;
  touch(): void;
  setHabits(habits: Habits): Promise<VaultState>;
  /** One file: sealed where the vault is, unless it is asked for in the open. */
  exportFile(open: boolean): Promise<string>;
  importFile(text: string, passphrase: string): Promise<VaultImport>;
  /** Deletes everything, of this tab and of the device. */
  erase(): Promise<void>;
}

/** One vault over a shelf and a tab. */
export function createVault(parts: VaultParts): Vault {
  const keeper = keeperOf(parts);
  return { ...asKept(keeper), ...behindPassphrase(parts, keeper), ...asFile(parts, keeper) };
}

/** What every verb of the vault does: look, store, seal, lock, note that somebody is there. */
interface Keeper extends Pick<Vault, 'look' | 'lock' | 'touch'> {
  readonly parts: VaultParts;
  store(status: VaultStatus, contents: Contents): Promise<void>;
}

function keeperOf(parts: VaultParts): Keeper {
  const { shelf, tab, now } = parts;
  const lock = (): void => dropKey(tab);

  async function look(): Promise<VaultState> {
    const [kept, habits] = await Promise.all([shelf.read(), shelf.readHabits()]);
    if (kept === null) return { status: 'visit', contents: contentsIn(tab.getItem(VISIT)), habits };
    if ('contents' in kept)
      return { status: 'device', contents: readContents(kept.contents) ?? NOTHING, habits };
    // Noted in the tab too, so that pages without the vault lock it in time.
    if (tab.getItem(KEY) !== null) tab.setItem(LOCK_AFTER, String(habits.lockAfterMinutes));
    const identity = isIdle(tab, now()) ? null : tab.getItem(KEY);
    const text = identity !== null ? await unseal(kept.sealed.contents, identity) : null;
    if (text !== null) return { status: 'unlocked', contents: contentsIn(text), habits };
    lock();
    return { status: 'locked', contents: NOTHING, habits };
  }

  async function store(status: VaultStatus, contents: Contents): Promise<void> {
    if (status === 'visit') return tab.setItem(VISIT, JSON.stringify(contents));
    if (status === 'device') return shelf.write({ contents });
    const kept = await shelf.read();
    const identity = tab.getItem(KEY);
    if (kept === null || !('sealed' in kept) || identity === null) return;
    const sealed = { key: kept.sealed.key, contents: await seal(JSON.stringify(contents), identity) };
    await shelf.write({ sealed });
  }

  return { parts, look, lock, store, touch: () => tab.setItem(TOUCHED, String(now())) };
}

function asKept({
  parts: { shelf, tab },
  look,
  lock,
  touch,
  store,
}: Keeper): Pick<Vault, 'look' | 'lock' | 'touch' | 'change' | 'keep' | 'setHabits' | 'erase'> {
  return {
    look,
    lock,
    touch,
    async change(edit) {
      const { status, contents } = await look();
      if (status === 'locked') return look();
      await store(status, edit(contents));
      touch();
      return look();
    },
    async keep() {
      const { status, contents } = await look();
      if (status === 'visit') {
        await shelf.write({ contents });
        tab.removeItem(VISIT);
      }
      return look();
    },
    async setHabits(habits) {
      await shelf.writeHabits(habits);
      return look();
    },
    async erase() {
      lock();
      tab.removeItem(VISIT);
      await shelf.erase();
    },
  };
}

function behindPassphrase(
  { shelf, tab, workFactor = WORK_FACTOR }: VaultParts,
  { look, lock, touch }: Keeper,
): Pick<Vault, 'setPassphrase' | 'removePassphrase' | 'unlock'> {
  return {
    async setPassphrase(passphrase) {
      const { status, contents } = await look();
      if (status === 'locked') return look();
      const { identity, key } = await makeKey(passphrase, workFactor);
      await shelf.write({ sealed: { key, contents: await seal(JSON.stringify(contents), identity) } });
      tab.removeItem(VISIT);
      tab.setItem(KEY, identity);
      touch();
      return look();
    },
    async removePassphrase() {
      const { status, contents } = await look();
      if (status === 'unlocked') {
        await shelf.write({ contents });
        lock();
      }
      return look();
    },
    async unlock(passphrase) {
      const kept = await shelf.read();
      if (kept === null || !('sealed' in kept)) return false;
      const identity = await openKey(kept.sealed.key, passphrase);
      if (identity === null) return false;
      tab.setItem(KEY, identity);
      touch();
      return true;
    },
  };
}

function asFile(
  { shelf, tab }: VaultParts,
  { look, store, touch }: Keeper,
): Pick<Vault, 'exportFile' | 'importFile'> {
  return {
    async exportFile(open) {
      const { status, contents } = await look();
      const kept = await shelf.read();
      const sealed = kept !== null && 'sealed' in kept && !open ? kept.sealed : null;
      if (status === 'locked' && sealed === null) return '';
      const file: VaultFile = { format: 'stepdown-vault', ...(sealed ? { sealed } : { contents }) };
      return `${JSON.stringify(file, null, 2)}\n`;
    },
    async importFile(text, passphrase) {
      const read = await readFile(text, passphrase);
      if (typeof read === 'string') return read;
      const { status } = await look();
      if (status === 'locked') return 'wrong-passphrase';
      if (status !== 'unlocked' && read.opened !== null) {
        // What came sealed stays sealed, behind the passphrase that it came with.
        await shelf.write({ sealed: read.opened.sealed });
        tab.setItem(KEY, read.opened.identity);
        touch();
      } else if (status === 'visit' && !isNothing(read.contents)) {
        await shelf.write({ contents: read.contents });
      } else {
        await store(status, read.contents);
      }
      tab.removeItem(VISIT);
      return 'done';
    },
  };
}

function contentsIn(text: string | null): Contents {
  return readContents(parse(text ?? '')) ?? NOTHING;
}

/** Habits of a device that could not be asked. */
export const UNASKED: VaultState = { status: 'visit', contents: NOTHING, habits: USUAL_HABITS };

/** A file as it was read; `opened` where it was sealed. */
interface ReadVaultFile {
  readonly contents: Contents;
  readonly opened: { readonly sealed: Sealed; readonly identity: string } | null;
}

async function readFile(
  text: string,
  passphrase: string,
): Promise<ReadVaultFile | Exclude<VaultImport, 'done'>> {
  const file = parse(text) as Partial<{ format: string; contents: unknown; sealed: Partial<Sealed> }> | null;
  if (file?.format !== 'stepdown-vault') return 'not-ours';
  if (file.sealed === undefined) return inFile(readContents(file.contents), null);
  const { key, contents } = file.sealed;
  if (typeof key !== 'string' || typeof contents !== 'string') return 'not-ours';
  if (passphrase === '') return 'needs-passphrase';
  const identity = await openKey(key, passphrase);
  const opened = identity === null ? null : await unseal(contents, identity);
  if (identity === null || opened === null) return 'wrong-passphrase';
  return inFile(readContents(parse(opened)), { sealed: { key, contents }, identity });
}

function inFile(contents: Contents | null, opened: ReadVaultFile['opened']): ReadVaultFile | 'not-ours' {
  return contents === null ? 'not-ours' : { contents, opened };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
