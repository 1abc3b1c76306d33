import type { Context } from './context.ts';
import { EXIT, type ExitCode } from './exit-code.ts';

/** `stepdown migrate` */
export async function migrateCommand(context: Context): Promise<ExitCode> {
  // Every command brings the tables up to date when it opens the store; this one does nothing else.
  const migrated = await context.withStore(async (_store, ran) => ran);
  const text = context.json ? JSON.stringify({ migrated }) : context.words.migrated(migrated.length);
  context.terminal.out(`${text}\n`);
  return EXIT.done;
}
