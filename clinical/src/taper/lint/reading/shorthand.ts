import { decimalOf } from './amount.ts';
import type { Notes } from './reading.ts';

const NUMBER = String.raw`(?:\d+\s+\d\/\d|\d\/\d|\d*[.,]\d+|\d+\s?[¼½¾]?|[¼½¾])`;
const UNITS = String.raw`(?:days?|weeks?|wks?|months?|fortnights?|días?|semanas?|mes(?:es)?|quincenas?)`;
const ORDINALS = [
  /first|1st|primer[ao]?|1ª/iu,
  /second|2nd|segund[ao]|2ª/iu,
  /third|3rd|tercer[ao]?|3ª/iu,
  /fourth|4th|cuart[ao]|4ª/iu,
  /fifth|5th|quint[ao]|5ª/iu,
  /sixth|6th|sext[ao]|6ª/iu,
  /seventh|7th/iu,
  /eighth|8th/iu,
  /ninth|9th/iu,
  /tenth|10th/iu,
];
const ORDINAL_WEEK = new RegExp(
  String.raw`(?<!\b(?:for|the|next|until|every|each|in)\s)\b(${ORDINALS.map(({ source }) => source).join('|')})\s+(week|fortnight|month|day|semana|quincena|mes|día)\b\s*[:,–-]?`,
  'giu',
);
const NAMED_PARTS: Readonly<Record<string, string>> = {
  '1/3': 'one third',
  '1/4': 'a quarter',
  '1/5': 'one fifth',
  '1/8': 'one eighth',
  '1/10': 'one tenth',
};

/** Prescribers' shorthand that means one thing only, as the words that the reader knows. */
const SHORTHAND: readonly (readonly [RegExp, string])[] = [
  // How often a day, as it is written outside the United States.
  [/\bb\.?d\.?s?\b(?=\s*(?:$|[.,;:)\n]|for|x|then|reduc|\+))|\bb\.?d\b/giu, 'twice a day'],
  [/\bt\.?d\.?s\b/giu, 'three times a day'],
  [/\bq\.?d\.?s\b/giu, 'four times a day'],
  // `1 mg on` is at night only where nothing follows that it could be on: `on 15 March` is a date.
  [
    /(?<=\d\s*mg\s+)o\.?n\b\.?(?=\s*(?:$|[,;:)+&\n]|(?:for|x|then|until|and|plus|reduc\w*)\b))|\bnocte\b/giu,
    'at night',
  ],
  [/(?<=\d\s*mg\s+)o\.?m\b|\bmane\b/giu, 'in the morning'],
  // `the daily dose` names what is cut, not how often.
  [/\b(?:total\s+daily|daily|total)\s+dos(?:e|age)\b(?=\s+(?:by|to|every|each|in)\b)/giu, 'dose'],
  [
    /\bfor\s+(?:the\s+)?(?:first|next|following|another|a\s+further)\s+(?=(?:\d|a\b|one|two|three|four))/giu,
    'for ',
  ],
  [new RegExp(String.raw`\bfor\s+(?=(?:${UNITS})\s*\d)`, 'giu'), ''],
  [/\b(\d+(?:[.,]\d+)?\s*mg\s*(?:am|morning|mañana))\s*\/\s*(?=[\d.,½¼]+\s*mg)/giu, '$1 + '],
  [/\bby\s+(1\/(?:3|4|5|8|10))\b(?=\s+of\s+(?:the|your|my|each)\b)/giu, 'by $1-part'],
  [
    new RegExp(String.raw`(?<![\d.,/-])(\d{1,2}\s*${UNITS})\s+(?:at|on|of|con|de)\s+(${NUMBER}\s*mg)`, 'giu'),
    '$2 for $1',
  ],
];
/** `1 mg – 2 weeks`: behind a dash stands how long. */
const LENGTH_BEHIND = new RegExp(
  String.raw`(\d\s*mg\b(?:\s+(?:daily|nightly|a day|at night|qhs|qd|bid|tid|od|bd))?)\s+[–—-]\s+(?=\d{1,2}\s*${UNITS}\s*(?:[;,.]|$))`,
  'giu',
);
const PLACE_BEHIND = new RegExp(
  String.raw`^([^(\n]{0,200}\d[^(\n]{0,200}?)\s*\(\s*(${UNITS}\s*#?\s*\d+(?:\s*(?:-|–|to|and|&|a|y)\s*\d+)?)\s*\)\s*$`,
  'iu',
);
/** `Stage 2 (1 week): …` says how long the whole line is held. */
const STAGE_LENGTH = new RegExp(
  String.raw`^(\s*(?:stage|step|phase|etapa|paso|fase)\s*#?\s*\d+)\s*\(\s*((?:\d{1,2}|an?|one|two|three|four|una?|dos|tres|cuatro)\s*${UNITS})\s*\)\s*[:.)–-]?\s*(.*\S)\s*$`,
  'iu',
);
const BARE_LENGTH = new RegExp(
  String.raw`(\d\s*mg\b[^;,.\n]{0,60}?[^;,.\n\d])(?<!\b(?:for|x|every|each|per|q|over|in|during|por|durante|cada|en|the|next|first|a|un|una|one|two|to|until|or|on|at|after|within|before|past|last|by|of|another|further)\s)(?<!(?:[-–/×]|\b[xq])\s?)(\d{1,2}\s*${UNITS})(?=\s*(?:[;,.]|$))`,
  'giu',
);
const RANGE_OF_CUT = new RegExp(
  String.raw`(?<![\d.,/])(${NUMBER})\s*(?:mg)?\s*(?:-|–|to|or|a|o)\s*(${NUMBER})\s*mg(?=\s*(?:every|each|per|q\d|weekly|monthly|fortnightly|a\s+week|cada|\/\s*(?:w|m)))`,
  'giu',
);
const ARROW = /\s*(?:→|⇒|➔|-+>|=+>)\s*/gu;
const HOW_LONG =
  /\bx\s?\d|\b(?:x|for|por|durante|am|pm|bid|tid|hs|nightly|daily)\b|\(\s*\d+\s*(?:d|w|m|semana|día)/iu;
const PER_MEAL = new RegExp(
  String.raw`(?:(${NUMBER})\s*mg\s+)?(?<![\d.,/-])([\d½¼]|\d[.,]\d+)-([\d½¼]|\d[.,]\d+)-([\d½¼]|\d[.,]\d+)(?:-([\d½¼]|\d[.,]\d+))?(?![\d/-])`,
  'giu',
);
/** `10 mg nightly: 7.5 mg for 2 weeks, …` names the dose of now and then what comes. */
const DOSE_THEN_LIST = new RegExp(String.raw`(\d\s*mg\b[^:;,.\d\n]{0,40}):\s+(?=${NUMBER}\s*mg)`, 'giu');
/** `3 mg: Week 1: decrease to 2.5 mg` names the dose of now, and then what comes. */
const DOSE_THEN_PLACE = new RegExp(
  String.raw`(\d\s*mg\b[^:;,.\d\n]{0,40}):\s+(?=${UNITS}\s*#?\d{1,2}\s*[:,–-]?\s*(?:decreas|reduc|cut|drop|lower|go down|bajar|disminuir))`,
  'giu',
);
const MEALS = ['in the morning', 'at noon', 'in the evening', 'at bedtime'];

/** One line of a text with its shorthand spelled out. Whatever is added to what it says is noted as an assumption. */
export function withoutShorthand(line: string, number: number, notes: Notes): string {
  let plain = line.replace(PLACE_BEHIND, '$2: $1').replace(STAGE_LENGTH, '$1: $3 for $2');
  for (const [pattern, words] of SHORTHAND) plain = plain.replace(pattern, words);
  plain = plain
    .replace(/(1\/\d+)-part/gu, (_, part: string) => NAMED_PARTS[part] ?? part)
    .replace(ORDINAL_WEEK, (whole, ordinal: string, unit: string) => {
      const place = ORDINALS.findIndex(({ source }) => new RegExp(`^(?:${source})$`, 'iu').test(ordinal));
      return place < 0 ? whole : `${unit} ${place + 1}: `;
    })
    .replace(RANGE_OF_CUT, (range, from: string, to: string) => {
      notes.assume('fastest-of-range', number, { text: range.trim() });
      return `${Number(decimalOf(to)) > Number(decimalOf(from)) ? to : from} mg`;
    })
    .replace(LENGTH_BEHIND, '$1 for ')
    .replace(BARE_LENGTH, '$1for $2')
    .replace(DOSE_THEN_LIST, '$1; ')
    .replace(DOSE_THEN_PLACE, '$1; ');
  const parts = plain.split(ARROW);
  return parts.filter((part) => HOW_LONG.test(part)).length > 1 ? parts.join('; ') : plain;
}

/** `2 mg 1-0-1`: how many at each meal. A line that does not say the strength again has the one that was said before. */
export function withMealsSpelled(text: string, notes: Notes): string {
  let strength: string | undefined;
  return text
    .split('\n')
    .map((line, index) =>
      line.replace(PER_MEAL, (whole, mg: string | undefined, ...rest: unknown[]) => {
        const counts = rest.slice(0, 4).filter((count) => typeof count === 'string');
        if (mg === undefined && strength !== undefined)
          notes.assume('tablet-strength', index + 1, { mg: strength });
        strength = mg ?? strength;
        if (strength === undefined) return whole;
        const dose = strength;
        const taken = counts.flatMap((count, meal) =>
          count === '0' ? [] : [`${count} x ${dose} mg ${MEALS[meal] ?? ''}`],
        );
        return taken.length === 0 ? '0 mg' : taken.join(' + ');
      }),
    )
    .join('\n');
}
