import { readFile } from 'node:fs/promises';
import { sendNewsletter } from '../actions/send-newsletter.ts';
import type { PostOffice } from '../mail/post-office.ts';
import { CommandFailure, wrongUse } from './command-failure.ts';
import type { Context } from './context.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { lastOption, type Typed } from './read-words.ts';

/** The options of `stepdown newsletter send`. */
export const NEWSLETTER_OPTIONS = ['subject'] as const;

/** `stepdown newsletter send --subject TEXT FILE [--lang es]`: an issue, in plain text, to everyone on the list of a language. */
export async function newsletterSendCommand(
  context: Context,
  typed: Typed,
  post: PostOffice | null,
): Promise<ExitCode> {
  const [file, extra] = typed.words;
  const subject = lastOption(typed, 'subject');
  if (file === undefined) throw wrongUse('missing-word', { expected: 'FILE' });
  if (subject === undefined || subject.trim() === '')
    throw wrongUse('missing-word', { expected: '--subject' });
  if (extra !== undefined) throw wrongUse('too-many-words', { given: extra });
  if (post === null) throw new CommandFailure('mail-not-set-up');
  const text = await textOf(file);
  const issue = { language: context.language, subject, text };
  const counts = await context.withStore((store) => sendNewsletter(store.db, post, issue));
  const { sent, failed } = counts;
  context.terminal.out(
    context.json ? `${JSON.stringify(counts)}\n` : `${context.words.newsletterSent(sent, failed)}\n`,
  );
  return failed === 0 ? EXIT.done : EXIT.refused;
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    throw code === 'ENOENT'
      ? new CommandFailure('file-not-found', { file })
      : new CommandFailure('file-unreadable', { file, detail: code });
  }
}
