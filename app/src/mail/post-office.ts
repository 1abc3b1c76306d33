import { createTransport } from 'nodemailer';

/** A letter in plain text. */
export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** Where one request takes the reader off the list, for mail programs that show a button (RFC 8058). */
  readonly oneClickOut?: string;
}

/** Sends letters. */
export interface PostOffice {
  /** Where the site is reached, without a slash at the end: letters link to it. */
  readonly origin: string;
  /** False where the letter was not taken; why is told to the operator. */
  readonly send: (letter: Letter) => Promise<boolean>;
}

/** How long one step of handing over a letter may take. */
const STEP_LIMIT_MS = 10_000;

/**
 * Opens a post office over an SMTP server. `smtpUrl` such as `smtp://user:password@mail.example.org:587`; `origin` such as
 * `https://example.org`: never taken from a request, so that nobody can have letters sent with links of their own.
 */
export function openPostOffice(options: {
  readonly smtpUrl: string;
  readonly origin: string;
  readonly from: string;
  readonly onFailure: (error: unknown) => void;
}): PostOffice {
  const { smtpUrl, origin, from, onFailure } = options;
  const transport = createTransport({
    url: smtpUrl,
    connectionTimeout: STEP_LIMIT_MS,
    greetingTimeout: STEP_LIMIT_MS,
    socketTimeout: STEP_LIMIT_MS,
  });
  return {
    origin: origin.replace(/\/+$/, ''),
    send: async ({ to, subject, text, oneClickOut }) => {
      try {
        await transport.sendMail({
          from,
          to: { name: '', address: to },
          subject,
          text,
          ...(oneClickOut === undefined
            ? {}
            : {
                headers: {
                  'List-Unsubscribe': `<${oneClickOut}>`,
                  'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
                },
              }),
        });
        return true;
      } catch (error) {
        onFailure(error);
        return false;
      }
    },
  };
}
