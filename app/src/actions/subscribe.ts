import { createHash, randomBytes } from 'node:crypto';
import { emailSchema, type SubscribeOutcome } from '../contract/newsletter.ts';
import type { PostOffice } from '../mail/post-office.ts';
import { ask, confirm, leave } from '../store/newsletter.ts';
import type { Db } from '../store/tables.ts';
import type { Language } from '../words/language.ts';
import { newsletterWords } from './speech.ts';

const CODE_BYTES = 16;
/** A code as a letter carries it. */
const CODE = /^[0-9a-f]{32}$/;

/**
 * Takes a wish for the newsletter and writes one letter with a link; the address is on the list only once its owner says
 * yes there. An address that is on the list already, or was written to just now, gets the same answer and no letter.
 */
export async function subscribe(
  db: Db,
  post: PostOffice | null,
  given: unknown,
  language: Language,
): Promise<SubscribeOutcome> {
  if (post === null) return 'not-offered';
  const email = emailSchema.safeParse(given);
  if (!email.success) return 'bad-address';
  const [confirmCode, leaveCode] = [newCode(), newCode()];
  const asking = { email: email.data, language, confirmHash: hashOf(confirmCode), leaveCode };
  if (!(await ask(db, asking))) return 'letter-sent';
  const words = newsletterWords(language);
  const address = `${post.origin}${language === 'es' ? '/es' : ''}/newsletter/confirm/${confirmCode}`;
  const isSent = await post.send({
    to: email.data,
    subject: words.letter.subject,
    text: words.letter.text(address),
  });
  if (isSent) return 'letter-sent';
  // Without its letter nobody can say yes: the address is not kept.
  await leave(db, leaveCode);
  return 'not-sent';
}

/** Puts the address of a letter on the list; false where the code is unknown or too old. */
export async function confirmSubscription(db: Db, code: string): Promise<boolean> {
  return CODE.test(code) && (await confirm(db, hashOf(code)));
}

/** Deletes the address of a letter. Asked twice, it is done all the same. */
export async function leaveNewsletter(db: Db, code: string): Promise<void> {
  if (CODE.test(code)) await leave(db, code);
}

function newCode(): string {
  return randomBytes(CODE_BYTES).toString('hex');
}

function hashOf(code: string): string {
  return createHash('sha256').update(code).digest('hex');
}
