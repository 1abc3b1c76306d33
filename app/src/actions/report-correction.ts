import { randomUUID } from 'node:crypto';
import type { Outcome } from '../contract/act.ts';
import { correctionReportSchema, type CorrectionReceived } from '../contract/corrections.ts';
import { problem } from '../contract/problem.ts';
import { readAs } from '../contract/read.ts';
import { countWaiting, keepReport } from '../store/corrections.ts';
import type { ServedDirectory } from '../store/served-index.ts';
import type { Db } from '../store/tables.ts';
import { servedPlace } from './get-place.ts';

/** So that nobody can fill the queue, or the queue of one place, and hide the reports of others. */
const MOST_WAITING = 5_000;
const MOST_WAITING_HERE = 20;

/** Takes a report of what is wrong with a listing into the queue. Nothing of who sent it is kept. */
export async function reportCorrection(
  db: Db,
  served: () => Promise<ServedDirectory | null>,
  body: unknown,
): Promise<Outcome<CorrectionReceived>> {
  const read = readAs(correctionReportSchema, body);
  if (!read.ok) return read;
  const directory = await served();
  if (directory === null) return { ok: false, problem: problem('not-ready') };
  const found = await servedPlace(db, directory, read.value.place);
  if (found === null) return { ok: false, problem: problem('not-found') };
  const place = found.id;
  const { field, said, proposed } = read.value;
  const waiting = await countWaiting(db, place);
  if (waiting.all >= MOST_WAITING || waiting.here >= MOST_WAITING_HERE) {
    return { ok: false, problem: problem('queue-full') };
  }
  const id = randomUUID();
  await keepReport(db, { id, facilityId: place, field, said, proposed: proposed ?? null });
  return { ok: true, value: { id, place, field } };
}
