import { beforeEach, describe, expect, test } from 'vitest';
import { NOTHING, readContents, type Contents } from './vault-contents.ts';
import { createVault, type Vault } from './vault.ts';
import { USUAL_HABITS, type Habits, type Kept, type Shelf } from './vault-shelf.ts';

const SAID: Contents = {
  version: 1,
  answers: { drug: ['clonazepam'], 'mg-1': ['0.5'] },
  checks: { 'phq-9': { on: '2026-11-22', answers: { 'a-1': ['3'] } } },
  diary: [{ on: '2026-11-22', marks: { sleep: 2 }, note: 'A canary of a note' }],
};

let onDevice: { kept: Kept | null; habits: Habits | null };
let inTab: Map<string, string>;
let clock: number;
let vault: Vault;

beforeEach(() => {
  onDevice = { kept: null, habits: null };
  inTab = new Map();
  clock = 1_000_000;
  const shelf: Shelf = {
    read: async () => onDevice.kept,
    write: async (kept) => void (onDevice.kept = kept),
    readHabits: async () => onDevice.habits ?? USUAL_HABITS,
    writeHabits: async (habits) => void (onDevice.habits = habits),
    erase: async () => void (onDevice = { kept: null, habits: null }),
  };
  vault = createVault({
    shelf,
    tab: {
      getItem: (name) => inTab.get(name) ?? null,
      setItem: (name, value) => void inTab.set(name, value),
      removeItem: (name) => void inTab.delete(name),
    },
    now: () => clock,
    workFactor: 4,
  });
});

const traces = (): string => JSON.stringify([onDevice, [...inTab]]);

describe('the vault', () => {
  test('keeps answers in the tab alone until it is asked to keep them on the device', async () => {
    await vault.change(() => SAID);
    expect(onDevice.kept).toBeNull();
    expect((await vault.look()).status).toBe('visit');
    await vault.keep();
    expect(onDevice.kept).toEqual({ contents: SAID });
    expect([...inTab.keys()]).toEqual(['touched']);
  });

  test('behind a passphrase no answer can be read on the device, whether locked or not', async () => {
    await vault.change(() => SAID);
    const state = await vault.setPassphrase('correct horse battery');
    expect(state).toMatchObject({ status: 'unlocked', contents: SAID });
    expect(traces()).not.toMatch(/clonazepam|canary|phq-9/);
    vault.lock();
    expect(await vault.look()).toMatchObject({ status: 'locked', contents: NOTHING });
    expect(await vault.unlock('wrong horse')).toBe(false);
    expect(await vault.unlock('correct horse battery')).toBe(true);
    expect((await vault.look()).contents).toEqual(SAID);
  });

  test('saves under the same key without asking for the passphrase again', async () => {
    await vault.setPassphrase('correct horse battery');
    await vault.change((contents) => ({ ...contents, answers: { age: ['45'] } }));
    vault.lock();
    await vault.unlock('correct horse battery');
    expect((await vault.look()).contents.answers).toEqual({ age: ['45'] });
  });

  test('locks itself when nobody has touched it for the chosen time', async () => {
    await vault.change(() => SAID);
    await vault.setPassphrase('correct horse battery');
    clock += 4 * 60_000;
    expect((await vault.look()).status).toBe('unlocked');
    vault.touch();
    clock += 5 * 60_000 + 1;
    expect((await vault.look()).status).toBe('locked');
    expect(traces()).not.toContain('AGE-SECRET-KEY');
    await vault.change(() => NOTHING);
    await vault.unlock('correct horse battery');
    expect((await vault.look()).contents).toEqual(SAID);
  });

  test('one changed byte of the sealed contents opens nothing', async () => {
    await vault.change(() => SAID);
    await vault.setPassphrase('correct horse battery');
    const { kept } = onDevice;
    if (kept === null || !('sealed' in kept)) throw new Error('It is sealed.');
    const lines = kept.sealed.contents.split('\n');
    const [first = ''] = lines[3] ?? '';
    lines[3] = (first === 'A' ? 'B' : 'A') + (lines[3] ?? '').slice(1);
    onDevice.kept = { sealed: { ...kept.sealed, contents: lines.join('\n') } };
    expect((await vault.look()).status).toBe('locked');
  });

  test('a sealed file stays sealed on another device, and opens with its own passphrase', async () => {
    await vault.change(() => SAID);
    await vault.setPassphrase('correct horse battery');
    const file = await vault.exportFile(false);
    await vault.erase();
    expect(await vault.importFile(file, 'correct horse battery')).toBe('done');
    expect(await vault.look()).toMatchObject({ status: 'unlocked', contents: SAID });
    expect(traces()).not.toMatch(/clonazepam|canary|phq-9/);
    vault.lock();
    expect(traces()).not.toContain('AGE-SECRET-KEY');
    expect(await vault.unlock('correct horse battery')).toBe(true);
  });

  test('goes to another device as one file, sealed or in the open, and nothing else is taken for one', async () => {
    await vault.change(() => SAID);
    await vault.setPassphrase('correct horse battery');
    const sealed = await vault.exportFile(false);
    const open = await vault.exportFile(true);
    expect(sealed).not.toContain('clonazepam');
    expect(open).toContain('clonazepam');
    await vault.erase();
    expect(await vault.importFile(sealed, '')).toBe('needs-passphrase');
    expect(await vault.importFile(sealed, 'wrong')).toBe('wrong-passphrase');
    expect(await vault.importFile('{"format":"stepdown-vault","contents":{"version":2}}', '')).toBe(
      'not-ours',
    );
    expect(await vault.importFile(sealed, 'correct horse battery')).toBe('done');
    expect((await vault.look()).contents).toEqual(SAID);
    await vault.erase();
    expect(await vault.importFile(open, '')).toBe('done');
    expect((await vault.look()).contents).toEqual(SAID);
  });

  test('while locked it saves no file in the open', async () => {
    await vault.change(() => SAID);
    await vault.setPassphrase('correct horse battery');
    vault.lock();
    expect(await vault.exportFile(true)).toBe('');
    expect(await vault.exportFile(false)).toContain('AGE ENCRYPTED FILE');
  });

  test('deletes everything, in the tab and on the device', async () => {
    await vault.change(() => SAID);
    await vault.setPassphrase('correct horse battery');
    await vault.setHabits({ neutralTitle: true, lockAfterMinutes: 1 });
    await vault.erase();
    expect(onDevice).toEqual({ kept: null, habits: null });
    expect(inTab.size).toBe(0);
  });

  test('contents that are not ours are told from ours', () => {
    expect(readContents(SAID)).toEqual(SAID);
    for (const wrong of [
      null,
      [],
      { ...SAID, version: 2 },
      { ...SAID, answers: { drug: 'clonazepam' } },
      { ...SAID, diary: [{ on: '2026-11-22', marks: { sleep: 4 }, note: '' }] },
      { ...SAID, checks: { x: { on: 'today', answers: {} } } },
    ])
      expect(readContents(wrong)).toBeNull();
  });
});
