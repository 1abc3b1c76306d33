import type { NewsletterWords } from '../newsletter.ts';

export const newsletter: NewsletterWords = {
  title: 'News by e-mail',
  lead: 'A short letter when a page is new or a rule has changed. At most once a month.',
  email: 'Your e-mail address',
  emailHint:
    'We first send you one letter with a link. You are on the list only after you open it and say yes.',
  ask: 'Ask for the letter',
  kept: 'We keep your address, your language and the day, and nothing else. One click takes you off the list, and your address is then deleted. An address that is not confirmed is deleted after 7 days.',
  feedOnly:
    'This copy of the site sends no e-mail. You can follow the news feed in a feed reader (RSS). It needs no address.',
  feedInstead: 'Would you rather give no address? Follow the news feed in a feed reader (RSS).',
  feed: 'Open the news feed',
  badAddress: 'Enter an e-mail address, such as name@example.com',
  notSent: 'The letter could not be sent. Please try again later.',
  sent: {
    title: 'Look in your mailbox',
    text: 'If this address can get our letters, a message with a link is on its way. It is good for 7 days.',
  },
  confirm: {
    title: 'Say yes to the letter',
    text: 'Press the button to put your address on the list.',
    button: 'Yes, send me the letter',
    done: 'You are on the list.',
    unknown: 'This link is not good any more. You can ask for a new one.',
  },
  leave: {
    title: 'Leave the list',
    text: 'Press the button. Your address is then deleted.',
    button: 'Take me off the list',
    done: 'You are off the list, and your address is deleted.',
  },
  letter: {
    subject: 'Please confirm: news from Stepdown',
    text: (confirmAddress) =>
      `Somebody asked us to send news to this address.\n\nIf it was you, open this page and say yes:\n${confirmAddress}\n\nIf it was not you, do nothing. We delete the address after 7 days.\n`,
    foot: (leaveAddress) => `To leave the list, open this page:\n${leaveAddress}\n`,
  },
};
