/** The page that reads a finished plan back. */
export interface VerifyPageWords {
  readonly title: string;
  readonly lead: string;
  readonly file: string;
  readonly fileHint: string;
  readonly drop: string;
  readonly paste: string;
  readonly pasteHint: string;
  readonly check: string;
  readonly nothing: string;
  readonly tooLarge: string;
  readonly failed: string;
  readonly result: string;
  readonly proved: string;
  readonly provedText: string;
  readonly notProved: string;
  readonly notProvedText: string;
  readonly unread: string;
  readonly read: (name: string) => string;
  readonly pasted: string;
  readonly what: string;
  readonly points: readonly string[];
  readonly onDevice: string;
  readonly onServer: string;
}
