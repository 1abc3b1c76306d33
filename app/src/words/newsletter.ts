/** The newsletter: the page, and the two letters that the site writes on its own. */
export interface NewsletterWords {
  readonly title: string;
  readonly lead: string;
  readonly email: string;
  readonly emailHint: string;
  readonly ask: string;
  readonly kept: string;
  readonly feedOnly: string;
  readonly feedInstead: string;
  readonly feed: string;
  readonly badAddress: string;
  readonly notSent: string;
  readonly sent: { readonly title: string; readonly text: string };
  readonly confirm: {
    readonly title: string;
    readonly text: string;
    readonly button: string;
    readonly done: string;
    readonly unknown: string;
  };
  readonly leave: {
    readonly title: string;
    readonly text: string;
    readonly button: string;
    readonly done: string;
  };
  readonly letter: {
    readonly subject: string;
    readonly text: (confirmAddress: string) => string;
    /** What stands under every issue. */
    readonly foot: (leaveAddress: string) => string;
  };
}
