import { findDrug } from '../../../drugs/find-drug.ts';
import { amountsIn } from './amount.ts';
import { cellsOf, columnOf, DELIMITERS, TIME_OF_DAY } from './table-layout.ts';
import type { Notes } from './reading.ts';

/** Marks a column that no reader knows: it belongs to the other drug, or counts what nobody takes. */
const NOT_OURS = '–';
const TIME = new RegExp(String.raw`(?<!\p{L})${TIME_OF_DAY}(?!\p{L})`, 'iu');
const NOTHING_TAKEN = /^(?:[-–—\s]*|0+(?:[.,]0+)?(?:\s*mg)?|stop|off|none|zero|cero|nada)$/iu;

/** A table whose rows or columns name drugs, as cells. */
interface NamedTable {
  readonly lines: readonly string[];
  readonly delimiter: RegExp;
  readonly header: number;
  readonly heads: readonly string[];
}

/** Where a text of two drugs holds a table: its header says a dose or a time of day, or names a drug in a column of its own. */
export function namedTable(text: string, drugs: readonly string[]): NamedTable | undefined {
  const lines = text.split(/\r?\n/);
  for (const delimiter of DELIMITERS) {
    for (const [header, line] of lines.slice(0, 20).entries()) {
      const heads = cellsOf(line, delimiter);
      const kinds = heads.map(columnOf);
      const named = heads.some((head) => isNameOnly(head, drugs));
      const isDosed = kinds.some((kind) => kind === 'dose' || kind === 'part');
      const isPlaced = kinds.some((kind) => kind !== undefined && kind !== 'dose' && kind !== 'part');
      if (heads.length > 1 && amountsIn(line).found.length === 0 && isPlaced && (named || isDosed))
        return { lines, delimiter, header, heads };
    }
  }
  return undefined;
}

/**
 * A table of two drugs as the table of one of them, one row for one row. An amount belongs to the drug that its cell names, else to the
 * one that its column or its row names; one that none of them names is a problem.
 */
export function tableOf(table: NamedTable, own: string, other: string, notes: Notes): string {
  const { lines, delimiter, header, heads } = table;
  const drugs = [own, other];
  const of = heads.map((head) => drugIn(head, drugs));
  const shown = heads.map((head, column) => {
    if (of[column] === other) return NOT_OURS;
    return of[column] === own ? (TIME.exec(head)?.[0] ?? 'dose (mg)') : head;
  });
  const kinds = heads.map(columnOf);
  let rowDrug: string | undefined;
  const rows = lines.map((line, row) => {
    if (row < header || line.trim() === '') return '';
    const cells = cellsOf(line, delimiter);
    if (row === header) return shown.join('\t');
    const named = cells.flatMap((cell, column) => (kinds[column] === 'drug' ? [drugIn(cell, drugs)] : []));
    rowDrug = named.find((drug) => drug !== undefined) ?? (kinds.includes('drug') ? rowDrug : undefined);
    if (rowDrug === other) return '';
    const kept = cells.map((cell, column) => {
      const kind = kinds[column];
      const named = drugIn(cell, [own]) ?? drugIn(cell, [other]);
      if (of[column] === other) return named === own ? undefined : '';
      if (of[column] === own && named === undefined) return cell;
      if (of[column] === undefined && kind !== 'dose' && kind !== 'part') return cell;
      return ownPart(cell, own, other, rowDrug);
    });
    if (!kept.includes(undefined)) return kept.join('\t');
    notes.problem('not-understood', line.trim().slice(0, 80), row + 1);
    return '';
  });
  return rows.join('\n');
}

/** What a cell holds of one drug: `alprazolam 1.5 mg diazepam 10 mg` is 1.5 mg of one of them. */
function ownPart(cell: string, own: string, other: string, rowDrug: string | undefined): string | undefined {
  if (NOTHING_TAKEN.test(cell)) return cell;
  const names = [...cell.matchAll(/\p{L}[\p{L}-]*/gu)].flatMap(({ 0: word, index }) => {
    const drug = drugIn(word, [own, other]);
    return drug === undefined ? [] : [{ drug, index }];
  });
  if (names.length === 0) return rowDrug === own ? cell : undefined;
  const { found, bad } = amountsIn(cell);
  if (bad || found.length !== names.length) return undefined;
  const first = names[0]?.index ?? 0;
  const nameFirst = first < (found[0]?.start ?? 0);
  // Either every name stands before its amount, or every one behind it.
  const isInOrder = names.every(({ index }, at) => {
    const [amount, next] = nameFirst ? [found[at], found[at - 1]] : [found[at], found[at + 1]];
    if (amount === undefined) return false;
    return nameFirst
      ? index < amount.start && index >= (next?.end ?? 0)
      : index >= amount.end && index < (next?.start ?? Infinity);
  });
  const mine = found.filter((_, at) => names[at]?.drug === own);
  if (!isInOrder || mine.length > 1) return undefined;
  const [amount] = mine;
  return amount === undefined ? '0 mg' : cell.slice(amount.start, amount.end);
}

/** Whether a head says a drug's name, and at most a unit, a time of day or that it is a dose. */
function isNameOnly(head: string, drugs: readonly string[]): boolean {
  const more = head.replace(/\p{L}[\p{L}-]*/gu, (word) => (drugIn(word, drugs) ? '' : word));
  const left = more.replace(/[([]?\bmg\b[)\]]?|\b(?:dose|dosis|daily|total)\b/giu, '').replace(TIME, '');
  return more !== head && left.trim() === '';
}

function drugIn(text: string, drugs: readonly string[]): string | undefined {
  const found = (text.match(/\p{L}[\p{L}-]*/gu) ?? []).flatMap((word) => {
    const is = findDrug(word);
    return is.kind === 'drug' && drugs.includes(is.drug.id) ? [is.drug.id] : [];
  });
  return new Set(found).size === 1 ? found[0] : undefined;
}
