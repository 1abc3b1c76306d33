import { stateOfCode, ALL_STATES } from '../place/states.ts';
import { foldText } from '../facility/fold-text.ts';

const STATE_BY_NAME: ReadonlyMap<string, string> = new Map(
  ALL_STATES.map((state) => [foldText(state.name), state.code]),
);

/** Words with one space between them: by far the most cells, and nothing to tidy. */
const PLAIN_CELL = /^(?:[!-~]+(?: [!-~]+)*)?$/;

/** A cell as text: trimmed, inner white space single. */
export function tidy(cell: unknown): string {
  if (typeof cell === 'number') return String(cell);
  if (typeof cell !== 'string') return '';
  return PLAIN_CELL.test(cell) ? cell : cell.replace(/\s+/g, ' ').trim();
}

/** A whole number that a spreadsheet wrote as a fraction or a power of ten (`35007.0`, `3.5007E4`) as its digits. */
export function wholeNumber(text: string): string {
  if (!/^\d+(?:\.\d+)?(?:e\+?\d{1,2})?$/i.test(text) || /^\d+$/.test(text)) return text;
  const value = Number(text);
  return Number.isSafeInteger(value) ? String(value) : text;
}

/** The five digits of a ZIP cell, or null. A spreadsheet that lost leading zeros gets them back; ZIP+4 loses its tail. */
export function readZip(cell: unknown): string | null {
  const text = wholeNumber(tidy(cell)).replace(/\s*[-–]\s*/, '-');
  const match =
    /^(\d{3,5})(?:-(?:\d{4})?|\s\d{4})?$/.exec(text) ??
    /^(\d{5})\d{4}$/.exec(text) ??
    /^(\d{3,4})\d{4}$/.exec(text);
  return match?.[1]?.padStart(5, '0') ?? null;
}

/** The two letters of a state cell, given as letters or as a name; null where it is none. */
export function readState(cell: unknown): string | null {
  const text = tidy(cell);
  const upper = text.toUpperCase();
  if (stateOfCode(upper) !== undefined) return upper;
  return STATE_BY_NAME.get(foldText(text)) ?? null;
}

/** A web address as a source gives it, made openable; null where it is none. */
export function readWebsite(cell: unknown): string | null {
  const text = tidy(cell);
  if (!/^(https?:\/\/)?[^\s/.]+\.[^\s]{2,}$/i.test(text)) return null;
  return /^https?:\/\//i.test(text) ? text : `https://${text}`;
}

/** A coordinate pair in degrees, or null where either is missing, out of range, or both are zero (a known filler). */
export function readPoint(lat: unknown, lon: unknown): { readonly lat: number; readonly lon: number } | null {
  // Some spreadsheets write a comma for the point.
  const [north, east] = [lat, lon].map((cell) => tidy(cell).replace(/^(-?\d+),(\d+)$/, '$1.$2'));
  if (north === undefined || east === undefined || north === '' || east === '') return null;
  const point = { lat: Number(north), lon: Number(east) };
  if (!(Math.abs(point.lat) <= 90) || !(Math.abs(point.lon) <= 180)) return null;
  return point.lat === 0 && point.lon === 0 ? null : point;
}
