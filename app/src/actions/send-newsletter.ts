import type { PostOffice } from '../mail/post-office.ts';
import { readers } from '../store/newsletter.ts';
import type { Db } from '../store/tables.ts';
import type { Language } from '../words/language.ts';
import { newsletterWords } from './speech.ts';

/** How many letters of an issue were taken, and how many not. */
export interface IssueSent {
  readonly sent: number;
  readonly failed: number;
}

/** Sends an issue to everyone on the list of a language, one letter each, with the reader's own way out in it. */
export async function sendNewsletter(
  db: Db,
  post: PostOffice,
  issue: { readonly language: Language; readonly subject: string; readonly text: string },
): Promise<IssueSent> {
  const words = newsletterWords(issue.language);
  const counts = { sent: 0, failed: 0 };
  for (const { email, leaveCode } of await readers(db, issue.language)) {
    const page = `${post.origin}${issue.language === 'es' ? '/es' : ''}/newsletter/leave/${leaveCode}`;
    const isSent = await post.send({
      to: email,
      subject: issue.subject,
      text: `${issue.text.trimEnd()}\n\n-- \n${words.letter.foot(page)}`,
      oneClickOut: `${post.origin}/api/v1/newsletter/leave/${leaveCode}`,
    });
    if (isSent) counts.sent += 1;
    else counts.failed += 1;
  }
  return counts;
}
