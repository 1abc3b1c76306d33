import type { Form, Score } from '@stepdown/clinical/taper/product';
import type { DocumentWords } from '../documents.ts';

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const PARTS = ['', '¼', '½', '¾'];

const ONE: Readonly<Record<Form, string>> = {
  tablet: 'tablet',
  odt: 'dissolving tablet',
  capsule: 'capsule',
  'er-tablet': 'slow-release tablet',
  'er-capsule': 'slow-release capsule',
  film: 'film',
  'oral-solution': 'oral solution',
  suspension: 'suspension',
};

const SPLIT: Readonly<Record<Score, string>> = {
  none: 'never cut',
  half: 'may be cut in half',
  quarter: 'may be cut in quarters',
};

function time(minutes: number): string {
  const hour = Math.floor(minutes / 60);
  const rest = String(minutes % 60).padStart(2, '0');
  return `${hour % 12 === 0 ? 12 : hour % 12}:${rest} ${hour < 12 ? 'am' : 'pm'}`;
}

function solid(quarters: number, form: Form, mg: string): string {
  const whole = Math.floor(quarters / 4);
  const count = `${whole === 0 ? '' : whole}${PARTS[quarters % 4] ?? ''}` || '0';
  return `${count} ${ONE[form]}${quarters > 4 ? 's' : ''} of ${mg} mg`;
}

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = ' ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

function spelled(count: number): string {
  if (count < 20) return SMALL[count] ?? '';
  if (count < 100)
    return [TENS[Math.floor(count / 10)], ...(count % 10 ? [SMALL[count % 10]] : [])].join('-');
  const [size, name] = count < 1000 ? [100, 'hundred'] : [1000, 'thousand'];
  const rest = count % size;
  return `${spelled(Math.floor(count / size))} ${name}${rest === 0 ? '' : ` ${spelled(rest)}`}`;
}

const DIRECTIONS = { down: 'down from', up: 'up from', same: 'the same as' };

export const documents: DocumentWords = {
  language: 'en',
  draftMark: 'DRAFT – do not follow until your prescriber signs',
  title: (drug, left) =>
    left === null ? `Lowering ${drug} step by step: a draft` : `From ${left} to ${drug}, then lower: a draft`,
  intro:
    'This is a draft to talk over with your prescriber. Keep taking your dose of today until they agree to a plan.',
  date: (d) => `${WEEKDAYS[d.weekday] ?? ''}, ${MONTHS[d.month - 1] ?? ''} ${d.dayOfMonth}, ${d.year}`,
  shortDate: (d) => `${MONTHS[d.month - 1] ?? ''} ${d.dayOfMonth}`,
  time,
  todayHeading: 'Today, before step 1',
  stepHeading: (number, of) => `Step ${number} of ${of}`,
  span: (from, to, days) => `${from} to ${to}: ${days} ${days === 1 ? 'day' : 'days'}`,
  openSpan: (from) => `From ${from} until your prescriber decides`,
  daily: (mg, drug) => `${mg} mg of ${drug} a day in all`,
  dailyFrom: (mg, drug, before, direction) =>
    `${mg} mg of ${drug} a day in all, ${DIRECTIONS[direction]} ${before} mg`,
  change: (percent, within14) => `${percent} % less than before; ${within14} % less within 14 days`,
  timedDose: (at, mg, pieces, drug) =>
    `${at}: ${mg} mg${drug == null ? '' : ` of ${drug}`}${pieces === '' ? '' : ` = ${pieces}`}`,
  solid,
  liquid: (ml, form, mgPerMl) => `${ml} mL of ${ONE[form]} with ${mgPerMl} mg in 1 mL`,
  productsHeading: 'Made with',
  productsHeadingFor: (drug) => `Made with, for ${drug}`,
  factor: (v) =>
    `1 mg of ${v.from} counts as ${v.low === v.high ? '' : `${v.low} to `}${v.high} mg of ${v.to} in the tables; ${v.entered} mg entered by ${v.name}`,
  counts: (low, high, drug) =>
    `Counts as ${low === high ? '' : `${low} to `}${high} mg of ${drug} a day, by the tables`,
  solidProduct: (form, mg, score) => `${ONE[form]} of ${mg} mg: ${SPLIT[score]}`,
  liquidProduct: (form, mgPerMl, ml) => `${ONE[form]} with ${mgPerMl} mg in 1 mL: measured by ${ml} mL`,
  enteredBy: (name) => `Departures entered by ${name}, not verified`,
  departures: (name) => `This draft has departures entered by ${name}, not verified`,
  ending: (mg) => `This draft stops at ${mg} mg a day and holds there.`,
  endingAsk: 'Only your prescriber can choose the steps after that. Ask them at your next visit.',
  findingsHeading: 'What to know and what to ask',
  source: (title, year) => `Source: ${title}${year === '' ? '' : `, ${year}`}`,
  rules: (version) => `Made with rule tables ${version}`,
  fhirSubject: 'The person this draft is for',
  chart: {
    title: (drug) => `Daily dose of ${drug} over time`,
    description: (from, fromMg, to, toMg) =>
      `The line goes down in steps from ${fromMg} mg a day on ${from} to ${toMg} mg a day on ${to}. Every step is in the table.`,
    riseFirst: (peak, peakMg, to, toMg) =>
      `The line goes up to ${peakMg} mg a day by ${peak}, while it takes the place of another medicine, and then down in steps to ${toMg} mg a day on ${to}. Every step is in the table.`,
    doseAxis: 'mg a day',
    dateColumn: 'From',
  },
  csv: {
    status: 'Status',
    drug: 'Drug',
    step: 'Step',
    from: 'From',
    to: 'To',
    days: 'Days',
    daily: 'Daily mg',
    before: 'Daily mg before',
    change: 'Percent less',
    within14: 'Percent less within 14 days',
    time: 'Time',
    dose: 'Dose mg',
    pieces: 'Pieces',
    enteredBy: 'Entered by',
    products: 'Made with',
    counts: 'Counts as',
    factor: 'Change of medicine',
  },
  calendar: {
    name: 'Reminders',
    neutralTitle: 'Appointment',
    plainTitle: (doses) => `Draft: ${doses.join(' and ')} a day`,
    doseOf: (mg, drug) => `${mg} mg of ${drug}`,
  },
  sheet: {
    subject: 'A draft for a prescriber to check and sign',
    weeksHeading: 'Week by week, in mg a day',
    weeksChange: (drug, left) =>
      `Where a day has two numbers, the first is of ${drug} and the second is of ${left}.`,
    week: (number, from) => `Week ${number}, ${from}:`,
    weekdays: WEEKDAYS,
    stepsHeading: 'Each step, piece by piece',
    holdNote:
      'You can stay on a step longer at any time. Waiting is part of the plan. Tell your prescriber. All dates after that come later by as many days.',
    callHeading: 'When to get help',
    callNotes: [
      'Call 911 or your local emergency number for a seizure, fainting, chest pain, being very confused, seeing or hearing things that are not there, trouble breathing, or someone who cannot be woken.',
      'If you think about ending your life, call or text 988 in the US. Elsewhere, call a crisis line near you.',
      'Call your prescriber if a step feels too hard. Do not stop all at once and do not skip days.',
      'After a lower dose, going back to an old higher dose can be dangerous. Ask first.',
    ],
    page: (number, of) => `Page ${number} of ${of}`,
  },
  verdict: {
    proved: (steps) => `Proved: ${steps} ${steps === 1 ? 'step' : 'steps'}. Pieces, doses and days all fit.`,
    provedVisit:
      'Proved: the doses make up the day, every score fits, and so does the draft if there is one.',
    provedPart: 'Only the plan on this page was read. What stands around it was not, nor how the page looks.',
    mismatches: (count) => `Not proved: ${count} ${count === 1 ? 'thing does' : 'things do'} not fit.`,
    codes: {
      'draft-mark-missing': 'The draft mark is missing.',
      'drug-differs': 'The drug is not the same everywhere.',
      'line-doubled': 'A line stands twice.',
      'line-not-understood': 'A line cannot be understood.',
      'line-missing': 'A line is missing.',
      'step-number': 'The steps are not counted one after another.',
      'day-missing': 'A day has no dose.',
      'day-doubled': 'A day has two doses.',
      'days-not-dates': 'The number of days does not fit the dates.',
      'weekday-wrong': 'The weekday does not fit the date.',
      'dose-before-wrong': 'The dose before is not the one of the step before.',
      'percent-wrong': 'The percentage is not right.',
      'window-percent-wrong': 'The percentage for 14 days is not right.',
      'over-25-in-14-days': 'The dose falls by more than 25 % within 14 days.',
      'cuts-under-14-days-apart': 'Two cuts are less than 14 days apart.',
      'dose-rises': 'The dose goes up.',
      'pieces-not-dose': 'The pieces do not add up to the dose.',
      'times-not-daily': 'The doses do not add up to the day.',
      'time-unknown': 'A time of day is not one of today.',
      'time-doubled': 'The times of day are not in order, or one stands twice.',
      'product-unknown': 'A piece is none of the products.',
      'product-not-to-be-split': 'A piece is cut that may not be cut so.',
      'products-differ': 'The products are not the same everywhere.',
      'drawing-wrong': 'The drawing does not show the pieces.',
      'end-not-open': 'The last step has a last day. Only the prescriber may set it.',
      'open-too-early': 'A step before the last has no last day.',
      'end-not-lowest': 'The last dose is not the lowest one.',
      'ending-wrong': 'The stated end is not the last dose.',
      'row-wrong': 'A row of the table does not fit the step.',
      'week-wrong': 'A week does not fit the steps.',
      'supply-wrong': 'A supply does not fit the steps.',
      'event-dates-wrong': 'The days of an event are not the days it says.',
      'title-wrong': 'A title says another dose.',
      'status-wrong': 'The record is not marked as a draft proposal.',
      'structure-differs-from-text': 'The data say something else than the text.',
      'entry-mark-missing': 'It does not say everywhere that a prescriber entered steps.',
      'change-wrong': 'The change of medicine does not go as entered.',
      'counts-wrong': 'A day of two medicines does not count as it says.',
      'score-wrong': 'A score does not fit its words.',
      'sentence-wrong': 'A sentence says another figure than the steps.',
      'page-number-wrong': 'The pages are not numbered one after another.',
      'markup-unknown':
        'Something stands in the page that a paper does not have. It could hide or change what is seen.',
      'file-rewritten':
        'The file was changed after it was made. It could show something else than what is read.',
    },
    where: (place) => place,
    compare: (expected, found) => `Expected: ${expected}. Found: ${found}.`,
    unreadable: {
      'not-known': 'This is no kind of document that can be read.',
      broken: 'This file cannot be opened. It may be damaged.',
      'no-plan': 'There is no step of a plan in this document.',
    },
  },
  table: {
    columns: { from: 'From', daily: 'Each day', cut: 'Cut', days: 'For' },
    days: (count) => (count === 1 ? '1 day' : `${count} days`),
  },
  packet: {
    title: (drug, left) =>
      left === null
        ? `For the prescriber: ${drug} taper draft`
        : `For the prescriber: from ${left} to ${drug}, then lower: a draft`,
    intro:
      'Computed from the regimen and the products given, by cited rules. It is not an order. Every dose is made of pieces that add up to it exactly.',
    open: 'Until you decide',
    sigsHeading: 'Sig for each step',
    supplyHeading: 'Dispense quantities for each 28 days',
    supplyNote:
      'Counts are whole pieces to dispense; parts of a tablet are added up and rounded up to a whole one.',
    dispense: (count, form, mg) =>
      `${count} (${spelled(count)}) ${ONE[form]}${count === 1 ? '' : 's'} of ${mg} mg`,
    supply: (number, from, to) => `Supply ${number}, ${from} to ${to}:`,
    decisionsHeading: 'Left for you to decide',
    decisions: [
      'The steps below the last dose, their length, and when to stop.',
      'Whether to wait longer, use a smaller unit, a suspension made by a pharmacist, or another drug.',
      'How often to check in, and what to do when symptoms come up.',
    ],
    signHeading: 'Approval',
    signLines: ['Prescriber name and credential', 'Signature', 'Date', 'Changes made'],
  },
};
