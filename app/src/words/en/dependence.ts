import type { DependenceWords } from '../dependence.ts';

export const dependence: DependenceWords = {
  title: 'Could my body depend on it?',
  whatItMeans:
    'Physical dependence means that the body has got used to a medicine. If the dose drops too fast, the body reacts. This can happen to anyone who takes it often enough, even just as prescribed.',
  whatItDoesNotMean:
    'It does not mean that you did something wrong. It is not the same as a use disorder, and it does not tell how hard stepping down will be.',
  neverStopSuddenly:
    'Do not stop all at once. A sudden stop can cause seizures. Talk with your prescriber about small, slow steps.',
  bands: {
    low: 'lower dose',
    moderate: 'middle dose',
    high: 'higher dose',
    'depends-on-table': 'depends on the table that is used to compare medicines',
    'not-known': 'not known: no table that we use lists this medicine',
  },
  bandByTable: (table, band) => `${table}: ${band}`,
  moreCarefulAnswer: 'The tables leave this open, so we give the more careful answer.',
  severity: {
    none: 'fewer than two signs',
    mild: 'in the mild range',
    moderate: 'in the moderate range',
    severe: 'in the severe range',
  },
  remission: {
    early:
      'No signs for 3 months or more, and less than a year. Some craving may stay. Clinicians call this early remission.',
    sustained:
      'No signs for a year or more. Some craving may stay. Clinicians call this sustained remission.',
  },
  countedOf: (counted, total) =>
    counted === total ? `${total} of 11 signs` : `${total} of 11 signs, of which ${counted} count`,
  notJudged: {
    'no-dose': 'Please give the dose that you take on a day when you take it.',
    'days-out-of-range': 'Please give the days in a week, from 1 to 7.',
    'weeks-out-of-range': 'Please give the time in weeks, as 0 or more.',
    'unknown-sign': 'The signs are numbered from 1 to 11. Please use those numbers.',
    'months-out-of-range': 'Please give the months as 0 or more.',
  },
  riskTitle: 'What to tell your prescriber',
  riskLead:
    'These things can make withdrawal harder. They do not add up to a score. Tell your prescriber about each one that fits.',
  risks: {
    'higher-dose': 'A higher dose',
    'longer-use': 'Daily use for weeks or months',
    'abrupt-stop': 'A sudden stop, or a big cut, now or before',
    'short-half-life': 'A medicine that leaves the body fast',
    'past-seizure': 'A seizure at any time, or a medicine taken for epilepsy',
    'past-difficult-withdrawal': 'A hard withdrawal before',
    'symptoms-after-missed-dose': 'Feeling unwell after a missed dose',
    'other-sedatives': 'Alcohol, opioids, gabapentin, pregabalin or other medicines that calm or make sleepy',
    'older-age': 'Age of 65 or more',
    'liver-disease': 'Liver disease',
    pregnancy: 'Pregnancy',
    'mental-illness': 'PTSD, bipolar or psychotic illness, or panic',
    isolation: 'Little support, or being alone a lot',
    'unknown-supply': 'Pills that did not come from a pharmacy',
  },
};
