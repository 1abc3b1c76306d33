import { parseCivilDay } from '@stepdown/clinical/quantity/civil-day';
import type { Micrograms } from '@stepdown/clinical/quantity/micrograms';
import { parsePercent, type BasisPoints } from '@stepdown/clinical/quantity/percent';
import { readLines } from './line-reader.ts';
import { emptyStep, type ReadPaper, type ReadProduct, type ReadStep } from './paper.ts';
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
  counts: ['Counts as', 'Cuenta como'],
  factor: ['Change of medicine', 'Cambio de medicamento'],
} as const;
type Column = keyof typeof COLUMNS;
/** Only a plan with two drugs has these. */
const OPTIONAL: readonly Column[] = ['counts', 'factor'];
type Row = Readonly<Record<Column, string>>;

/** Whether a text's first line is the headings of a plan. */
export function looksLikeCsv(text: string): boolean {
  return columnsOf(readCsv(text.split(/\r?\n/, 1)[0] ?? '').rows[0] ?? []) !== null;
}

/** Reads a plan from CSV, a row for each dose. Null where it has not the columns. */
export function csvPaper(text: string): { readonly paper: ReadPaper; readonly rows: number } | null {
  const { rows: cells, unread } = readCsv(text);
  const [head, ...body] = cells;
  const columns = columnsOf(head ?? []);
  if (columns === null) return null;
  const rows = body.map((row) => rowOf(row, columns));
  const mismatches: Mismatch[] = judgeCells(head ?? [], body, unread);
  const steps: ReadStep[] = [];
  for (const [index, row] of rows.entries()) {
    const previous = rows[index - 1];
    const held = previous?.step === row.step ? steps.at(-1) : undefined;
    const isOther = held !== undefined && row.drug !== held.drug;
    if (held && isOther) takeOther(held, row, `row ${index + 2}`, mismatches);
    if (
      held &&
      previous &&
      stepCells(previous, isOther || held.also !== null) !== stepCells(row, isOther || held.also !== null)
    ) {
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

/** The columns are those of a plan, in their order, and every row has a cell for each. */
function judgeCells(
  head: readonly string[],
  body: readonly (readonly string[])[],
  unread: string,
): Mismatch[] {
  const wrong = (where: string, expected: string, found: string): Mismatch => {
    return { code: 'line-not-understood', where, expected, found: found.slice(0, 200) };
  };
  const all = Object.keys(COLUMNS) as Column[];
  const heads = [all, all.filter((column) => !OPTIONAL.includes(column))].flatMap((columns) =>
    [0, 1].map((language) => columns.map((column) => COLUMNS[column][language]).join(',')),
  );
  const mismatches: Mismatch[] = [];
  if (!heads.includes(head.join(','))) mismatches.push(wrong('table', heads[0] ?? '', head.join(',')));
  for (const [index, row] of body.entries()) {
    if (row.length !== head.length)
      mismatches.push(wrong(`row ${index + 2}`, `${head.length} cells`, row.join(',')));
  }
  if (unread !== '') mismatches.push(wrong('table', 'rows of cells', unread));
  return mismatches;
}

function paperOf(rows: readonly Row[], steps: readonly ReadStep[], mismatches: Mismatch[]): ReadPaper {
  const factors = new Set(rows.map(({ factor }) => factor));
  const told = readLines([...factors]);
  const factor = told.factor;
  const lists = new Set(
    rows.map(({ drug, products }) => (factor === null ? products : `${drug}: ${products}`)),
  );
  const named = [...lists]
    .slice(0, factor === null ? 1 : 2)
    .flatMap((list) => productsIn(list, factor !== null, mismatches));
  if (factors.size > 1 || [...factors].some((text) => (text === '') !== (factor === null))) {
    const found = [...factors].join(' / ');
    mismatches.push({ code: 'change-wrong', where: 'change', expected: 'one change of drug', found });
  }
  mismatches.push(...told.mismatches);
  // The rows of one drug stand together, so that a day of two is put in the order of its times here.
  for (const { also, doses } of steps) {
    if (also !== null)
      doses.sort((a, b) => a.at - b.at || Number(a.drug === also.drug) - Number(b.drug === also.drug));
  }
  const now = steps.find(({ number }) => number === 0);
  if (now && factor !== null && now.drug === factor.from && now.daily !== null) {
    now.also = { drug: factor.from, daily: now.daily, before: null };
    now.drug = factor.to;
    now.daily = 0 as Micrograms;
  }
  if (lists.size > (factor === null ? 1 : 2)) {
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
    titles: rows.filter(({ drug }) => drug !== factor?.from).map(({ drug }) => drug),
    factor,
    today: steps.find(({ number }) => number === 0) ?? null,
    steps: steps.filter(({ number }) => number !== 0),
    products: named,
    ending: null,
    rows: [],
    weeks: [],
    supplies: [],
    mismatches,
  };
}

function productsIn(list: string, isNamed: boolean, mismatches: Mismatch[]): readonly ReadProduct[] {
  const [, drug, products = ''] = isNamed ? (/^(.+?): (.*)$/u.exec(list) ?? []) : [list, undefined, list];
  return products.split(' + ').flatMap((text) => {
    const product = readProduct(text);
    if (product !== null) return [{ ...product, drug: drug ?? null }];
    mismatches.push({ code: 'line-not-understood', where: 'products', expected: 'a product', found: text });
    return [];
  });
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
  if (row.counts !== '') step.counts = countsIn(row.counts);
  step.cut = share(row.change);
  step.within14 = share(row.within14);
  step.entered = row.enteredBy !== '';
  const unread = [
    step.number < 0,
    row.from !== '' && !from.ok,
    row.to !== '' && !to.ok,
    row.days !== '' && step.days === null,
    step.number !== 0 && step.before === null,
    // Of today there is a dose and nothing else.
    step.number === 0 &&
      [row.from, row.to, row.days, row.before, row.change, row.within14, row.enteredBy].join('') !== '',
  ];
  if (unread.includes(true)) {
    mismatches.push({ code: 'line-not-understood', where, expected: 'a step', found: stepCells(row) });
  }
  return step;
}

/** A row of the drug that is being left. */
function takeOther(step: ReadStep, row: Row, where: string, mismatches: Mismatch[]): void {
  const daily = readMg(row.daily);
  const before = row.before === '' ? null : readMg(row.before);
  const also = daily === null ? null : { drug: row.drug, daily, before };
  if (also === null || (step.also !== null && JSON.stringify(step.also) !== JSON.stringify(also))) {
    const found = stepCells(row);
    mismatches.push({ code: 'line-not-understood', where, expected: 'one other drug', found });
  }
  step.also ??= also;
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
  const drug = row.factor === '' ? null : row.drug;
  step.doses.push({ at, drug, amount: readMg(row.dose), pieces, drawings: [] });
}

function countsIn(text: string): ReadStep['counts'] {
  return readLines(['Step 1 of 1', text]).steps[0]?.counts ?? null;
}

function share(text: string): BasisPoints | null {
  const percent = parsePercent(text);
  return percent.ok ? percent.value : null;
}

/** What the rows of one step say alike; those of two drugs have doses of their own. */
function stepCells(row: Row, isTwo = false): string {
  return [
    row.step,
    row.from,
    row.to,
    row.days,
    ...(isTwo ? [] : [row.daily, row.before]),
    row.counts,
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
  return found.every(([column, index]) => index >= 0 || OPTIONAL.includes(column)) ? new Map(found) : null;
}

function rowOf(cells: readonly string[], columns: ReadonlyMap<Column, number>): Row {
  return Object.fromEntries(
    [...columns].map(([column, index]) => [column, (cells[index] ?? '').trim()]),
  ) as unknown as Row;
}

/** Rows of cells, with quoted cells as RFC 4180 has them, and what could not be read as such. */
function readCsv(text: string): { readonly rows: readonly (readonly string[])[]; readonly unread: string } {
  const rows: string[][] = [[]];
  let end = 0;
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gy;
  for (let match = cell.exec(text); match && match.index < text.length; match = cell.exec(text)) {
    rows.at(-1)?.push(match[1] === undefined ? (match[2] ?? '') : match[1].replaceAll('""', '"'));
    if (match[3] !== ',') rows.push([]);
    end = cell.lastIndex;
  }
  return { rows: rows.filter((row) => row.length > 0), unread: text.slice(end) };
}
