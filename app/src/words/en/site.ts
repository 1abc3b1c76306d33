import type { SiteWords } from '../site.ts';

export const site: SiteWords = {
  name: 'Stepdown',
  tagline: 'Step by step, with your prescriber',
  skip: 'Skip to the main text',
  nav: {
    label: 'Main pages',
    taper: 'Plan smaller doses',
    places: 'Find a place',
    cutOff: 'Running out',
    learn: 'Learn',
    helping: 'Helping someone',
  },
  language: { label: 'Language', other: 'Español' },
  emergency: 'Emergency',
  leave: {
    button: 'Leave this page now',
    hint: 'Or press Shift three times.',
    neutralTitle: 'Weather',
  },
  app: {
    description:
      'Emergency numbers, and a draft of smaller doses to bring to a prescriber. Works without a connection.',
    neutralName: 'Weather',
  },
  fictional: {
    title: 'The places here are made up',
    text: 'This copy runs on sample data. No place in it is real, so please do not call any number from it. The numbers on the Emergency page are real.',
  },
  footer: {
    label: 'About this site',
    draft:
      'What you make here is a draft to bring to your prescriber. It is not medical advice, and it does not replace a visit.',
    privacy: 'Privacy',
    about: 'About Stepdown',
    sources: 'Where the rules come from',
    noCookies: 'No cookies. No tracking. No account.',
    tools: {
      label: 'All tools',
      start: 'Where to begin',
      checks: 'Private checks',
      withdrawal: 'Withdrawal: what and when',
      mix: 'What does not mix',
      settings: 'Kinds of care to talk about',
      drugs: 'Medicines, side by side',
      lint: 'Check a schedule you were given',
      verify: 'Check a finished plan',
      prescriber: 'For prescribers',
      search: 'Search everything',
      vault: 'What is kept on this device',
      newsletter: 'Newsletter and feed',
    },
  },
  error: {
    title: 'Error',
    notFoundTitle: 'We could not find that page',
    notFoundText: 'The address may have a typo, or the page may have moved.',
    failedTitle: 'Something went wrong on our side',
    failedText: 'It is not your fault, and nothing you typed was kept. Please try again in a moment.',
    roads: 'From here you can go to:',
    home: 'Home page',
  },
  problems: {
    title: 'There is a problem',
    prefix: 'Error:',
  },
};
