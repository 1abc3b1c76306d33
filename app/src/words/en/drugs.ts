import type { DrugsWords } from '../drugs.ts';

export const drugs: DrugsWords = {
  title: 'Medicines',
  lead: 'What is known about each medicine, with the source of every number. Ask your pharmacist about your own.',
  classes: { benzodiazepine: 'Benzodiazepine', 'z-drug': 'Sleep medicine of the “Z-drug” kind' },
  indications: {
    panic: 'panic disorder',
    anxiety: 'anxiety',
    seizures: 'seizures',
    insomnia: 'sleep',
    'alcohol-withdrawal': 'alcohol withdrawal, under medical care',
    'any-labelled-use': 'any use on the label',
  },
  solubility: {
    low: 'reaches the brain more slowly than others of its kind',
    moderate: 'reaches the brain at a middle speed for its kind',
    high: 'reaches the brain faster than others of its kind',
  },
  score: {
    none: 'not scored: take it whole',
    half: 'scored to be cut in half',
    quarter: 'scored to be cut in quarters',
    'not-known': 'we do not know how it is scored: look at the tablet, or ask the pharmacist',
    'some-makers': 'the brand is not scored, but some makers score theirs: look at the tablet',
  },
  metabolites: {
    none: 'It leaves nothing behind that acts for long.',
    minor: 'What it turns into in the body acts only a little.',
    'not-known': 'We found no checked source for what it turns into.',
  },
  metabolitesNamed: (names) => `The body turns it into something that also acts: ${names}.`,
  headings: {
    brands: 'Brand names',
    strengths: 'Forms and strengths',
    limits: 'The most a day on the label, for an adult',
    halfLife: 'Time for the level to fall by half',
    peak: 'Time to the highest level',
    peakExtended: 'Time to the highest level, extended release',
    onset: 'Time to the first effect',
    metabolites: 'What the body turns it into',
    solubility: 'How fast it reaches the brain',
    lookAlikes: 'Names that look like it',
  },
  notKnown: 'Not known: we have no checked source.',
  notSoldInUs: 'Not sold in the United States. People bring it from other countries.',
  hours: (low, high) => (low === high ? `about ${low} hours` : `${low} to ${high} hours`),
  minutes: (low, high) => (low === high ? `about ${low} minutes` : `${low} to ${high} minutes`),
  limit: (mg, indication) =>
    `${mg} mg a day for ${indication}. If you take more, ask your prescriber. Do not cut down on your own.`,
  lookAlike: (name, others) =>
    `You chose ${name}. Check the label: these names look like it but are not it: ${others}.`,
  strengthAsk: (given, known) =>
    `We do not know a ${given} strength. We know: ${known}. Please check your label.`,
  sourcesDisagree: 'Sources do not agree, so we show the range and where each number comes from.',
  ask: {
    'street-name': (typed, names) =>
      `“${typed}” is a street name. It may mean ${names}. Which medicine is on your pharmacy label?`,
    'also-another-drug': (typed, names) =>
      `“${typed}” may mean ${names}, but people also use it for a very different drug. Which medicine is on your pharmacy label?`,
    'class-name': (typed) => `“${typed}” can mean many medicines. Which name is on your pharmacy label?`,
  },
  refuse: {
    designer:
      'This drug is not approved here, and nobody can know how much is in a pill. We make no plan and no comparison for it. Please do not stop all at once: a doctor can help you step down with care. In the US, Poison Help (1-800-222-1222) can answer questions.',
    'street-supply':
      'When pills do not come from a pharmacy, nobody can know what is in them. They may hold an opioid such as fentanyl. We make no plan from them. Please do not stop all at once: talk with a doctor, and keep naloxone close.',
    'not-a-benzodiazepine':
      'This is not a benzodiazepine or a Z-drug. Its name may look like one, so please check your label. For this medicine, ask your prescriber or pharmacist.',
  },
  unknown: 'We do not know this name. Please type it as it stands on your pharmacy label.',
};
