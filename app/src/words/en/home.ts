import type { HomeWords } from '../home.ts';

export const home: HomeWords = {
  title: 'Taking less of a benzodiazepine, one small step at a time',
  lead: 'If you take clonazepam (Klonopin) or a medicine like it, this site helps you draft a slow plan to bring to your prescriber, and find places that can help. It is free and private.',
  never: {
    title: 'Please do not stop suddenly',
    text: 'If you take it most days, stopping all at once or skipping days can cause seizures, even when you feel fine. Talk with a prescriber before you change the dose.',
  },
  roadsTitle: 'What brings you here?',
  roads: {
    start: {
      title: 'I do not know where to start',
      text: 'A few questions lead to what comes next, and to one page for your doctor.',
    },
    taper: {
      title: 'I take it and want to take less',
      text: 'Draft a plan in real tablets and small steps, to talk over with your prescriber.',
    },
    cutOff: {
      title: 'I am running out, or was cut off',
      text: 'What to do today, whom to call, and words you can use.',
    },
    places: {
      title: 'Find a place that can help',
      text: 'Search by ZIP code or town. No one pays to be listed higher.',
    },
    helping: {
      title: 'I am helping someone',
      text: 'How to support a person you care about, and when to get help fast.',
    },
  },
  how: {
    title: 'How this site treats you',
    points: [
      {
        title: 'Your answers stay with you',
        text: 'The plan is worked out on your own device when your browser allows it. We have no accounts and no cookies.',
      },
      {
        title: 'Every rule shows its source',
        text: 'The limits come from published medical guidance. You and your prescriber can check each one.',
      },
      {
        title: 'A draft, never an order',
        text: 'Only you and your prescriber decide. Pausing is always fine.',
      },
    ],
  },
};
