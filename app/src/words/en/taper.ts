import { parseCivilDay, partsOfDay } from '@stepdown/clinical/quantity/civil-day';
import { formatMg, type Micrograms } from '@stepdown/clinical/quantity/micrograms';
import { isLiquid, type Form, type Piece, type Product } from '@stepdown/clinical/taper/product';
import type { TaperWords, Values } from '../taper.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const FORMS: TaperWords['forms'] = {
  tablet: 'tablet',
  odt: 'tablet that melts in the mouth (ODT)',
  capsule: 'capsule',
  'er-tablet': 'extended-release tablet',
  'er-capsule': 'extended-release capsule',
  film: 'film for the mouth',
  'oral-solution': 'liquid (oral solution)',
  suspension: 'liquid (suspension made by a pharmacist)',
};

const PLURALS: TaperWords['forms'] = {
  tablet: 'tablets',
  odt: 'tablets that melt in the mouth (ODT)',
  capsule: 'capsules',
  'er-tablet': 'extended-release tablets',
  'er-capsule': 'extended-release capsules',
  film: 'films for the mouth',
  'oral-solution': FORMS['oral-solution'],
  suspension: FORMS.suspension,
};

const SCORES: TaperWords['scores'] = {
  none: 'stays whole',
  half: 'may be split in half',
  quarter: 'may be split in quarters',
};

const STAY = 'Until you have talked to them, keep taking your dose as prescribed. Do not stop all at once.';

const REFUSALS: TaperWords['refusals'] = {
  'red-flag': () =>
    'A danger sign comes first. Call 911 or your local emergency number now. If you think of ending your life, you can also call or text 988 in the US. We make no plan while a danger sign is there.',
  pregnant: () =>
    `We make no draft during pregnancy. Call the clinician who cares for your pregnancy and the one who prescribes this medicine, and plan it with both. ${STAY}`,
  epilepsy: () =>
    `This medicine may be what keeps seizures away, so we make no draft. Talk to the clinician who treats the seizures. ${STAY}`,
  'past-seizure': () =>
    `After a seizure in the past, cutting down needs a clinician who watches over it in person. We make no draft. ${STAY}`,
  'past-complicated-withdrawal': () =>
    `After a hard or dangerous withdrawal in the past, the next one needs close medical care. We make no draft. Ask your prescriber or a withdrawal unit. ${STAY}`,
  'already-stopped': () =>
    'You have already stopped, or cut down sharply. Call your prescriber, an on-call doctor or an urgent care clinic today, and say which day it was. Do not restart on your own. With any danger sign, call 911 or your local emergency number.',
  'street-supply': () =>
    'Tablets that did not come from a pharmacy can hold anything, and in any strength. No one can work out steps from them. A clinician can find a dose that holds withdrawal off and plan from there. Do not stop all at once. Keep naloxone close.',
  'alcohol-dependence': () =>
    'Coming off alcohol and this medicine can be dangerous at the same time. It needs a medical team. Do not stop either one all at once. Ask a withdrawal unit or your doctor, or in the US call SAMHSA at 1-800-662-4357.',
  'opioid-dependence': () =>
    'With opioids in the picture, one team should look after both. We make no draft. Do not stop methadone or buprenorphine because of this, and do not stop this medicine all at once. Ask your clinic for help with both, and keep naloxone close.',
  'second-sedative': () =>
    `With a second sedative on board, the order and the speed are for a clinician to choose. We make no draft. ${STAY}`,
  'liver-disease': () =>
    `A liver that is not well clears this medicine more slowly, so the usual steps may not fit. Ask a specialist. We make no draft. ${STAY}`,
  'suicidal-thoughts': () =>
    'You matter more than any plan. In the US, call or text 988 now, at any hour. Elsewhere, call a crisis line near you. If you are about to act, call 911 or your local emergency number. We make no draft today. Please keep taking your dose as prescribed.',
  'cannot-manage-medicines': () =>
    `Steps like these only work when someone can look after the tablets. Ask your prescriber, and someone you trust, to plan it with you. ${STAY}`,
  'under-18': () => `Under 18, a doctor who treats young people has to plan this. We make no draft. ${STAY}`,
  'unknown-drug': (v) =>
    `We have no facts we trust about “${v.drug}”, so we make no draft. Check the name on the label, or ask a pharmacist. Do not stop any medicine all at once.`,
  'over-label-maximum': (v) =>
    `${v.mg} mg a day of ${v.drug} is more than the label’s ${v.maximumMg} mg. That can be right for you, but the plan has to come from your prescriber. ${STAY}`,
  'not-steady': () =>
    'A plan needs a dose that is the same every day. Ask your prescriber to help you reach a steady dose first, then come back. Skipping days is not a way to cut down.',
  'no-dose': () => 'The doses add up to nothing. Write what you take on a usual day.',
  'pace-not-usable': () => 'The pace has to be more than 0 percent and a whole number of days.',
  'faster-needs-prescriber': (v) =>
    `You asked for ${v.percent} percent every ${v.days} days. Here a plan cuts at most 10 percent, at least 14 days apart. To go faster is a question for your prescriber: “Would a faster taper suit me, and who would check on me?”`,
  'longer-wait-needs-prescriber': (v) =>
    `You asked for ${v.days} days between cuts. Here a plan uses 14 to 28 days. Staying longer on any step is always fine: you can hold. For a slower plan from the start, ask your prescriber.`,
  'liquid-needs-prescriber': () =>
    'A liquid has to be chosen by your prescriber and made by a pharmacist. Do not dissolve tablets at home. Add the tablets that you can get.',
  'cannot-make-any-dose': (v) =>
    `With these products we can make neither ${v.mg} mg nor any dose up to a quarter below it. Ask your pharmacist which smaller strengths you can get.`,
  'too-many-choices': () =>
    'These products make too many different doses to search them all. Keep only the ones that you really use.',
  'entered-dose-cannot-be-made': (v) => `The entered dose of ${v.mg} mg cannot be made from these products.`,
  'entered-steps-not-usable': (v) =>
    `Entered step ${v.step} cannot be used: every step needs whole days; only the last may be left open.`,
  'conversion-outside-range': (v) =>
    `The factor is outside the range of the tables: 1 mg of ${v.from} is shown as ${v.lowMg} to ${v.highMg} mg of ${v.to}.`,
  'conversion-not-usable': () =>
    'The change of medicine cannot be used as entered. It needs another medicine that the tables list beside this one, and 7 to 14 whole days.',
};

/** A product at hand; its drug is named where the plan has two. */
function stockName(v: Parameters<TaperWords['findings']['stock-runs-out']>[0]): string {
  return [v.drug, FORMS[v.form as Form]].filter((part) => part !== undefined).join(' ');
}

/** How much to order: pieces, or millilitres of a liquid. */
function ordered(v: Parameters<TaperWords['findings']['stock-runs-out']>[0]): string {
  return v.form === 'suspension' || v.form === 'oral-solution' ? `${v.count} mL` : String(v.count);
}

const FINDINGS: TaperWords['findings'] = {
  'prescribed-opioid': () =>
    'You also take an opioid. Together they can slow breathing. Ask: “Can I have naloxone at home, and which one should change first?” Do not stop methadone or buprenorphine because of this plan.',
  gabapentinoid: () =>
    'You also take gabapentin or pregabalin. Together they can slow breathing. Ask: “Does this change the plan?”',
  'other-depressant': () =>
    'You also take something else that makes you drowsy. Ask: “Do these mix, and does it change the plan?”',
  ptsd: () =>
    'You live with PTSD. Ask: “What treatment should be in place before I start, and who do I call on bad days?”',
  bipolar: () =>
    'You live with bipolar illness. Ask: “How do we watch my sleep and mood, and when do we pause?”',
  'psychotic-illness': () =>
    'You live with a psychotic illness. Ask: “How do we watch my sleep and thoughts, and when do we pause?”',
  breastfeeding: () =>
    'You are breastfeeding. Ask your prescriber, and tell your baby’s clinician: “What should we watch for in my baby?”',
  'some-alcohol': () =>
    'You drink some alcohol. Together they can slow breathing. Ask: “Is any alcohol all right for me during this plan, and how do I stop if I drink every day?”',
  'failed-taper': () =>
    'You have tried to cut down before. Ask: “What made it hard then, and what will we do differently?”',
  cyp3a4: () =>
    'You take something that can change how this medicine is cleared. Ask your pharmacist: “Does it raise or lower the level, and what if I start or stop it?”',
  'lives-alone': () =>
    'You live alone. Ask: “Who can check on me after each cut?” Think of one person who can call you.',
  'age-65-or-more': () =>
    'From 65 on, falls, confusion and memory trouble are more likely with this medicine. Ask: “Should my steps be smaller or further apart?”',
  floor: (v) =>
    `This plan ends at ${v.floorMg} mg a day. The next dose that your products can make is ${v.nextMg} mg, a cut of ${v.nextPercent} percent: more than the 25 percent that this plan may ever cut in 14 days. What comes next only your prescriber can choose. Ask about: a longer wait before a bigger cut, a smaller strength, a suspension made by a pharmacist, another medicine, or staying at this dose.`,
  'no-step-possible': (v) =>
    `From ${v.floorMg} mg the next dose that your products can make is ${v.nextMg} mg, a cut of ${v.nextPercent} percent: more than the 25 percent that this plan may ever cut in 14 days. So the plan is to stay where you are and ask about: a smaller strength, a suspension made by a pharmacist, another medicine, or a longer wait before a bigger cut.`,
  'above-asked': (v) =>
    `This cut is ${v.percent} percent, more than the ${v.askedPercent} percent you asked for, because your products make no smaller one. So the dose before it is held for ${v.days} days.`,
  'faster-than-asked': (v) =>
    `This cut is ${v.percent} percent, and even ${v.days} days before it do not make up for that. Ask your prescriber: “Should I stay longer on ${v.beforeMg} mg, or can I get a smaller strength?”`,
  'steady-before-first-cut': (v) =>
    `Start only when your prescriber has signed, and only if you have taken ${v.beforeMg} mg a day, without a change, for at least ${v.days} days.`,
  'today-cannot-be-made': (v) =>
    `Today’s ${v.mg} mg at ${v.at} cannot be made from the products you listed. Is the dose right? Is a product missing?`,
  'stays-whole': (v) =>
    `The ${v.mg} mg ${stockName(v)} stays whole in this plan, whatever its marks. It is not made to be split.`,
  'cannot-split-exactly': (v) =>
    `The parts of a ${v.mg} mg ${stockName(v)} are not an exact dose, so it is not split that far.`,
  'liquid-left-out': () =>
    'The liquid is left out. It has to be chosen by your prescriber and made by a pharmacist. Do not dissolve tablets at home.',
  'liquid-chosen-by-prescriber': (v) =>
    `The ${FORMS[v.form as Form]} of ${v.mgPerMl} mg in 1 mL was chosen by ${v.name}. Ask the pharmacist for a measure and how to shake and store it.`,
  'many-pieces': (v) =>
    `${v.pieces} pieces at ${v.at} are a lot. Ask your pharmacist if a larger strength can make ${v.mg} mg.`,
  'label-maximum-not-known': (v) =>
    `We have not seen a label’s highest daily dose for ${v.drug}. Ask your prescriber to check that today’s dose is within it.`,
  'entered-by-prescriber': (v) =>
    `Departures entered by ${v.name} (${v.role}), not verified. Reason given: ${v.reason}. This is still a draft.`,
  'entered-over-25-in-14-days': (v) =>
    `Entered by ${v.name}: the dose falls by ${v.percent} percent within 14 days. The guideline’s usual limit is 25 percent.`,
  'entered-interval-outside-14-to-28': (v) =>
    `Entered by ${v.name}: this step lasts ${v.days} days. The guideline’s usual steps last 14 to 28 days.`,
  'entered-dose-goes-up': (v) => `Entered by ${v.name}: the dose goes up from ${v.beforeMg} to ${v.mg} mg.`,
  'entered-pace-faster': (v) =>
    `Entered by ${v.name}: ${v.percent} percent every ${v.days} days is faster than the guideline’s usual pace.`,
  'entered-wait-longer': (v) =>
    `Entered by ${v.name}: ${v.days} days between cuts is longer than the usual 14 to 28.`,
  'conversion-by-prescriber': (v) =>
    `Change from ${v.from} to ${v.to} entered by ${v.name}: 1 mg taken as ${v.perMg} mg. The tables show ${v.lowMg} to ${v.highMg} mg; no one number is right for everyone.`,
  'changeover-may-cut': (v) =>
    `During the change of medicine, as entered by ${v.name}: by one of the tables the dose falls by ${v.percent} percent within 14 days. The guideline’s limit is 25.`,
  'changeover-may-raise': (v) =>
    `During the change of medicine, as entered by ${v.name}: by one of the tables the day counts as ${v.percent} percent more than the days before.`,
  'stepped-back': (v) =>
    `${v.name} decided to go back to ${v.mg} mg, not verified. Reason given: ${v.reason}. The steps after it come later.`,
  'stock-runs-out': (v) =>
    `What you have of the ${v.mg} mg ${stockName(v)} is not enough for ${day(v.runsOutOn)}. Order ${ordered(v)} by ${day(v.orderBy)}, for the next 28 days.`,
  'stock-to-order': (v) =>
    `You need the ${v.mg} mg ${stockName(v)} from ${day(v.runsOutOn)} on. Order ${ordered(v)} by ${day(v.orderBy)}, for the first 28 days.`,
  'stock-left-over': (v) =>
    `The plan leaves ${v.count} of the ${v.mg} mg ${stockName(v)} unused. Ask your pharmacist how to return what you do not need.`,
  'stock-not-searched': () =>
    'There are too many ways to use what you have at home. This plan takes the fewest pieces instead. More may be left over than needs to be.',
};

const SLIPS: TaperWords['slips'] = {
  'above-any-label': (v) =>
    `${v.mg} mg a day is above the highest dose on any label (${v.maximumMg} mg). Is the decimal point right, and is it milligrams?`,
  'ten-times-usual': (v) =>
    `${v.mg} mg a day is ten times a usual dose (${v.usualMg} mg) or more. Is the decimal point right?`,
  'strength-not-made': (v) =>
    `We know of no ${v.mg} mg ${stockName(v)} of this medicine. We know of: ${v.known} mg. Is it right?`,
};

export const taper: TaperWords = {
  draftMark: 'Draft – do not follow until your prescriber signs',
  notReviewed: 'The rules behind this draft have not yet been reviewed by a clinician.',
  gates: {
    'red-flag':
      'I have a danger sign now: a seizure, confusion, seeing things that are not there, very slow breathing, chest pain',
    pregnant: 'I am pregnant, or may be',
    epilepsy: 'I take this medicine for seizures or epilepsy',
    'past-seizure': 'I have had a seizure at some time',
    'past-complicated-withdrawal': 'I have had a hard or dangerous withdrawal before',
    'already-stopped': 'I have already stopped, or cut down sharply',
    'street-supply': 'Some of my tablets do not come from a pharmacy',
    'alcohol-dependence': 'My body depends on alcohol: I shake or feel ill without it',
    'opioid-dependence': 'My body depends on opioids',
    'second-sedative': 'I take a second sleeping pill or sedative every day',
    'liver-disease': 'I have serious liver disease',
    'suicidal-thoughts': 'I have thoughts of ending my life',
    'cannot-manage-medicines': 'I cannot look after my own medicines',
    'prescribed-opioid': 'I take an opioid that is prescribed, for pain or as treatment',
    gabapentinoid: 'I take gabapentin or pregabalin',
    'other-depressant': 'I take something else that makes me drowsy',
    ptsd: 'I live with PTSD',
    bipolar: 'I live with bipolar illness',
    'psychotic-illness': 'I live with a psychotic illness',
    breastfeeding: 'I am breastfeeding',
    'some-alcohol': 'I drink some alcohol',
    'failed-taper': 'I have tried to cut down before and it did not work out',
    cyp3a4: 'A pharmacist told me that another medicine, or a food, changes the level of this one',
    'lives-alone': 'I live alone',
  },
  steadiness: {
    steady: 'The same dose every day',
    skipped: 'I skip some days or doses',
    'as-needed': 'Only when I need it',
    changing: 'It has been changing',
  },
  givesFirst: {
    largest: {
      label: 'The largest dose of the day',
      reason: 'This keeps the day even. Between equal doses the earlier one gets smaller first.',
    },
    earliest: {
      label: 'The first dose of the day',
      reason: 'This keeps the evening dose longest, which some people want for sleep.',
    },
    latest: {
      label: 'The last dose of the day',
      reason: 'This keeps the morning dose longest, which some people want for the day.',
    },
  },
  forms: FORMS,
  scores: SCORES,
  refusals: REFUSALS,
  findings: FINDINGS,
  slips: SLIPS,
  refusal: (refusal) => REFUSALS[refusal.code](refusal.values),
  finding: (finding) => FINDINGS[finding.code](finding.values),
  slip: (slip) => SLIPS[slip.code](slip.values),
  product,
  piece,
};

function product(of: Product): string {
  if (isLiquid(of)) return `${FORMS[of.form]}, ${formatMg(of.perMl)} mg in 1 mL`;
  return `${formatMg(of.strength)} mg ${FORMS[of.form]}, ${SCORES[of.form === 'tablet' ? of.score : 'none']}`;
}

function piece(of: Piece): string {
  if ('microlitres' in of) {
    return `${formatMg(of.microlitres as Micrograms)} mL of the ${FORMS[of.product.form]}, ${formatMg(of.product.perMl)} mg in 1 mL`;
  }
  const strength = `${formatMg(of.product.strength)} mg`;
  const whole = Math.floor(of.quarters / 4);
  const rest = of.quarters % 4;
  if (whole === 0) return `${PARTS[rest]} of a ${strength} ${FORMS[of.product.form]}`;
  if (rest === 0) return `${whole} ${(whole === 1 ? FORMS : PLURALS)[of.product.form]} of ${strength}`;
  return `${whole} and ${MIXED[rest]} ${PLURALS[of.product.form]} of ${strength}`;
}

const PARTS = ['', 'a quarter', 'half', 'three quarters'];
const MIXED = ['', 'a quarter', 'a half', 'three quarters'];

function day(text: Values[string] | undefined): string {
  const read = parseCivilDay(text ?? '');
  if (!read.ok) return text ?? '';
  const { year, month, dayOfMonth } = partsOfDay(read.value);
  return `${MONTHS[month - 1]} ${dayOfMonth}, ${year}`;
}
