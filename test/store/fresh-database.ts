import { homedir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { defaultDataFolder } from '../../app/src/store/embedded/embedded.ts';
import { startOf } from '../../app/src/store/embedded/living-process.ts';
import { migrate } from '../../app/src/store/migrate.ts';
import { openStore, type Store } from '../../app/src/store/open-store.ts';

let made = 0;

/** Where the suite's own PostgreSQL keeps its files, apart from anyone's real directory. */
export function testFolder(): string {
  const isRoot = process.getuid?.() === 0;
  return (
    process.env['STEPDOWN_TEST_DATA'] ??
    join(defaultDataFolder(isRoot, homedir(), process.env['XDG_DATA_HOME']), 'test')
  );
}

/**
 * A store over a database of its own in the real embedded PostgreSQL, with every table in place. Closing it drops the database.
 * Databases that killed runs left behind are dropped on the way.
 */
export async function freshDatabase(): Promise<Store> {
  made += 1;
  const name = `test_${process.pid}_${startOf(process.pid) ?? ''}_${made}`;
  const store = await open(name);
  await migrate(store.db);
  return {
    ...store,
    close: async () => {
      const keeper = await open('stepdown');
      await store.close();
      await drop(keeper, name);
      await keeper.close();
    },
  };
}

async function open(database: string): Promise<Store> {
  const opened = await openStore({ folder: testFolder(), database });
  if (!opened.ok) throw opened.failure;
  if (database === 'stepdown') await dropLeftOver(opened.store);
  return opened.store;
}

async function dropLeftOver(keeper: Store): Promise<void> {
  const { rows } = await sql<{
    datname: string;
  }>`select datname from pg_database where datname like 'test\\_%'`.execute(keeper.db);
  for (const { datname } of rows) {
    const [, pid, started] = datname.split('_');
    if (startOf(Number(pid)) !== started) await drop(keeper, datname);
  }
}

async function drop(keeper: Store, name: string): Promise<void> {
  await sql`drop database if exists ${sql.id(name)} with (force)`.execute(keeper.db);
}
