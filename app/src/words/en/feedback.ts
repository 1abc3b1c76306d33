import type { FeedbackWords } from '../feedback.ts';

export const feedback: FeedbackWords = {
  title: 'Tell us about this site',
  lead: 'Your answer helps us to write better pages.',
  question: 'Was this page helpful?',
  yes: 'Yes',
  no: 'No',
  note: 'What was missing or wrong? (You may leave this empty.)',
  noteHint:
    'Please leave out names, phone numbers and anything that says who you are. We keep no name and no address, so we cannot write back.',
  send: 'Send',
  empty: 'Choose yes or no',
  tooLong: 'Use at most 1000 letters',
  failed: 'Your answer could not be kept. Please try again in a moment.',
  thanks: {
    title: 'Thank you',
    text: 'We keep your answer, the page and the day. We keep nothing about you.',
    back: 'Back to the page',
  },
  danger: {
    emergency: {
      title: 'What you wrote may be an emergency',
      text: 'Nobody here reads this right away. Please call now, for you or for the person next to you.',
    },
    crisis: {
      title: 'You do not have to carry this alone',
      text: 'Nobody here reads this right away. Please call now. You do not have to explain everything.',
    },
    today: {
      title: 'Please call your prescriber or a pharmacist today',
      text: 'A sudden stop can be dangerous, even when you feel fine. If you feel very unwell, call the emergency number.',
    },
  },
  call: {
    more: 'What to do in an emergency',
    today: 'What to do today, step by step',
  },
  notNow: 'This is not about me, or not about now: show the rest of the page',
  kept: 'Your answer was kept as well.',
};
