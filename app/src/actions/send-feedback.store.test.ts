import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { freshDatabase } from '../../../test/store/fresh-database.ts';
import { FEEDBACK_A_DAY, FEEDBACK_KEPT_DAYS } from '../store/feedback.ts';
import type { Store } from '../store/open-store.ts';
import { listFeedback } from './list-feedback.ts';
import { sendFeedback } from './send-feedback.ts';

let store: Store;
beforeAll(async () => {
  store = await freshDatabase();
});
afterAll(() => store.close());
beforeEach(() => sql`delete from page_feedback`.execute(store.db));

const said = { path: '/learn/withdrawal', helpful: true, note: '' };

it('keeps the answer, the page, the language and the day, and has no place for anything else', async () => {
  expect(await sendFeedback(store.db, { ...said, note: ' More about sleep. ' }, 'en')).toEqual({
    outcome: 'kept',
    danger: [],
  });
  const [kept] = await listFeedback(store.db, 10);
  expect(kept).toMatchObject({
    path: '/learn/withdrawal',
    language: 'en',
    helpful: true,
    note: 'More about sleep.',
    danger: [],
  });
  expect(kept?.day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  const { rows } = await sql<{ name: string }>`
    select column_name as name from information_schema.columns where table_name = 'page_feedback'`.execute(
    store.db,
  );
  expect(rows.map(({ name }) => name).toSorted()).toEqual(
    ['danger', 'day', 'helpful', 'id', 'language', 'note', 'path'].toSorted(),
  );
});

it.each([
  ['en', 'I had a seizure last night', 'seizure', 'emergency'],
  ['es', 'No quiero vivir', 'suicidal-thoughts', 'crisis'],
  ['en', 'I ran out and stopped cold turkey', 'stopped-suddenly', 'today'],
] as const)('answers signs of danger at once, in %s: %s', async (language, note, code, urgency) => {
  const answer = await sendFeedback(store.db, { ...said, note }, language);
  expect(answer.outcome).toBe('kept');
  expect(answer.danger[0]).toMatchObject({ code, urgency });
  expect(answer.danger[0]?.say.length).toBeGreaterThan(10);
  const [kept] = await listFeedback(store.db, 1);
  expect(kept?.danger).toContain(code);
});

it('answers signs of danger also where nothing can be kept', async () => {
  const tooLong = await sendFeedback(store.db, { ...said, note: `overdose ${'x'.repeat(1000)}` }, 'en');
  expect(tooLong).toMatchObject({ outcome: 'refused', fault: 'note', danger: [{ code: 'overdose' }] });
  const noAnswer = await sendFeedback(store.db, { path: '/', note: 'not breathing' }, 'en');
  expect(noAnswer).toMatchObject({
    outcome: 'refused',
    fault: 'helpful',
    danger: [{ urgency: 'emergency' }],
  });
  const gone = { ...store.db } as never;
  expect(await sendFeedback(gone, { ...said, note: 'seizure' }, 'en')).toMatchObject({
    outcome: 'failed',
    danger: [{ code: 'seizure' }],
  });
  expect(await listFeedback(store.db, 10)).toEqual([]);
});

it.each([
  [{ ...said, path: 'https://example.org' }, 'path'],
  [{ ...said, path: '/learn?x=1' }, 'path'],
  [{ ...said, helpful: 'yes' }, 'helpful'],
  [null, 'path'],
])('refuses %j', async (body, fault) => {
  expect(await sendFeedback(store.db, body, 'en')).toEqual({ outcome: 'refused', fault, danger: [] });
});

it('keeps nothing more on a day that is full, and forgets what is a year old', async () => {
  await sql`
    insert into page_feedback (day, path, language, helpful, note, danger)
    select current_date - ${FEEDBACK_KEPT_DAYS + 1}::int, '/old', 'en', true, '', '{}'`.execute(store.db);
  await sql`
    insert into page_feedback (path, language, helpful, note, danger)
    select '/', 'en', true, '', '{}' from generate_series(1, ${FEEDBACK_A_DAY}::int)`.execute(store.db);
  expect((await sendFeedback(store.db, said, 'en')).outcome).toBe('failed');
  const { rows } = await sql`select 1 from page_feedback where path = '/old'`.execute(store.db);
  expect(rows).toEqual([]);
});
