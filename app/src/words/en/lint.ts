import type { LintWords } from '../lint.ts';

export const lint: LintWords = {
  findings: {
    'over-25-in-14-days': ({ percent, from, to }) =>
      `Within 14 days the dose falls by ${percent} %, from ${from} mg to ${to} mg. The guideline says that cuts should mostly not pass 25 % in two weeks. Ask the prescriber about smaller cuts or longer waits.`,
    'interval-under-14-days': ({ days, shortest }) =>
      `The dose before this cut lasts ${days} ${days === '1' ? 'day' : 'days'}. The guideline waits ${shortest} days or more between cuts, since the effect of a cut can take a week to show.`,
    'last-milligram-cliff': ({ from, cuts, percent }) =>
      `From ${from} mg down, each cut is over 25 % of the dose that is left${cuts === '1' ? '' : ` (${cuts} cuts; the first is ${percent} %)`}. The last steps can be felt more sharply. How to end is for the prescriber to choose.`,
    'abrupt-stop': ({ from }) =>
      `This stops ${from} mg all at once. After regular use that can cause seizures. Do not stop before you have talked to a prescriber.`,
    'dose-goes-up': ({ from, to }) =>
      `The dose goes up, from ${from} mg to ${to} mg. Only a prescriber decides that.`,
    'over-label-maximum': ({ daily, maximum }) =>
      `${daily} mg a day is above the label’s maximum of ${maximum} mg. Some uses have a higher one. Ask the prescriber if this dose is meant.`,
    'cannot-be-made': ({ dose, products }) =>
      products === 'given'
        ? `${dose} mg cannot be made from the products that were given. Ask the pharmacist or prescriber which product it is made of.`
        : `${dose} mg cannot be made from the products in our list. A pharmacist may be able to make it. Ask which product is meant.`,
    gap: ({ days, from }) =>
      `No dose is given for ${days} ${days === '1' ? 'day' : 'days'}, from ${from}. Ask what to take then. Do not leave days out.`,
    overlap: ({ days, from }) =>
      `Two doses are given for the same ${days === '1' ? 'day' : `${days} days`}, from ${from}. Ask which one is meant.`,
    'out-of-order': ({ from, before }) =>
      `This step starts on ${from}, before the step above it (${before}). The steps were judged in the order of their dates.`,
    'no-dates': () =>
      'Nothing says how long the step before lasts, so this cut was judged alone. Ask how many days each step takes.',
    'no-end': ({ daily, days }) =>
      `The schedule ends at ${daily} mg${days ? ` after ${days} ${days === '1' ? 'day' : 'days'}` : ''} and does not say what comes next. Staying on a lower dose can be a goal. Ask the prescriber, and do not stop on your own.`,
  },
  problems: {
    'nothing-given': () => 'Paste or type a schedule first.',
    'too-long': ({ most }) => `The schedule is too long. At most ${most} characters or steps can be read.`,
    'not-json': () => 'This looks like JSON, but it cannot be read as JSON.',
    'wrong-shape': ({ expected }) => `This data has another shape than expected: ${expected}.`,
    'no-drug': () => 'Which medicine is this? Write its name, such as clonazepam.',
    'which-drug': ({ name, candidates }) =>
      `“${name}” can mean more than one thing. Which medicine is it: ${candidates}, or something else?`,
    'refused-drug': ({ name }) => `We cannot judge a schedule for “${name}”. Ask a pharmacist or prescriber.`,
    'two-drugs': ({ drugs }) =>
      `This names medicines that no table here lists side by side (${drugs}). Their milligrams are not the same. Check each one on its own.`,
    'not-understood': () =>
      'This could not be understood. Write each step as a dose in mg and how long it lasts.',
    'dose-not-exact': () =>
      'This dose is finer than a thousandth of a mg, or not an exact number. Write it as a decimal, such as 0.125 mg.',
    'dose-not-mg': () => 'Write this dose in mg. Ask the pharmacist how many mg it is.',
    'dose-is-a-range': () => 'This dose is a range. Write the one dose that is taken.',
    'as-needed': () =>
      'A dose taken only as needed cannot be judged as a schedule. Ask the prescriber about a steady dose first.',
    'skips-days': () =>
      'This skips days. Leaving days out is not a way to lower the dose. Ask the prescriber about the same dose each day.',
    'ambiguous-date': ({ monthFirst, dayFirst }) =>
      `This date can mean ${monthFirst} or ${dayFirst}. Which one is it?`,
    'not-a-date': () => 'The calendar has no such date. Write it as year-month-day, such as 2026-12-01.',
    'date-without-year': () => 'This date has no year. Write it as year-month-day, such as 2026-12-01.',
    'no-starting-dose': () => 'Nothing says what dose this starts from. Write the dose of today in mg.',
    'no-interval': () => 'Nothing says how often this cut is made. Write, for example, “every 2 weeks”.',
    'interval-not-whole-days': () => 'This is not a whole number of days.',
    'rule-without-end': () => 'Nothing says at which dose this rule ends. Write, for example, “until 1 mg”.',
    'no-steps': () => 'No dose was found. Write each dose in mg.',
  },
  assumptions: {
    'daily-total': () => 'A dose without a time was read as the total of a day.',
    milligrams: () => 'Numbers without a unit were read as mg.',
    'tablet-strength': ({ mg }) => `Each tablet was counted as ${mg} mg.`,
    'times-a-day': ({ times }) => `The dose was counted ${times} times a day.`,
    'same-day-doses-added': () => 'Doses of the same day were added up.',
    'first-cut-after-one-interval': ({ days }) => `The first cut was placed ${days} days after the start.`,
    'continues-to-zero': () => 'The cuts were carried on until zero.',
    'continues-to-smallest': ({ mg }) =>
      `The cuts were carried on until ${mg} mg or less, the smallest amount that can be made.`,
    'percent-of-current': () => 'Percents were taken of the dose just before each cut.',
    'percent-not-rounded-to-tablets': () => 'Doses from percents were not rounded to tablets.',
    'equal-cuts': ({ cuts, days }) => `It was read as ${cuts} equal cuts, ${days} days apart.`,
    'fastest-of-range': ({ text }) => `Of “${text}”, the fastest reading was judged.`,
    'month-is-28-days': () => 'A month was counted as 28 days.',
    'holds-until-next': () => 'Each dose was taken to last until the next one.',
    'date-order-from-others': ({ order }) =>
      order === 'month-first'
        ? 'Dates were read with the month first.'
        : 'Dates were read with the day first.',
    'year-in-this-century': () => 'Years with two digits were read as 20xx.',
    'counted-by-tables': ({ from, to, low, high }) =>
      `1 mg of ${from} was counted as ${low === high ? '' : `${low} to `}${high} mg of ${to}, since the tables do not agree. The stricter one is told.`,
    'line-left-out': ({ text }) => `This line was left out: “${text}”.`,
  },
  byTables: ({ tables, countedAs }) =>
    `Both medicines were counted as ${countedAs}; this holds by ${tables === 'all' ? 'every table' : 'one of the tables'}.`,
  about:
    'This checks a schedule against the 2025 guideline, its own dates and the tablets. It does not know you. Bring what it finds to the prescriber, and change nothing on your own.',
  nothingFound:
    'None of these rules found anything. That does not mean that the schedule suits you. Your prescriber decides.',
  line: (line) => `Line ${line}`,
};
