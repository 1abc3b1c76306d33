import { once } from 'node:events';
import { sql } from 'kysely';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { freshDatabase } from '../../../test/store/fresh-database.ts';
import { openPostOffice, type PostOffice } from '../mail/post-office.ts';
import type { Store } from '../store/open-store.ts';
import { sendNewsletter } from './send-newsletter.ts';
import { confirmSubscription, leaveNewsletter, subscribe } from './subscribe.ts';

const ORIGIN = 'https://stepdown.example';
let store: Store;
let post: PostOffice;
let isRefusing = false;
const caught: { readonly to: string; readonly text: string }[] = [];
const failures: unknown[] = [];

/** Catches letters and keeps them; nothing leaves the machine. */
const catcher = new SMTPServer({
  disabledCommands: ['STARTTLS', 'AUTH'],
  onRcptTo: (_address, _session, done) => done(isRefusing ? new Error('No such mailbox') : null),
  onData: (stream, session, done) => {
    const parts: Buffer[] = [];
    stream.on('data', (part: Buffer) => parts.push(part));
    stream.on('end', () => {
      const to = session.envelope.rcptTo.map(({ address }) => address).join();
      caught.push({ to, text: decode(Buffer.concat(parts).toString()) });
      done();
    });
  },
});

/** Undoes the line breaks of quoted-printable, so that addresses can be read. */
function decode(text: string): string {
  return text
    .replaceAll('=\r\n', '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

beforeAll(async () => {
  store = await freshDatabase();
  const server = catcher.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  post = openPostOffice({
    smtpUrl: `smtp://127.0.0.1:${port}?ignoreTLS=true`,
    origin: `${ORIGIN}/`,
    from: 'Stepdown <newsletter@stepdown.example>',
    onFailure: (error) => failures.push(error),
  });
});
afterAll(async () => {
  await new Promise<void>((resolve) => catcher.close(resolve));
  await store.close();
});
beforeEach(async () => {
  isRefusing = false;
  caught.length = 0;
  await sql`delete from newsletter_reader`.execute(store.db);
});

/** The codes of the links in the letters that were caught. */
function codes(kind: 'confirm' | 'leave'): string[] {
  return caught.flatMap(({ text }) =>
    [...text.matchAll(new RegExp(`${ORIGIN}(?:/es)?/newsletter/${kind}/([0-9a-f]{32})`, 'g'))].map(
      ([, code]) => code ?? '',
    ),
  );
}

async function rows() {
  const found = await sql<{ email: string; confirmed: boolean }>`
    select email, confirmed_on is not null as confirmed from newsletter_reader order by email`.execute(
    store.db,
  );
  return found.rows;
}

const send = () =>
  sendNewsletter(store.db, post, { language: 'en', subject: 'News', text: 'A page is new.' });

describe('the newsletter', () => {
  it('writes one letter, and puts nobody on the list before they say yes', async () => {
    expect(await subscribe(store.db, post, ' Reader@Example.org ', 'en')).toBe('letter-sent');
    expect(caught).toHaveLength(1);
    expect(caught[0]?.to).toBe('reader@example.org');
    expect(await send()).toEqual({ sent: 0, failed: 0 });
    expect(await confirmSubscription(store.db, codes('confirm')[0] ?? '')).toBe(true);
    expect(await send()).toEqual({ sent: 1, failed: 0 });
  });

  it('gives every letter its own way out: one request for mail programs, one page for people', async () => {
    await subscribe(store.db, post, 'reader@example.org', 'es');
    await confirmSubscription(store.db, codes('confirm')[0] ?? '');
    caught.length = 0;
    await sendNewsletter(store.db, post, { language: 'es', subject: 'Novedades', text: 'Hola.' });
    const letter = caught[0]?.text ?? '';
    const [code] = codes('leave');
    expect(letter).toContain(`<${ORIGIN}/api/v1/newsletter/leave/${code}>`);
    expect(letter).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click/im);
    expect(letter).toContain(`${ORIGIN}/es/newsletter/leave/${code}`);
    await leaveNewsletter(store.db, code ?? '');
    expect(await rows()).toEqual([]);
    await leaveNewsletter(store.db, code ?? '');
    expect(await rows()).toEqual([]);
  });

  it('tells nobody who is on the list, and floods no mailbox', async () => {
    await subscribe(store.db, post, 'reader@example.org', 'en');
    expect(await subscribe(store.db, post, 'reader@example.org', 'en')).toBe('letter-sent');
    expect(caught).toHaveLength(1);
    await confirmSubscription(store.db, codes('confirm')[0] ?? '');
    await sql`update newsletter_reader set asked_at = now() - interval '1 day'`.execute(store.db);
    expect(await subscribe(store.db, post, 'READER@example.org', 'en')).toBe('letter-sent');
    expect(caught).toHaveLength(1);
    expect(await rows()).toEqual([{ email: 'reader@example.org', confirmed: true }]);
  });

  it('writes again after a while, with a new link that alone is good', async () => {
    await subscribe(store.db, post, 'reader@example.org', 'en');
    await sql`update newsletter_reader set asked_at = now() - interval '11 minutes'`.execute(store.db);
    await subscribe(store.db, post, 'reader@example.org', 'en');
    const [first, second] = codes('confirm');
    expect(await confirmSubscription(store.db, first ?? '')).toBe(false);
    expect(await confirmSubscription(store.db, second ?? '')).toBe(true);
    expect(await confirmSubscription(store.db, second ?? '')).toBe(false);
  });

  it('forgets an address that did not say yes within a week', async () => {
    await subscribe(store.db, post, 'late@example.org', 'en');
    const [code] = codes('confirm');
    await sql`update newsletter_reader set asked_at = now() - interval '8 days'`.execute(store.db);
    expect(await confirmSubscription(store.db, code ?? '')).toBe(false);
    await subscribe(store.db, post, 'other@example.org', 'en');
    expect((await rows()).map(({ email }) => email)).toEqual(['other@example.org']);
  });

  it('keeps no address whose letter was not taken, and says so', async () => {
    isRefusing = true;
    expect(await subscribe(store.db, post, 'nobody@example.org', 'en')).toBe('not-sent');
    expect(failures.length).toBeGreaterThan(0);
    expect(await rows()).toEqual([]);
  });

  it.each(['', 'reader', 'a@b', 'reader@example.org\r\nBcc: other@example.org', null, 7])(
    'refuses the address %j',
    async (given) => {
      expect(await subscribe(store.db, post, given, 'en')).toBe('bad-address');
      expect(caught).toEqual([]);
    },
  );

  it('offers nothing where no letters can be sent', async () => {
    expect(await subscribe(store.db, null, 'reader@example.org', 'en')).toBe('not-offered');
  });

  it.each(['', 'x', "' or true --", '0'.repeat(32)])('knows no code %j', async (code) => {
    expect(await confirmSubscription(store.db, code)).toBe(false);
  });
});
