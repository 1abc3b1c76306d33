import type { FrameName } from './sentence-names.ts';

/** What a paper says in English around its figures; what stands in braces is a slot that `sentence-shapes.ts` knows. */
export const FRAME_EN: Readonly<Record<FrameName, string>> = {
  intro:
    'This is a draft to talk over with your prescriber. Keep taking your dose of today until they agree to a plan.',
  endingAsk: 'Only your prescriber can choose the steps after that. Ask them at your next visit.',
  rules: 'Made with rule tables {version}',
  chartTitle: 'Daily dose of {drug} over time',
  doseAxis: 'mg a day',
  weeksHeading: 'Week by week, in mg a day',
  weeksChange: 'Where a day has two numbers, the first is of {drug} and the second is of {from}.',
  stepsHeading: 'Each step, piece by piece',
  holdNote:
    'You can stay on a step longer at any time. Waiting is part of the plan. Tell your prescriber. All dates after that come later by as many days.',
  callHeading: 'When to get help',
  callEmergency:
    'Call 911 or your local emergency number for a seizure, fainting, chest pain, being very confused, seeing or hearing things that are not there, trouble breathing, or someone who cannot be woken.',
  callCrisis:
    'If you think about ending your life, call or text 988 in the US. Elsewhere, call a crisis line near you.',
  callPrescriber:
    'Call your prescriber if a step feels too hard. Do not stop all at once and do not skip days.',
  callOldDose: 'After a lower dose, going back to an old higher dose can be dangerous. Ask first.',
  packetIntro:
    'Computed from the regimen and the products given, by cited rules. It is not an order. Every dose is made of pieces that add up to it exactly.',
  sigsHeading: 'Sig for each step',
  supplyHeading: 'Dispense quantities for each 28 days',
  supplyNote:
    'Counts are whole pieces to dispense; parts of a tablet are added up and rounded up to a whole one.',
  decisionsHeading: 'Left for you to decide',
  decideSteps: 'The steps below the last dose, their length, and when to stop.',
  decideWays:
    'Whether to wait longer, use a smaller unit, a suspension made by a pharmacist, or another drug.',
  decideChecks: 'How often to check in, and what to do when symptoms come up.',
  signHeading: 'Approval',
  signName: 'Prescriber name and credential',
  signature: 'Signature',
  signDate: 'Date',
  signChanges: 'Changes made',
  tableHead: 'From Each day Cut For',
  title: 'Lowering {titleDrug} step by step: a draft',
  changeTitle: 'From {titleLeft} to {titleDrug}, then lower: a draft',
  packetTitle: 'For the prescriber: {titleDrug} taper draft',
  packetChangeTitle: 'For the prescriber: from {titleLeft} to {titleDrug}, then lower: a draft',
  findingsHeading: 'What to know and what to ask',
};

/** What a plan may have found in English, in each of its forms: by name, as the reader calls it. */
export const FINDINGS_EN: Readonly<Record<string, readonly string[]>> = {
  'prescribed-opioid': [
    'You also take an opioid. Together they can slow breathing. Ask: “Can I have naloxone at home, and which one should change first?” Do not stop methadone or buprenorphine because of this plan.',
  ],
  gabapentinoid: [
    'You also take gabapentin or pregabalin. Together they can slow breathing. Ask: “Does this change the plan?”',
  ],
  'other-depressant': [
    'You also take something else that makes you drowsy. Ask: “Do these mix, and does it change the plan?”',
  ],
  ptsd: [
    'You live with PTSD. Ask: “What treatment should be in place before I start, and who do I call on bad days?”',
  ],
  bipolar: ['You live with bipolar illness. Ask: “How do we watch my sleep and mood, and when do we pause?”'],
  'psychotic-illness': [
    'You live with a psychotic illness. Ask: “How do we watch my sleep and thoughts, and when do we pause?”',
  ],
  breastfeeding: [
    'You are breastfeeding. Ask your prescriber, and tell your baby’s clinician: “What should we watch for in my baby?”',
  ],
  'some-alcohol': [
    'You drink some alcohol. Together they can slow breathing. Ask: “Is any alcohol all right for me during this plan, and how do I stop if I drink every day?”',
  ],
  'failed-taper': [
    'You have tried to cut down before. Ask: “What made it hard then, and what will we do differently?”',
  ],
  cyp3a4: [
    'You take something that can change how this medicine is cleared. Ask your pharmacist: “Does it raise or lower the level, and what if I start or stop it?”',
  ],
  'lives-alone': [
    'You live alone. Ask: “Who can check on me after each cut?” Think of one person who can call you.',
  ],
  'age-65-or-more': [
    'From 65 on, falls, confusion and memory trouble are more likely with this medicine. Ask: “Should my steps be smaller or further apart?”',
  ],
  floor: [
    'This plan ends at {floorMg} mg a day. The next dose that your products can make is {nextMg} mg, a cut of {nextPercent} percent: more than the 25 percent that this plan may ever cut in 14 days. What comes next only your prescriber can choose. Ask about: a longer wait before a bigger cut, a smaller strength, a suspension made by a pharmacist, another medicine, or staying at this dose.',
  ],
  'no-step-possible': [
    'From {floorMg} mg the next dose that your products can make is {nextMg} mg, a cut of {nextPercent} percent: more than the 25 percent that this plan may ever cut in 14 days. So the plan is to stay where you are and ask about: a smaller strength, a suspension made by a pharmacist, another medicine, or a longer wait before a bigger cut.',
  ],
  'above-asked': [
    'This cut is {cutPercent} percent, more than the {askedPercent} percent you asked for, because your products make no smaller one. So the dose before it is held for {days} days.',
  ],
  'faster-than-asked': [
    'This cut is {cutPercent} percent, and even {days} days before it do not make up for that. Ask your prescriber: “Should I stay longer on {beforeMg} mg, or can I get a smaller strength?”',
  ],
  'steady-before-first-cut': [
    'Start only when your prescriber has signed, and only if you have taken {todayMg} mg a day, without a change, for at least {days} days.',
  ],
  'today-cannot-be-made': [
    'Today’s {mg} mg at {at} cannot be made from the products you listed. Is the dose right? Is a product missing?',
  ],
  'stays-whole': [
    'The {mg} mg {form} stays whole in this plan, whatever its marks. It is not made to be split.',
    'The {mg} mg {drug} {form} stays whole in this plan, whatever its marks. It is not made to be split.',
  ],
  'cannot-split-exactly': [
    'The parts of a {mg} mg {form} are not an exact dose, so it is not split that far.',
    'The parts of a {mg} mg {drug} {form} are not an exact dose, so it is not split that far.',
  ],
  'liquid-left-out': [
    'The liquid is left out. It has to be chosen by your prescriber and made by a pharmacist. Do not dissolve tablets at home.',
  ],
  'liquid-chosen-by-prescriber': [
    'The {form} of {mgPerMl} mg in 1 mL was chosen by {name}. Ask the pharmacist for a measure and how to shake and store it.',
  ],
  'many-pieces': [
    '{pieces} pieces at {at} are a lot. Ask your pharmacist if a larger strength can make {mg} mg.',
  ],
  'label-maximum-not-known': [
    'We have not seen a label’s highest daily dose for {drug}. Ask your prescriber to check that today’s dose is within it.',
  ],
  'entered-by-prescriber': [
    'Departures entered by {name} ({role}), not verified. Reason given: {reason}. This is still a draft.',
  ],
  'entered-over-25-in-14-days': [
    'Entered by {name}: the dose falls by {within14Percent} percent within 14 days. The guideline’s usual limit is 25 percent.',
  ],
  'entered-interval-outside-14-to-28': [
    'Entered by {name}: this step lasts {days} days. The guideline’s usual steps last 14 to 28 days.',
  ],
  'entered-dose-goes-up': ['Entered by {name}: the dose goes up from {stepBeforeMg} to {stepMg} mg.'],
  'entered-pace-faster': [
    'Entered by {name}: {percent} percent every {days} days is faster than the guideline’s usual pace.',
  ],
  'entered-wait-longer': ['Entered by {name}: {days} days between cuts is longer than the usual 14 to 28.'],
  'conversion-by-prescriber': [
    'Change from {from} to {to} entered by {name}: 1 mg taken as {perMg} mg. The tables show {lowMg} to {highMg} mg; no one number is right for everyone.',
  ],
  'changeover-may-cut': [
    'During the change of medicine, as entered by {name}: by one of the tables the dose falls by {percent} percent within 14 days. The guideline’s limit is 25.',
  ],
  'changeover-may-raise': [
    'During the change of medicine, as entered by {name}: by one of the tables the day counts as {percent} percent more than the days before.',
  ],
  'stepped-back': [
    '{name} decided to go back to {mg} mg, not verified. Reason given: {reason}. The steps after it come later.',
  ],
  'stock-runs-out': [
    'What you have of the {mg} mg {form} is not enough for {date}. Order {count} by {orderBy}, for the next 28 days.',
    'What you have of the {mg} mg {drug} {form} is not enough for {date}. Order {count} by {orderBy}, for the next 28 days.',
  ],
  'stock-to-order': [
    'You need the {mg} mg {form} from {date} on. Order {count} by {orderBy}, for the first 28 days.',
    'You need the {mg} mg {drug} {form} from {date} on. Order {count} by {orderBy}, for the first 28 days.',
  ],
  'stock-left-over': [
    'The plan leaves {count} of the {mg} mg {form} unused. Ask your pharmacist how to return what you do not need.',
    'The plan leaves {count} of the {mg} mg {drug} {form} unused. Ask your pharmacist how to return what you do not need.',
  ],
  'stock-not-searched': [
    'There are too many ways to use what you have at home. This plan takes the fewest pieces instead. More may be left over than needs to be.',
  ],
};
