import {
  civilDay,
  formatCivilDay,
  parseCivilDay,
  partsOfDay,
  weekday,
  type CivilDay,
} from '@stepdown/clinical/quantity/civil-day';
import { parseMg, type Micrograms } from '@stepdown/clinical/quantity/micrograms';
import { parseTimeOfDay, type TimeOfDay } from '@stepdown/clinical/quantity/time-of-day';
import { readSpelled } from './spelled-number.ts';
import type { ReadForm, ReadPiece, ReadProduct } from './paper.ts';

/** A product as its line says it, without the drug that heads its list. */
type ListedProduct = Omit<ReadProduct, 'drug'>;

/** A date as printed: the day, and whether the weekday beside it is right. */
export interface ReadDate {
  readonly day: CivilDay;
  readonly weekdayRight: boolean;
}

/** The names of a form in both languages, one and many. */
const FORM_NAMES: Readonly<Record<string, ReadForm>> = {
  tablet: 'tablet',
  tablets: 'tablet',
  tableta: 'tablet',
  tabletas: 'tablet',
  'dissolving tablet': 'odt',
  'dissolving tablets': 'odt',
  'tableta bucodispersable': 'odt',
  'tabletas bucodispersables': 'odt',
  capsule: 'capsule',
  capsules: 'capsule',
  cápsula: 'capsule',
  cápsulas: 'capsule',
  'slow-release tablet': 'er-tablet',
  'slow-release tablets': 'er-tablet',
  'tableta de liberación prolongada': 'er-tablet',
  'tabletas de liberación prolongada': 'er-tablet',
  'slow-release capsule': 'er-capsule',
  'slow-release capsules': 'er-capsule',
  'cápsula de liberación prolongada': 'er-capsule',
  'cápsulas de liberación prolongada': 'er-capsule',
  film: 'film',
  films: 'film',
  película: 'film',
  películas: 'film',
  'oral solution': 'oral-solution',
  'solución oral': 'oral-solution',
  suspension: 'suspension',
  suspensión: 'suspension',
};

const MONTHS: readonly RegExp[] = [
  /^(jan|ene)/,
  /^feb/,
  /^mar/,
  /^a[bp]r/,
  /^may/,
  /^jun/,
  /^jul/,
  /^a(ug|go)/,
  /^sep/,
  /^oct/,
  /^nov/,
  /^(dec|dic)/,
];

const WEEKDAYS: readonly RegExp[] = [
  /^(mon|lun)/,
  /^(tue|mar)/,
  /^(wed|mi[eé])/,
  /^(thu|jue)/,
  /^(fri|vie)/,
  /^(sat|s[aá]b)/,
  /^(sun|dom)/,
];

const SPLITS: readonly (readonly [RegExp, number])[] = [
  [/^(never cut|no se parte nunca)$/, 4],
  [/^(may be cut in half|se puede partir a la mitad)$/, 2],
  [/^(may be cut in quarters|se puede partir en cuartos)$/, 1],
];

const QUARTERS: Readonly<Record<string, number>> = { '': 0, '¼': 1, '½': 2, '¾': 3 };

/** Reads `Tue, Dec 1, 2026`, `mar 1 dic 2026` or `2026-12-01`. Null for what is no date of the calendar. */
export function readDate(text: string): ReadDate | null {
  const iso = parseCivilDay(text);
  if (iso.ok) return { day: iso.value, weekdayRight: true };
  const en = /^(?:(\p{L}+)\.?,? )?(\p{L}+)\.? (\d{1,2}), (\d{4})$/u.exec(text);
  const es = /^(?:(\p{L}+)\.?,? )?(\d{1,2}) (?:de )?(\p{L}+)\.? (?:de )?(\d{4})$/u.exec(text);
  const [named, monthName, dayText, yearText] = en
    ? [en[1], en[2], en[3], en[4]]
    : [es?.[1], es?.[3], es?.[2], es?.[4]];
  if (monthName === undefined) return null;
  const month = MONTHS.findIndex((pattern) => pattern.test(monthName.toLowerCase())) + 1;
  const day = civilDay(Number(yearText), month, Number(dayText));
  if (month === 0 || partsOfDay(day).dayOfMonth !== Number(dayText)) return null;
  const weekdayRight = named === undefined || (WEEKDAYS[weekday(day)]?.test(named.toLowerCase()) ?? false);
  return { day, weekdayRight };
}

/** Reads `8:00 am`, `8:00 a. m.`, `20:00`. */
export function readTime(text: string): TimeOfDay | null {
  const match = /^(\d{1,2}):(\d{2})(?: ?([ap])\.? ?m\.?)?$/i.exec(text);
  if (!match) return null;
  const half = match[3]?.toLowerCase();
  const hour = Number(match[1]);
  if (half !== undefined && (hour < 1 || hour > 12)) return null;
  const of24 = half === undefined ? hour : (hour % 12) + (half === 'p' ? 12 : 0);
  const time = parseTimeOfDay(`${of24}:${match[2] ?? ''}`);
  return time.ok ? time.value : null;
}

/** Reads a number of milligrams without its unit. */
export function readMg(text: string | undefined): Micrograms | null {
  const dose = parseMg(text ?? '');
  return dose.ok ? dose.value : null;
}

/** Reads `1½ tablets of 0.5 mg`, or `2.5 mL of suspension with 0.1 mg in 1 mL`. */
export function readPiece(text: string): ReadPiece | null {
  const liquid = /^([\d.,]+) mL (?:of|de) (.+) (?:with|con) ([\d.,]+) mg (?:in|en) 1 mL$/.exec(text);
  if (liquid) return pieceOf(liquid[2], readMg(liquid[3]), readMg(liquid[1]));
  const solid = /^(\d*) ?([¼½¾]?) (.+) (?:of|de) ([\d.,]+) mg$/.exec(text);
  if (!solid || (solid[1] === '' && solid[2] === '')) return null;
  const quarters = Number(solid[1]) * 4 + (QUARTERS[solid[2] ?? ''] ?? 0);
  return pieceOf(solid[3], readMg(solid[4]), quarters);
}

/** Reads pieces joined by `+`. Null where one of them is not a piece. */
export function readPieces(text: string): ReadPiece[] | null {
  const pieces = text.split(' + ').map((part) => readPiece(unspelled(part.trim())));
  return pieces.every((piece) => piece !== null) ? pieces : null;
}

/** Reads `tablet of 0.5 mg: may be cut in half`, or `suspension with 0.1 mg in 1 mL: measured by 0.1 mL`. */
export function readProduct(text: string): ListedProduct | null {
  const liquid =
    /^(.+) (?:with|con) ([\d.,]+) mg (?:in|en) 1 mL: (?:measured by|se mide de ([\d.,]+) en) ([\d.,]+) mL$/.exec(
      text,
    );
  if (liquid) {
    if (liquid[3] !== undefined && liquid[3] !== liquid[4]) return null;
    return productOf(liquid[1], readMg(liquid[2]), readMg(liquid[4]));
  }
  const solid = /^(.+) (?:of|de) ([\d.,]+) mg: (.+)$/.exec(text);
  const unit = SPLITS.find(([pattern]) => pattern.test(solid?.[3] ?? ''))?.[1] ?? null;
  return solid ? productOf(solid[1], readMg(solid[2]), unit) : null;
}

/** Takes the count in words away where it says the same as the digits before it; else the phrase stays, and is no piece. */
function unspelled(text: string): string {
  const match = /^(\d+) \((.+?)\) (.+)$/.exec(text);
  return match && readSpelled(match[2] ?? '') === Number(match[1]) ? `${match[1]} ${match[3]}` : text;
}

function pieceOf(
  name: string | undefined,
  strength: Micrograms | null,
  amount: number | null,
): ReadPiece | null {
  const form = FORM_NAMES[name ?? ''];
  return form === undefined || strength === null || amount === null ? null : { form, strength, amount };
}

function productOf(
  name: string | undefined,
  strength: Micrograms | null,
  unit: number | null,
): ListedProduct | null {
  const form = FORM_NAMES[name ?? ''];
  return form === undefined || strength === null || unit === null ? null : { form, strength, unit };
}

/** A day, or nothing, for a message. */
export function sayFound(day: CivilDay | null): string {
  return day === null ? 'nothing' : formatCivilDay(day);
}
