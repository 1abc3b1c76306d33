import type { FiguresWords } from '../figures.ts';

export const figures: FiguresWords = {
  title: 'The numbers in pictures',
  lead: 'How many people take these medicines, and how many are harmed. Each picture says what was counted, of whom, and in which years.',
  rules: [
    'Almost all of these numbers are for the whole family of benzodiazepines, not for clonazepam.',
    'A dot is a year that was counted. We draw no line between dots, because nobody told us what lies between.',
    'None of these numbers can say what will happen to you.',
  ],
  more: 'Numbers you may have read elsewhere, and what is wrong with some of them',
  shelves: {
    use: 'How many people take them',
    deaths: 'Deaths, with and without opioids',
    visits: 'Emergency visits',
  },
  units: {
    'per-100k-people': 'per 100,000 people',
    'per-100k-adults': 'per 100,000 adults',
    'percent-of-adults': 'percent of adults',
    percent: 'percent',
  },
  year: 'Year',
  share: 'What is counted',
  chart: (title) => `Chart: ${title}`,
  table: (title) => `The same numbers as a table: ${title}`,
  source: 'Source',
  figures: {
    'adults-filling': {
      title: 'Adults who filled a prescription',
      counted: 'Adults in the United States who filled one or more prescriptions for any benzodiazepine.',
      mind: 'This counts people. Some pages tell it as a count of prescriptions.',
    },
    'deaths-any': {
      title: 'Deaths that involved any benzodiazepine',
      counted: 'Deaths in the United States in which any benzodiazepine was found, often with other drugs.',
      mind: '"Involved" does not mean that it was the only cause.',
    },
    'deaths-adults': {
      title: 'Overdose deaths of adults',
      counted: 'Overdose deaths of adults in the United States that involved any benzodiazepine.',
      mind: 'Another study than the one above, with another group of people. The rate was flat after 2010.',
    },
    'deaths-both': {
      title: 'Deaths with an opioid and a benzodiazepine together',
      counted:
        'Overdose deaths in the United States that involved both an opioid pain medicine and a benzodiazepine.',
    },
    'deaths-with': {
      title: 'What else was found',
      counted: '118,208 deaths in the United States from 2000 to 2019 that involved any benzodiazepine.',
      parts: ['Also an opioid', 'No opioid, cocaine, stimulant, barbiturate or alcohol'],
      mind: 'Rare alone is not never. The two bars do not add up to all deaths.',
    },
    'two-questions': {
      title: 'Two shares that seem to clash',
      counted: 'Two counts from the United States that ask different questions.',
      parts: [
        'Opioid overdose deaths in 2017 that also had a benzodiazepine',
        'Benzodiazepine overdose deaths, January to June 2020, that also had an opioid, in the places counted',
      ],
      mind: 'Both are true. Each bar is a share of another group, so do not compare their lengths.',
    },
    'visits-both': {
      title: 'Emergency visits with both',
      counted:
        'Emergency visits in the United States for nonmedical use of both an opioid and a benzodiazepine.',
    },
    'with-alcohol': {
      title: 'When alcohol was there too',
      counted: 'Visits and deaths in 13 states in 2010 that involved any benzodiazepine.',
      parts: ['Emergency visits that also had alcohol', 'Deaths that also had alcohol'],
    },
  },
};
