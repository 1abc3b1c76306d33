import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultDataFolder, joinEmbedded, type Address } from './embedded.ts';
import { startOf } from './living-process.ts';
import { inTurn } from './turn.ts';

// Below the temporary folder and closed to everyone else, as `mktemp -d` makes them.
const base = mkdtempSync(join(tmpdir(), 'stepdown-embedded-'));
const folder = join(base, 'data');
afterAll(() => rmSync(base, { recursive: true, force: true }));

const holder = join(import.meta.dirname, 'hold-share.fixture.ts');

/** Another process that joins, says so, and holds its share until it is told to leave (its input ends) or is killed. */
function hold(): Promise<{ readonly child: ChildProcess; readonly port: number }> {
  const child = spawn(process.execPath, [holder, folder], { stdio: ['pipe', 'pipe', 'inherit'] });
  return new Promise((resolve, reject) => {
    child.stdout?.once('data', (port: Buffer) => resolve({ child, port: Number(port.toString()) }));
    child.once('exit', (code) => reject(new Error(`exit ${code}`)));
  });
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) =>
    child.exitCode !== null || child.signalCode !== null ? resolve() : child.once('exit', () => resolve()),
  );
}

function postmaster(): number {
  return Number(readFileSync(join(folder, 'postgres-18', 'data', 'postmaster.pid'), 'utf8').split('\n')[0]);
}

async function query<T extends object>(address: Address, text: string): Promise<readonly T[]> {
  const client = new Client({ ...address });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<T>(text)).rows;
  } finally {
    await client.end();
  }
}

describe('the embedded PostgreSQL', () => {
  beforeAll(async () => {
    const first = await joinEmbedded(folder, 'kept');
    await query(first.address, 'create table written (number integer primary key)');
    await first.release();
  });

  it('is a real PostgreSQL 18 that writes through to the disk and listens on the loopback only', async () => {
    const share = await joinEmbedded(folder, 'kept');
    const [settings] = await query<Record<string, string>>(
      share.address,
      `select current_setting('server_version_num') as version, current_setting('fsync') as fsync,
        current_setting('listen_addresses') as listen, current_setting('password_encryption') as password`,
    );
    expect(settings).toMatchObject({ fsync: 'on', listen: '127.0.0.1', password: 'scram-sha-256' });
    expect(settings?.['version']).toMatch(/^18/);
    await expect(query({ ...share.address, password: 'guess' }, 'select 1')).rejects.toThrow(/password/);
    expect(statSync(join(folder, 'postgres-18', 'password')).mode & 0o077).toBe(0);
    await share.release();
  });

  it('stops when its last user leaves, and not before', async () => {
    const [one, two] = await Promise.all([joinEmbedded(folder, 'kept'), hold()]);
    expect(two.port).toBe(one.address.port);
    const server = postmaster();
    await one.release();
    expect(startOf(server)).not.toBeNull();
    two.child.stdin?.end();
    await ended(two.child);
    expect(startOf(server)).toBeNull();
  });

  it('outlives a user that is killed, keeps what was acknowledged, and is adopted by the next', async () => {
    const { child } = await hold();
    const server = postmaster();
    const share = await joinEmbedded(folder, 'kept');
    await query(share.address, 'insert into written values (1)');
    await share.release();
    child.kill('SIGKILL');
    await ended(child);
    expect(startOf(server)).not.toBeNull();
    const next = await joinEmbedded(folder, 'kept');
    expect(postmaster()).toBe(server);
    expect(await query(next.address, 'select number from written')).toEqual([{ number: 1 }]);
    await next.release();
    expect(startOf(server)).toBeNull();
  });

  it('comes back on the same port after being killed itself', async () => {
    const share = await joinEmbedded(folder, 'kept');
    await query(share.address, 'insert into written values (2)');
    process.kill(postmaster(), 'SIGKILL');
    await expect
      .poll(
        () =>
          query(share.address, 'select 1').then(
            () => 'up',
            () => 'down',
          ),
        { timeout: 15_000 },
      )
      .toBe('down');
    await share.revive();
    expect(await query(share.address, 'select number from written order by number')).toEqual([
      { number: 1 },
      { number: 2 },
    ]);
    await share.release();
  });

  it('starts over a note that names a process which is not it', async () => {
    writeFileSync(
      join(folder, 'postgres-18', 'data', 'postmaster.pid'),
      `${process.pid}\n${folder}\n0\n1\n\n\n\nready   \n`,
    );
    const share = await joinEmbedded(folder, 'kept');
    expect(postmaster()).not.toBe(process.pid);
    await share.release();
  });

  it('is joined by many at once, and sweeps out what a killed maker left', async () => {
    const left = mkdtempSync(join(folder, 'postgres-18.new-'));
    const all = await Promise.all(Array.from({ length: 4 }, hold));
    expect(new Set(all.map(({ port }) => port)).size).toBe(1);
    for (const { child } of all) child.stdin?.end();
    await Promise.all(all.map(({ child }) => ended(child)));
    expect(readdirSync(folder)).not.toContain(left.split('/').at(-1));
    expect(readdirSync(join(folder, 'users'))).toEqual([]);
  });
});

describe('the turn', () => {
  it('is held by one at a time, and is free when its holder fails', async () => {
    const file = join(base, 'turn');
    const order: string[] = [];
    const slow = inTurn(file, async () => {
      order.push('in');
      await new Promise((resolve) => setTimeout(resolve, 50));
      order.push('out');
      throw new Error('failed');
    });
    const next = inTurn(file, async () => void order.push('next'));
    await expect(slow).rejects.toThrow('failed');
    await next;
    expect(order).toEqual(['in', 'out', 'next']);
  });
});

describe('where the data live', () => {
  it.each([
    [true, '/root', undefined, '/var/lib/stepdown'],
    [true, '/root', '/x', '/var/lib/stepdown'],
    [false, '/own/a', undefined, '/own/a/.local/share/stepdown'],
    [false, '/own/a', '/data', '/data/stepdown'],
    [false, '/own/a', 'not/absolute', '/own/a/.local/share/stepdown'],
  ])('root %s, home %s, XDG_DATA_HOME %s → %s', (isRoot, home, xdg, expected) => {
    expect(defaultDataFolder(isRoot, home, xdg)).toBe(expected);
  });
});
