import type { Micrograms } from '@stepdown/clinical/quantity/micrograms';
import { parsePercent } from '@stepdown/clinical/quantity/percent';
import { emptyStep, type ReadSupply, type ReadWeek } from './paper.ts';
import { readMg, readPieces, readProduct } from './phrases.ts';
import { dated, endProse, leave, wrong, type Groups, type Reading, type Rule } from './reading.ts';
import type { FrameName } from './sentence-names.ts';

/** The lines that open a part of a paper, or are a part of their own. */
export const HEADING_LINES: readonly Rule[] = [
  [/^(?:Today, before step 1|Hoy, antes del paso 1)$/, takeToday],
  [/^(?:Step|Paso) (\d+) (?:of|de) (\d+)$/, takeStep],
  [/^(?:Made with|Se hace con)(?:, (?:for|para) (.+))?$/, takeProductsHeading],
  [
    /^1 mg (?:of|de) (.+?) (?:counts as|cuenta como) (?:([\d.,]+) (?:to|a) )?([\d.,]+) mg (?:of|de) (.+?) (?:in the tables|en las tablas); ([\d.,]+) mg (?:entered by|anotados por) (.+)$/,
    takeFactor,
  ],
  [/^(?:What to know and what to ask|Qué saber y qué preguntar)$/, takeFindings],
  [
    /^(?:For the prescriber: from|Para quien receta: de|From|De) (.+?) (?:to|a) (.+?), (?:then lower: a draft|y después bajar: un borrador)$/,
    takeChangeTitle,
  ],
  [/^(?:Lowering (.+) step by step: a draft|Bajar (.+) paso a paso: un borrador)$/, takeTitle],
  [/^(?:For the prescriber: (.+) taper draft|Para quien receta: borrador para bajar (.+))$/, takeTitle],
  [
    /^(?:This draft stops at ([\d.,]+) mg a day and holds there\.|Este borrador llega a ([\d.,]+) mg al día y se queda ahí\.)$/,
    takeEnding,
  ],
  [
    /^(.+ \d{4}) ([\d.,]+) mg(?: (?:of|de) [\p{L}]+ \+ ([\d.,]+) mg (?:of|de) [\p{L}]+)? ([\d.,]+) % (.+)$/u,
    takeRow,
  ],
  [/^(?:Week|Semana) (\d+), (.+?\d{4}): ?(.*)$/, takeWeek],
  [/^(?:Supply|Surtido) (\d+), (?:del )?(.+) (?:to|al) (.+?): ?(.*)$/, takeSupply],
];

function takeToday(reading: Reading, _: Groups, line: string): boolean {
  leave(reading);
  if (reading.today) wrong(reading, 'line-doubled', 'today', 'one regimen of today', line);
  reading.today = emptyStep(0, null);
  reading.step = reading.today;
  return true;
}

function takeStep(reading: Reading, groups: Groups): boolean {
  leave(reading);
  reading.step = emptyStep(Number(groups[1]), Number(groups[2]));
  reading.steps.push(reading.step);
  return true;
}

function takeProductsHeading(reading: Reading, groups: Groups): boolean {
  leave(reading);
  reading.inProducts = true;
  reading.productsOf = groups[1] ?? null;
  return true;
}

function takeFactor(reading: Reading, groups: Groups, line: string): boolean {
  const [, from, lowText, highText, to, enteredText, name] = groups;
  const high = readMg(highText);
  const low = lowText === undefined ? high : readMg(lowText);
  const entered = readMg(enteredText);
  if (from === undefined || to === undefined || low === null || high === null || entered === null)
    return false;
  leave(reading);
  if (reading.factor !== null) wrong(reading, 'line-doubled', 'change', 'one such line', line);
  reading.factor = { from, to, low, high, entered };
  reading.enteredBy.push(name ?? '');
  return true;
}

function takeFindings(reading: Reading, _: Groups, line: string): boolean {
  sayFrame(reading, 'findingsHeading', line);
  return leave(reading);
}

function takeTitle(reading: Reading, groups: Groups, line: string): boolean {
  reading.titles.push(groups[1] ?? groups[2] ?? '');
  sayFrame(reading, /^(?:For the|Para)/u.test(line) ? 'packetTitle' : 'title', line);
  return true;
}

function takeChangeTitle(reading: Reading, groups: Groups, line: string): boolean {
  reading.leftTitles.push(groups[1] ?? '');
  reading.titles.push(groups[2] ?? '');
  sayFrame(reading, /^(?:For the|Para)/u.test(line) ? 'packetChangeTitle' : 'changeTitle', line);
  return true;
}

/** A line that stands alone is a sentence too. */
function sayFrame(reading: Reading, name: FrameName, line: string): void {
  endProse(reading);
  const language = /prescriber|Lowering|lower:|What/u.test(line) ? 'en' : 'es';
  reading.said.push({ kind: 'frame', name, language, slots: {} });
}

function takeEnding(reading: Reading, groups: Groups, line: string): boolean {
  leave(reading);
  const dose = readMg(groups[1] ?? groups[2]);
  if (reading.ending !== null) wrong(reading, 'line-doubled', 'ending', 'one ending', line);
  reading.ending = dose;
  return true;
}

/** A line under the heading of the products. */
export function takeProduct(reading: Reading, line: string): boolean {
  const product = readProduct(line.replace(/^[-•] ?/, ''));
  if (product) reading.products.push({ ...product, drug: reading.productsOf });
  return product !== null;
}

/** How long the last dose of a table lasts, on the pages and for the prescriber. */
const OPEN_ROW =
  /^(?:Until (?:your prescriber decides|you decide)|Hasta que (?:decida quien le receta|usted decida))$/;

function takeRow(reading: Reading, groups: Groups): boolean {
  const date = dated(reading, groups[1] ?? '', 'table');
  const daily = readMg(groups[2]);
  const also = groups[3] === undefined ? (0 as Micrograms) : readMg(groups[3]);
  const cut = parsePercent(groups[4] ?? '');
  const days = /^(\d+) (?:days?|días?)$/.exec(groups[5] ?? '');
  if (days === null && !OPEN_ROW.test(groups[5] ?? '')) return false;
  if (!date || daily === null || also === null || !cut.ok) return false;
  leave(reading);
  reading.rows.push({ from: date.day, daily, also, cut: cut.value, days: days ? Number(days[1]) : null });
  return true;
}

function takeWeek(reading: Reading, groups: Groups, line: string): boolean {
  leave(reading);
  const date = dated(reading, groups[2] ?? '', `week ${groups[1] ?? ''}`);
  const doses = (groups[3] ?? '')
    .replaceAll('mg', ' ')
    .trim()
    .split(/ +/)
    .map((text) => dailiesOf(text));
  if (!date || doses.some((dose) => dose === null)) {
    wrong(reading, 'line-not-understood', `week ${groups[1] ?? ''}`, 'a week of doses', line);
  } else {
    reading.weeks.push({
      number: Number(groups[1]),
      from: date.day,
      doses: doses.filter((dose) => dose !== null),
    });
  }
  return true;
}

/** `20`, or `10+1` for a day of two drugs. */
function dailiesOf(text: string): ReadWeek['doses'][number] | null {
  const [daily, also, ...more] = text.split('+').map((part) => readMg(part));
  if (daily == null || also === null || more.length > 0) return null;
  return { daily, also: also ?? (0 as Micrograms) };
}

function takeSupply(reading: Reading, groups: Groups, line: string): boolean {
  const where = `supply ${groups[1] ?? ''}`;
  leave(reading);
  const from = dated(reading, groups[2] ?? '', where);
  const to = dated(reading, groups[3] ?? '', where);
  if (!from || !to) {
    wrong(reading, 'line-not-understood', where, 'the days of a supply', line);
    return true;
  }
  reading.supply = { number: Number(groups[1]), from: from.day, to: to.day, pieces: [] };
  reading.supplies.push(reading.supply);
  return !groups[4] || takeSupplyPieces(reading.supply, groups[4]);
}

/** A line of counted pieces under a supply. */
export function takeSupplyPieces(supply: ReadSupply, line: string): boolean {
  const [, drug, counted = ''] = /^(?:[=+] ?)?(?:([\p{L}]+): )?(.*)$/u.exec(line) ?? [];
  const pieces = readPieces(counted);
  if (pieces) supply.pieces.push(...pieces.map((piece) => (drug === undefined ? piece : { ...piece, drug })));
  return pieces !== null;
}
