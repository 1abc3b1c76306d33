import { parseCivilDay } from '@stepdown/clinical/quantity/civil-day';
import { parsePercent, type BasisPoints } from '@stepdown/clinical/quantity/percent';
import { emptyStep, type ReadPaper, type ReadStep } from './paper.ts';
import { readMg, readPieces, readProduct, readTime } from './phrases.ts';
import type { Mismatch } from './verdict.ts';

const MARK =
  /^(DRAFT\W+do not follow until your prescriber signs|BORRADOR\W+no lo siga hasta que lo firme quien le receta)$/u;

/** The columns, by their headings in both languages. */
const COLUMNS = {
  status: ['Status', 'Estado'],
  drug: ['Drug', 'Medicamento'],
  step: ['Step', 'Paso'],
  from: ['From', 'Desde'],
  to: ['To', 'Hasta'],
  days: ['Days', 'Días'],
  daily: ['Daily mg', 'mg al día'],
  before: ['Daily mg before', 'mg al día antes'],
  change: ['Percent less', 'Por ciento menos'],
  within14: ['Percent less within 14 days', 'Por ciento menos en 14 días'],
  time: ['Time', 'Hora'],
  dose: ['Dose mg', 'Dosis en mg'],
  pieces: ['Pieces', 'Piezas'],
  enteredBy: ['Entered by', 'Anotado por'],
  products: ['Made with', 'Se hace con'],
} as const;
type Column = keyof typeof COLUMNS;
type Row = Readonly<Record<Column, string>>;

/** Whether a text's first line is the headings of a plan. */
export function looksLikeCsv(text: string): boolean {
  return columnsOf(readCsv(text.split(/\r?\n/, 1)[0] ?? '')[0] ?? []) !== null;
}

/** Reads a plan from CSV, a row for each dose. Null where it has not the columns. */
export function csvPaper(text: string): { readonly paper: ReadPaper; readonly rows: number } | null {
  const [head, ...body] = readCsv(text);
  const columns = columnsOf(head ?? []);
  if (columns === null) return null;
  const rows = body
    .filter((cells) => cells.some((cell) => cell !== ''))
    .map((cells) => rowOf(cells, columns));
  const mismatches: Mismatch[] = [];
  const steps: ReadStep[] = [];
  for (const [index, row] of rows.entries()) {
    const previous = rows[index - 1];
    const held = previous?.step === row.step ? steps.at(-1) : undefined;
    if (held && previous && stepCells(previous) !== stepCells(row)) {
      mismatches.push({
        code: 'line-doubled',
        where: `row ${index + 2}`,
        expected: stepCells(previous),
        found: stepCells(row),
      });
    }
    const step = held ?? stepOf(row, `row ${index + 2}`, mismatches);
    if (!held) steps.push(step);
    addDose(step, row, `row ${index + 2}`, mismatches);
  }
  return { paper: paperOf(rows, steps, mismatches), rows: rows.length };
}

function paperOf(rows: readonly Row[], steps: readonly ReadStep[], mismatches: Mismatch[]): ReadPaper {
  const lists = new Set(rows.map(({ products }) => products));
  const named = [...lists][0]?.split(' + ').map((text) => readProduct(text)) ?? [];
  if (lists.size > 1) {
    mismatches.push({
      code: 'products-differ',
      where: 'products',
      expected: 'one list',
      found: [...lists].join(' / '),
    });
  }
  return {
    marks: rows.filter(({ status }) => MARK.test(status)).length,
    departures: rows.length,
    titles: rows.map(({ drug }) => drug),
    today: steps.find(({ number }) => number === 0) ?? null,
    steps: steps.filter(({ number }) => number !== 0),
    products: named.filter((product) => product !== null),
    ending: null,
    rows: [],
    weeks: [],
    supplies: [],
    mismatches,
  };
}

function stepOf(row: Row, where: string, mismatches: Mismatch[]): ReadStep {
  const step = emptyStep(/^\d+$/.test(row.step) ? Number(row.step) : -1, null);
  const from = parseCivilDay(row.from);
  const to = parseCivilDay(row.to);
  step.from = from.ok ? from.value : null;
  step.to = to.ok ? to.value : null;
  step.days = /^\d+$/.test(row.days) ? Number(row.days) : null;
  step.open = row.to === '' && row.days === '';
  step.daily = readMg(row.daily);
  step.before = readMg(row.before);
  step.drug = row.drug;
  step.cut = share(row.change);
  step.within14 = share(row.within14);
  step.entered = row.enteredBy !== '';
  const unread = [
    step.number < 0,
    row.from !== '' && !from.ok,
    row.to !== '' && !to.ok,
    row.days !== '' && step.days === null,
    step.number !== 0 && step.before === null,
  ];
  if (unread.includes(true)) {
    mismatches.push({ code: 'line-not-understood', where, expected: 'a step', found: stepCells(row) });
  }
  return step;
}

function addDose(step: ReadStep, row: Row, where: string, mismatches: Mismatch[]): void {
  if (row.time === '' && row.dose === '' && row.pieces === '') return;
  const at = readTime(row.time);
  const pieces = row.pieces === '' ? [] : readPieces(row.pieces);
  if (at === null || pieces === null) {
    const found = `${row.time} ${row.dose} ${row.pieces}`;
    mismatches.push({ code: 'line-not-understood', where, expected: 'a dose in pieces', found });
    return;
  }
  step.doses.push({ at, amount: readMg(row.dose), pieces, drawings: [] });
}

function share(text: string): BasisPoints | null {
  const percent = parsePercent(text);
  return percent.ok ? percent.value : null;
}

function stepCells(row: Row): string {
  return [
    row.step,
    row.from,
    row.to,
    row.days,
    row.daily,
    row.before,
    row.change,
    row.within14,
    row.enteredBy,
  ].join(' ');
}

function columnsOf(head: readonly string[]): ReadonlyMap<Column, number> | null {
  const found = (Object.keys(COLUMNS) as Column[]).map(
    (column) =>
      [column, head.findIndex((title) => (COLUMNS[column] as readonly string[]).includes(title))] as const,
  );
  return found.every(([, index]) => index >= 0) ? new Map(found) : null;
}

function rowOf(cells: readonly string[], columns: ReadonlyMap<Column, number>): Row {
  return Object.fromEntries(
    [...columns].map(([column, index]) => [column, (cells[index] ?? '').trim()]),
  ) as unknown as Row;
}

/** Rows of cells, with quoted cells as RFC 4180 has them. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gy;
  for (let match = cell.exec(text); match && match.index < text.length; match = cell.exec(text)) {
    rows.at(-1)?.push(match[1] === undefined ? (match[2] ?? '') : match[1].replaceAll('""', '"'));
    if (match[3] !== ',') rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}
