import { decimalOf } from './amount.ts';
import type { Notes } from './reading.ts';
import { withMealsSpelled, withoutShorthand } from './shorthand.ts';
import { withDatesSpelled } from './written-date.ts';

const NUMBER = String.raw`(?:\d+\s+\d\/\d|\d\/\d|\d*[.,]\d+|\d+\s?[¼½¾]?|[¼½¾])`;
const TABLETS = String.raw`(?:tablets?|tabs?|pills?|capsules?|caps?|wafers?|odts?|tabletas?|pastillas?|comprimidos?|cápsulas?)`;
const LENGTH = String.raw`(?:a|an|one|two|three|four|\d+)[\s-]*(?:days?|weeks?|wks?|wk|months?|fortnights?)`;

/** Notations that mean one thing only, as the words that the reader knows. */
const SPELLED_OUT: readonly (readonly [RegExp, string])[] = [
  // `2/52` is two weeks, and after `for` or `x` `14/7` is fourteen days and `1/12` a month; alone the last two may be dates.
  [/\b(for|every|each|x)\s*(\d{1,2})\s?[-–]\s?(\d{1,2})\s?\/\s?52\b(?![/.-]\d)/giu, '$1 $2-$3 weeks'],
  [/\b(for|every|each|x)\s*(\d{1,2})\s?\/\s?52\b(?![/.-]\d)/giu, '$1 $2 weeks'],
  [/(?<![\d/.-])(\d{1,2})\/52\b(?![/.-]\d)/gu, 'for $1 weeks'],
  [/\b(for|every|each|x)\s*(\d{1,2})\/7\b(?![/.-]\d)/giu, '$1 $2 days'],
  [/\b(for|every|each|x)\s*(\d{1,2})\/12\b(?![/.-]\d)/giu, '$1 $2 months'],
  // `0.5 mg, twice a day, for 2 weeks`
  [
    new RegExp(
      String.raw`(?<=\d\s*(?:mg|mcg|µg)\b[^,;.\d]{0,30}),\s*(?=(?:(?:twice|once|one|two|three|four|[234])\s*(?:x|times)?\s*(?:a|per|each|daily)\b|(?:twice|once)\s+daily|b\.?i\.?d|t\.?i\.?d|q\.?i\.?d|daily\b|nightly\b|qhs\b|(?:at|every)\s+(?:night|bedtime)|(?:una|dos|tres)\s+ve(?:z|ces)))`,
      'giu',
    ),
    ' ',
  ],
  [
    new RegExp(
      String.raw`(?<=\d\s*(?:mg|mcg|µg)\b[^,;.\d]{0,30}),\s*(?=(?:for|x|por|durante)\s+${LENGTH})`,
      'giu',
    ),
    ' ',
  ],
  // `1 and 1/2 tablets`
  [new RegExp(String.raw`\b(\d)\s+(?:and|&|y)\s+(1\/[24]|½|¼)(?=\s+${TABLETS})`, 'giu'), '$1 $2'],
  // `W1: 2 mg`, `D1-14`
  [/\bw(?:k)?\s?(\d{1,2}(?:\s?[-–]\s?\d{1,2})?)(?=\s*:)/giu, 'week $1'],
  [/\bd(\d{1,3}\s?[-–]\s?\d{1,3})\b/giu, 'day $1'],
  // How long all of it takes says nothing of a step.
  [
    new RegExp(
      String.raw`(?<=^|[.;,]\s*)total(?:\s+(?:duration|time|length))?\s*[:=]?\s*${LENGTH}(?=\s*(?:[.;,]|$))`,
      'giu',
    ),
    '',
  ],
  // `1 mg x2/day`
  [/(?:\bx|×)\s?([2-4])\s?(?:\/|per|a)\s?day\b|(?:\bx|×)\s?([2-4])\s(?=daily\b)/giu, '$1$2 times a day '],
  [new RegExp(String.raw`\beach\s+for\s+(${LENGTH})`, 'giu'), 'every $1'],
  [
    new RegExp(
      String.raw`(?<!\b(?:every|each)\s)(?:\bfor\s+)?\b(${LENGTH})\s+(?:each|apiece)\b(?!\s+(?:day|week|month))`,
      'giu',
    ),
    'every $1',
  ],
  // `Dec 1 mg` is a cut, not a day of December.
  [/\bdec\b\.?(?=\s*(?:by\s*)?[\d.,/½¼¾]+\s*(?:mg|mcg|µg|%))/giu, 'decrease'],
  [/\b(?:take|taking|took)\s+(?:away|off)\b|\b(?:knock|shave)\s+off\b/giu, 'reduce by'],
  // How many were dispensed, and how often again, is no dose.
  [/(?:#\s*\d+\b|\b(?:disp(?:ense)?|qty|quantity|refills?)\b\W{0,3}\d+\b(?!\s*mg))/giu, ''],
];

const FROM_TO = new RegExp(
  String.raw`(?<!from\s)(?<![\d.,/])(${NUMBER})\s*mg\s+(?:down\s+)?to\s+(${NUMBER})\s*mg\b`,
  'giu',
);
const IN_A_ROW = new RegExp(
  String.raw`(?<![\d.,/])${NUMBER}\s*mg(?:\s*\/\s*${NUMBER}\s*mg)+(?:\s*\/\s*0(?![\d.,/]))?`,
  'giu',
);
/** `1 mg/0.5 mg` may be a morning and an evening; doses that each last as long are steps. */
const EACH = /\b(?:each|every|q\d|weekly|monthly|fortnightly|apiece)/iu;
/** `2 mg, 1.75 mg, 1.5 mg every 2 weeks` */
const LIST_OF_STEPS = new RegExp(
  String.raw`(?<![\d.,/])${NUMBER}\s*mg(?:\s*,\s*(?:(?:and|then)\s+)?${NUMBER}\s*mg){2,}(?=,?\s*(?:each\s+for|every|q\d)\s)`,
  'giu',
);
const COLON_CHAIN = new RegExp(String.raw`:\s*(?=${NUMBER}\s*(?:mg)?\s*(?:→|-+>|=+>))`, 'gu');
const BARE_CHAIN = new RegExp(
  String.raw`(?<![\d.,/])${NUMBER}(?:\s*(?:→|-+>|=+>)\s*${NUMBER})+(?!\s*(?:mg|→|-|=|[\d.,/]))`,
  'gu',
);
const BARE_END = /\b(until|till?|down to|to)\s+(\d*[.,]?\d+)(?=\s*(?:$|[,;]|\.(?:\s|$)|\bthen\b))/giu;
const AFTER = new RegExp(
  String.raw`[\s,;.]*(?:\bthen\s+)?\bafter\s+(?:another\s+|a\s+further\s+)?(${LENGTH})[,:]?\s+(?=(?:(?:reduce|drop|go|cut|decrease)\s+(?:down\s+)?to\s+)?${NUMBER}\s*mg)`,
  'giu',
);
/** `10 mg after 2 weeks` says how long the dose before it is held. */
const AFTER_BEHIND = new RegExp(
  String.raw`(^|[,;.]\s+|\bthen\s+)((?:(?:reduce|drop|go|cut|decrease|lower|taper)\s+(?:down\s+)?(?:to\s+)?)?${NUMBER}\s*mg\b[^,;.\d]{0,30}?)\s+after\s+(?:another\s+|a\s+further\s+|the\s+next\s+)?(${LENGTH})(?=\s*(?:[,;.]|$))`,
  'giu',
);
const STRENGTH = new RegExp(
  String.raw`(?<![\d.,/]|\bof\s)(${NUMBER})\s*-?\s*mg(?:[\s-]+(?:scored\s+|oral\s+)?${TABLETS}|(?=\s*:\s*(?:(?:take|tomar|tome|toma)\s+)?(?:${NUMBER}|one|two|three|half|una?|dos|tres|media)(?:\s+an?)?\s*${TABLETS}))`,
  'giu',
);
const COUNTED = new RegExp(
  String.raw`(?<![\d.,/]|mg[\s-])(?<count>${NUMBER}|one|two|three|four|half|quarter|una?|dos|tres|media)(?:\s+an?)?\s+${TABLETS}(?!\s*(?:of|de)\b)(?![\p{L}])`,
  'giu',
);

/**
 * A text with its notations spelled out line by line, so that the reader needs to know fewer of them. What may mean two things is left
 * as it stands; whatever is added to the words is noted as an assumption.
 */
export function inPlainNotation(text: string, notes: Notes): string {
  return withStrength(withMealsSpelled(withDatesSpelled(text), notes), notes)
    .split('\n')
    .map((line, index) => plainLine(withoutShorthand(line, index + 1, notes), index + 1, notes))
    .join('\n');
}

function plainLine(line: string, number: number, notes: Notes): string {
  let plain = line;
  for (const [pattern, words] of SPELLED_OUT) plain = plain.replace(pattern, words);
  plain = plain
    .replace(AFTER, ' for $1; ')
    .replace(AFTER_BEHIND, '; hold for $3; $2')
    .replace(FROM_TO, (whole, from: string, to: string) =>
      isLess(to, from) ? `${from} mg -> ${to} mg` : whole,
    )
    .replace(IN_A_ROW, (row) =>
      isFalling(row) && EACH.test(plain) ? row.replace(/\s*\/\s*(?=[\d.,¼½¾]+\s*mg|0$)/gu, ' -> ') : row,
    )
    .replace(LIST_OF_STEPS, (list) =>
      isFalling(list) ? list.replace(/\s*,\s*(?:(?:and|then)\s+)?/giu, ' -> ') : list,
    )
    .replace(COLON_CHAIN, '; ');
  if (!/mg/iu.test(plain)) return plain;
  const bare = (words: string): string => {
    notes.assume('milligrams', number);
    return `${words} mg`;
  };
  return plain.replace(BARE_CHAIN, bare).replace(BARE_END, bare);
}

// `0.5 mg tabs` names what the tablets hold; `take 2 tabs` counts them. Two strengths, or a count beside a dose, are left to be asked about.
function withStrength(text: string, notes: Notes): string {
  const named = [...text.matchAll(STRENGTH)];
  const strengths = new Set(named.map(([, number = '']) => decimalOf(number)));
  const [mg] = strengths;
  const [first] = named;
  const counts = [...text.matchAll(COUNTED)];
  if (strengths.size !== 1 || mg === undefined || named.length !== 1 || first === undefined) return text;
  if (counts.length === 0 || counts.some(({ index }) => index < first.index)) return text;
  notes.assume('tablet-strength', undefined, { mg });
  const after = first.index + first[0].length;
  const rest = text.slice(after).replace(COUNTED, (whole) => `${whole} of ${mg} mg`);
  // `1 mg tablet at night` is a dose as well; `0.5 mg tablets:` only says what there is.
  const isDose = !/^\s*(?:[.:;,(\n]|$)/u.test(rest);
  return isDose
    ? text.slice(0, after) + rest
    : `${text.slice(0, first.index)}; ${rest.replace(/^\s*[:.,;]?/u, '')}`;
}

// `1 mg/0.75 mg/0.5 mg` goes down from step to step; `1 mg/1 mg` is more likely the doses of one day, and is asked about.
function isFalling(row: string): boolean {
  const doses = row.split(/\/|,(?!\d)/u).map((dose) => dose.replace(/mg|\b(?:and|then)\b/giu, '').trim());
  return doses.every((dose, index) => index === 0 || isLess(dose, doses[index - 1] ?? ''));
}

function isLess(a: string, b: string): boolean {
  return Number(decimalOf(a)) < Number(decimalOf(b));
}
