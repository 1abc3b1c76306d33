import type { DirectoryIndex } from '../../directory/src/index/open-index.ts';
import { chanceOf, misspelt } from '../../directory/src/search/made-up.test-support.ts';
import type { Chance } from '../../directory/src/search/made-up.test-support.ts';
import { search } from '../../directory/src/search/search.ts';

/** How often the place that somebody means is among the first ten, when the name and the town are typed in some way. */
export interface Recall {
  readonly kind: string;
  readonly asked: number;
  readonly recallAt10: number;
  readonly target: number | null;
}

/** Puts some edits into one word of at least `least` letters; null where the text has none. */
function withEdits(text: string, edits: number, least: number, chance: Chance): string | null {
  const words = text.split(' ');
  const long = words.flatMap((word, i) => (word.length >= least && /^[A-Za-z]+$/.test(word) ? [i] : []));
  if (long.length === 0) return null;
  const at = chance.pick(long);
  let word = words[at] ?? '';
  for (let i = 0; i < edits; i++) word = misspelt(word, chance);
  if (word.toLowerCase() === words[at]?.toLowerCase()) return null;
  return words.with(at, word).join(' ');
}

/** Keys that lie beside one another. */
const KEYS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

function besideOf(letter: string, chance: Chance): string {
  const row = KEYS.find((keys) => keys.includes(letter)) ?? letter;
  const at = row.indexOf(letter);
  return row.charAt(at + (at === 0 || (at < row.length - 1 && chance.happens(0.5)) ? 1 : -1));
}

/** Slips of a hand in one word of at least five letters; null where the text has none. */
function slipped(text: string, chance: Chance, slip: (word: string, at: number) => string): string | null {
  const words = text.split(' ');
  const long = words.flatMap((word, i) => (/^[A-Za-z]{5,}$/.test(word) ? [i] : []));
  if (long.length === 0) return null;
  const at = chance.pick(long);
  const word = (words[at] ?? '').toLowerCase();
  const changed = slip(word, 1 + chance.below(word.length - 2));
  return changed === word ? null : words.with(at, changed).join(' ');
}

const swapped = (word: string, at: number) =>
  word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
const doubled = (word: string, at: number) => word.slice(0, at) + word.charAt(at) + word.slice(at);

const spaced = (word: string, at: number) => `${word.slice(0, at + 1)} ${word.slice(at + 1)}`;

/** The text with one of its spaces left out, between two words of three letters or more. */
function run(text: string, chance: Chance): string | null {
  const spaces = [...text.matchAll(/(?<=[A-Za-z]{3}) (?=[A-Za-z]{3})/g)].map(({ index }) => index);
  if (spaces.length === 0) return null;
  const at = chance.pick(spaces);
  return text.slice(0, at) + text.slice(at + 1);
}

/** The whole text but its last word without spaces; null where that is not a name of two or three words. */
function withoutSpaces(text: string): string | null {
  const [, name, town] = /^([A-Za-z]+(?: [A-Za-z]+){1,2}) ([A-Za-z]+)$/.exec(text) ?? [];
  return name === undefined ? null : `${name.replaceAll(' ', '')} ${town}`;
}

/** How people who have only heard a word write it. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/ph/, 'f'],
  [/c(?=[aou])/, 'k'],
  [/ie/, 'ei'],
  [/ei/, 'ie'],
  [/i/, 'y'],
  [/s(?=[aeiou])/, 'z'],
  [/tion/, 'shun'],
  [/ea/, 'ee'],
  [/ee/, 'ea'],
  [/ou/, 'ow'],
  [/ll/, 'l'],
  [/tt/, 't'],
  [/or$/, 'er'],
  [/er$/, 'or'],
  [/ance$/, 'ence'],
];

function asItSounds(text: string, chance: Chance): string | null {
  return slipped(text, chance, (word) => {
    const heard = SOUNDS.filter(([letters]) => letters.test(word));
    if (heard.length === 0) return word;
    const [letters, sound] = chance.pick(heard);
    return word.replace(letters, sound);
  });
}

/** Short forms of capitals, letter by letter. */
function spelt(text: string): string | null {
  const apart = text.replace(/\b[A-Z]{2,5}\b/, (word) => [...word].join(' '));
  return apart === text ? null : apart;
}

const SHORT: readonly (readonly [RegExp, string])[] = [
  [/\bTreatment\b/i, 'Trt'],
  [/\bCenter\b/i, 'Ctr'],
  [/\bServices\b/i, 'Svcs'],
  [/\bCounseling\b/i, 'Cnslng'],
  [/\bCommunity\b/i, 'Comm'],
  [/\bSaint\b/i, 'St'],
  [/\bRecovery\b/i, 'Rcvry'],
];

function shortened(text: string): string | null {
  const short = SHORT.reduce((all, [word, form]) => all.replace(word, form), text);
  return short === text ? null : short;
}

/** A directory that has no name of some kind, as a made-up one has no short forms of capitals, is not asked for it for ever. */
const MOST_TRIES = 1_000;

/** Measures recall at ten over seeded questions. Records of the same name in the same town count as the one that was meant. */
export function measureRecall(index: DirectoryIndex, count: number): readonly Recall[] {
  const kinds: readonly [string, number | null, (text: string, chance: Chance) => string | null][] = [
    ['exact name and town', 1, (text) => text],
    ['one edit in any word of four letters or more', 0.99, (text, chance) => withEdits(text, 1, 4, chance)],
    ['one edit in any word', null, (text, chance) => withEdits(text, 1, 1, chance)],
    ['two edits in a word of eight letters or more', 0.92, (text, chance) => withEdits(text, 2, 8, chance)],
    ['usual short forms', 0.98, shortened],
    ['two neighbouring letters swapped', null, (text, chance) => slipped(text, chance, swapped)],
    ['a letter doubled', null, (text, chance) => slipped(text, chance, doubled)],
    [
      'a neighbouring key',
      null,
      (text, chance) =>
        slipped(
          text,
          chance,
          (word, at) => word.slice(0, at) + besideOf(word.charAt(at), chance) + word.slice(at + 1),
        ),
    ],
    ['a space left out', null, run],
    ['a name of two or three words without its spaces', null, withoutSpaces],
    ['a space put into a word', null, (text, chance) => slipped(text, chance, spaced)],
    ['a word as it sounds', null, (text, chance) => asItSounds(text, chance)],
    ['short forms of capitals, letter by letter', 0.98, spelt],
    ['Inc put behind', null, (text) => (/\b(?:inc|llc)\b/i.test(text) ? null : `${text} Inc`)],
    ['last letters not yet typed', null, (text, chance) => text.slice(0, text.length - chance.below(4))],
  ];
  return kinds.flatMap(([kind, target, change]) => {
    const chance = chanceOf(42);
    let asked = 0;
    let found = 0;
    for (let tries = 0; asked < count && tries < count * MOST_TRIES; tries++) {
      const meant = index.facility(chance.below(index.count));
      const text = change(`${meant.name1} ${meant.city}`, chance);
      if (text === null) continue;
      asked++;
      const isMeant = search(index, { text, limit: 10 }).hits.some(({ ordinal }) => {
        const { name1, city, state } = index.facility(ordinal);
        return name1 === meant.name1 && city === meant.city && state === meant.state;
      });
      if (isMeant) found++;
    }
    return asked === 0 ? [] : [{ kind, asked, recallAt10: found / asked, target }];
  });
}
