import type { VerifyPageWords } from '../verify-page.ts';

export const verifyPage: VerifyPageWords = {
  title: 'Check a finished plan',
  lead: 'Did someone change a plan after it was made? This page reads it again, line by line, and adds up every piece.',
  file: 'The file',
  fileHint: 'A plan that was saved from this site: PDF, web page, calendar (.ics), FHIR, CSV or plain text.',
  drop: 'You can also drop the file anywhere in this box.',
  paste: 'Or paste its text',
  pasteHint: 'All of it, from the first line to the last.',
  check: 'Check it',
  nothing: 'Choose a file or paste its text',
  tooLarge: 'This file is too large to be a plan.',
  failed: 'The reader for this kind of file did not arrive. Check the connection and try again.',
  result: 'What the check found',
  proved: 'Everything fits',
  provedText:
    'The numbers in this document agree. That does not make it right for you: only a prescriber can say that.',
  notProved: 'Something does not fit',
  notProvedText: 'Do not change your dose by this document. Show it to your prescriber or pharmacist.',
  unread: 'We could not read it as a plan',
  read: (name) => `Read: ${name}`,
  pasted: 'the text that you pasted',
  what: 'What is checked',
  points: [
    'The pieces add up to each dose, and the doses to each day.',
    'No day is missing, and none stands twice.',
    'No cut is larger than the rules allow, and no wait is shorter.',
    'The end is the end that the plan states, and the draft mark is there.',
  ],
  onDevice: 'The file is read on this device. Nothing is sent anywhere.',
  onServer:
    'Your browser runs no scripts here, so the file travels to this site to be read. It is not stored.',
};
