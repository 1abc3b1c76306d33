import { parsePercent } from '@stepdown/clinical/quantity/percent';
import { placeOf, type ReadStep } from './paper.ts';
import { readMg, readPieces, readTime } from './phrases.ts';
import { dated, once, wrong, type Groups, type Reading, type Rule } from './reading.ts';

/** The lines that stand under a step, or under the regimen of today. */
export const STEP_LINES: readonly Rule[] = [
  [/^(?:Del )?(.+?) (?:to|al) (.+): (\d+) (?:days?|días?)$/, takeSpan],
  [
    /^(?:From|Desde el) (.+) (?:until your prescriber decides|hasta que decida quien le receta)$/,
    takeOpenSpan,
  ],
  [
    /^([\d.,]+) mg (?:of|de) (.+?) (?:a day in all|al día en total)(?:, (down from|up from|the same as|antes|más que antes:|igual que antes:) ([\d.,]+) mg)?$/,
    takeDaily,
  ],
  [
    /^([\d.,]+) % (?:less than before|menos que antes); ([\d.,]+) % (?:less within 14 days|menos en 14 días)$/,
    takeChange,
  ],
  [
    /^(?:Counts as|Cuenta como) (?:([\d.,]+) (?:to|a) )?([\d.,]+) mg (?:of|de) (.+?) (?:a day, by the tables|al día, según las tablas)$/,
    takeCounts,
  ],
  [/^(?:Departures entered by|Cambios anotados por) (.+), (?:not verified|sin verificar)$/, takeEntered],
  [
    /^(\d{1,2}:\d{2}(?: ?[ap]\.? ?m\.?)?):? ?(?:([\d.,]+) mg)?(?: (?:of|de) ([^=]+?))?(?: = (.+))?$/i,
    takeDose,
  ],
  [/^\[drawn (\d+) (\d+) ([^|]*?)(?: \| (.*))?\]$/, takeDrawing],
  [/^([\d.,]+) mg(?: = (.+))?$/, takeAmount],
  [/^(?:[=+] ?)?(.+)$/, takePieces],
];

function takeSpan(reading: Reading, groups: Groups, line: string): boolean {
  const step = reading.step as ReadStep;
  const from = dated(reading, groups[1] ?? '', placeOf(step));
  const to = dated(reading, groups[2] ?? '', placeOf(step));
  if (!from || !to) return false;
  once(reading, step.from, line);
  step.from = from.day;
  step.to = to.day;
  step.days = Number(groups[3]);
  return true;
}

function takeOpenSpan(reading: Reading, groups: Groups, line: string): boolean {
  const step = reading.step as ReadStep;
  const from = dated(reading, groups[1] ?? '', placeOf(step));
  if (!from) return false;
  once(reading, step.from, line);
  step.from = from.day;
  step.open = true;
  return true;
}

function takeDaily(reading: Reading, groups: Groups, line: string): boolean {
  const step = reading.step as ReadStep;
  const daily = readMg(groups[1]);
  const before = groups[4] === undefined ? null : readMg(groups[4]);
  if (daily === null || (groups[4] !== undefined && before === null)) return false;
  const drug = groups[2] ?? null;
  if (step.daily !== null && step.also === null && drug !== null && drug !== step.drug) {
    step.also = { drug, daily, before };
  } else {
    once(reading, step.daily, line);
    step.daily = daily;
    step.drug = drug;
    step.before = before;
  }
  const way = groups[3] ?? '';
  const said = /^(down|antes)/.test(way) ? -1 : /^(up|más)/.test(way) ? 1 : 0;
  if (before !== null && said !== Math.sign(daily - before))
    wrong(reading, 'dose-before-wrong', placeOf(step), 'a dose that goes the way it says', line);
  return true;
}

function takeCounts(reading: Reading, groups: Groups, line: string): boolean {
  const step = reading.step as ReadStep;
  const high = readMg(groups[2]);
  const low = groups[1] === undefined ? high : readMg(groups[1]);
  if (low === null || high === null) return false;
  once(reading, step.counts, line);
  step.counts = { low, high, drug: groups[3] ?? '' };
  return true;
}

function takeChange(reading: Reading, groups: Groups, line: string): boolean {
  const step = reading.step as ReadStep;
  const cut = parsePercent(groups[1] ?? '');
  const within14 = parsePercent(groups[2] ?? '');
  if (!cut.ok || !within14.ok) return false;
  once(reading, step.cut, line);
  step.cut = cut.value;
  step.within14 = within14.value;
  return true;
}

function takeEntered(reading: Reading, groups: Groups): boolean {
  (reading.step as ReadStep).entered = true;
  reading.enteredBy.push(groups[1] ?? '');
  return true;
}

function takeDose(reading: Reading, groups: Groups): boolean {
  const at = readTime(groups[1] ?? '');
  const amount = groups[2] === undefined ? null : readMg(groups[2]);
  const pieces = groups[4] === undefined ? [] : readPieces(groups[4]);
  if (at === null || pieces === null || (groups[2] !== undefined && amount === null)) return false;
  reading.dose = { at, drug: groups[3] ?? null, amount, pieces, drawings: [] };
  (reading.step as ReadStep).doses.push(reading.dose);
  return true;
}

function takeAmount(reading: Reading, groups: Groups): boolean {
  const amount = readMg(groups[1]);
  const pieces = groups[2] === undefined ? [] : readPieces(groups[2]);
  if (!reading.dose || reading.dose.amount !== null || amount === null || pieces === null) return false;
  reading.dose.amount = amount;
  reading.dose.pieces.push(...pieces);
  return true;
}

function takePieces(reading: Reading, groups: Groups): boolean {
  const pieces = readPieces(groups[1] ?? '');
  if (!reading.dose || pieces === null) return false;
  reading.dose.pieces.push(...pieces);
  return true;
}

function takeDrawing(reading: Reading, groups: Groups): boolean {
  if (!reading.dose) return false;
  reading.dose.drawings.push({
    wholes: Number(groups[1]),
    quarters: Number(groups[2]),
    caption: groups[3] ?? '',
    said: groups[4] ?? null,
  });
  return true;
}
