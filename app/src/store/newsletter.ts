import { sql } from 'kysely';
import type { Language } from '../words/language.ts';
import type { Db } from './tables.ts';

/** An address that asks for the newsletter, with the codes of its letters. */
export interface Asking {
  readonly email: string;
  readonly language: Language;
  /** SHA-256 of the code in the letter, as hexadecimal. */
  readonly confirmHash: string;
  readonly leaveCode: string;
}

/** A reader of the newsletter. */
export interface Reader {
  readonly email: string;
  readonly leaveCode: string;
}

/** An address that did not say yes is forgotten after this many days. */
export const CONFIRM_WITHIN_DAYS = 7;
/** Letters asked for in one hour; more are a flood. */
export const LETTERS_AN_HOUR = 300;

/** Query: takes the wish of an address, unless it is on the list, was written to in the last ten minutes, or letters are many. */
export function askQuery({ email, language, confirmHash, leaveCode }: Asking) {
  return sql<{ email: string }>`
    insert into newsletter_reader as reader (email, language, confirm_hash, leave_code)
    select ${email}, ${language}, ${confirmHash}, ${leaveCode}
    where (
      select count(*) from newsletter_reader
      where confirmed_on is null and asked_at > now() - interval '1 hour'
    ) < ${LETTERS_AN_HOUR}
    on conflict (email) do update
    set language = excluded.language, confirm_hash = excluded.confirm_hash, asked_at = now()
    where reader.confirmed_on is null and reader.asked_at < now() - interval '10 minutes'
    returning email`;
}

/** Query: puts the address of a letter on the list. */
export function confirmQuery(confirmHash: string) {
  return sql<{ email: string }>`
    update newsletter_reader set confirmed_on = current_date, confirm_hash = null
    where confirm_hash = ${confirmHash} and asked_at > now() - make_interval(days => ${CONFIRM_WITHIN_DAYS}::int)
    returning email`;
}

/** Query: deletes an address. */
export function leaveQuery(leaveCode: string) {
  return sql<{
    email: string;
  }>`delete from newsletter_reader where leave_code = ${leaveCode} returning email`;
}

/** Query: forgets the addresses that never said yes. */
export function forgetUnconfirmedQuery() {
  return sql`
    delete from newsletter_reader
    where confirmed_on is null and asked_at < now() - make_interval(days => ${CONFIRM_WITHIN_DAYS}::int)`;
}

/** Query: everyone on the list in a language. */
export function readersQuery(language: Language) {
  return sql<Reader>`
    select email, leave_code as "leaveCode" from newsletter_reader
    where confirmed_on is not null and language = ${language} order by email`;
}

/** Takes the wish of an address; true where a letter is now to be sent. */
export async function ask(db: Db, asking: Asking): Promise<boolean> {
  await forgetUnconfirmedQuery().execute(db);
  const { rows } = await askQuery(asking).execute(db);
  return rows.length > 0;
}

/** Puts the address of a letter on the list; false where the letter is unknown or too old. */
export async function confirm(db: Db, confirmHash: string): Promise<boolean> {
  const { rows } = await confirmQuery(confirmHash).execute(db);
  return rows.length > 0;
}

/** Deletes an address; false where there is none with that code. */
export async function leave(db: Db, leaveCode: string): Promise<boolean> {
  const { rows } = await leaveQuery(leaveCode).execute(db);
  return rows.length > 0;
}

/** Everyone on the list in a language. */
export async function readers(db: Db, language: Language): Promise<readonly Reader[]> {
  const { rows } = await readersQuery(language).execute(db);
  return rows;
}
