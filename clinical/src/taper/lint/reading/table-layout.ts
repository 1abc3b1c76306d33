import { findDrug } from '../../../drugs/find-drug.ts';

/** What a column of a table holds. */
export type Column =
  | 'from'
  | 'last'
  | 'days'
  | 'weeks'
  | 'week'
  | 'fortnight'
  | 'day'
  | 'month'
  | 'length'
  | 'dose'
  | 'strength'
  | 'count'
  | 'times'
  | 'part'
  | 'order'
  | 'drug';

/** The times of day that a column is headed with. */
export const TIME_OF_DAY =
  '(?:morning|am|breakfast|noon|midday|mid-day|lunch(?:time)?|tea(?:time)?|afternoon|evening|pm|dinner|supper|night(?:[ -]?time)?|bedtime|hs|qam|qpm|qhs|mañana|mediodía|tarde|noche)';
const COLUMNS: readonly (readonly [Column, RegExp])[] = [
  [
    'from',
    /^(?:dates?|date range|from|start(?:s|ing)?(?:\s*date)?|begin(?:s|ning)?|fecha(?: de inicio)?|desde|inicio)$/i,
  ],
  ['last', /^(?:end(?:s)?(?:\s*date)?|to|until|through|last day|hasta|fin|fecha de fin)$/i],
  ['days', /^(?:days|no\.? of days|number of days|duration\s*\(?days\)?|días|duración\s*\(?días\)?)$/i],
  ['length', /^(?:duration|for|how long|length|time|duración|durante|tiempo)$/i],
  ['weeks', /^(?:number of weeks|duration\s*\(?weeks\)?|duración\s*\(?semanas\)?)$/i],
  ['week', /^(?:weeks?|wk|semanas?)(?:\s*(?:#|no\.?|number))?$/i],
  ['fortnight', /^(?:fortnights?|quincenas?)(?:\s*(?:#|no\.?|number))?$/i],
  ['month', /^(?:months?|mes(?:es)?)(?:\s*(?:#|no\.?|number))?$/i],
  ['day', /^(?:day|día)(?:\s*(?:#|no\.?|number))?$/i],
  [
    'dose',
    /^(?:(?:new\s*|total\s*)?(?:daily\s*)?(?:dose|dosage|mg|total|dosis|amount)(?:\s*of)?(?:\s*(?:total|diaria|daily|(?:\/|per|a|each)\s*day))?|mg(?:\s*\/\s*|\s*per\s*)day)(?:\s*[([]?\s*mg(?:\s*\/\s*day)?\s*[)\]]?)?$/i,
  ],
  [
    'part',
    new RegExp(
      String.raw`^${TIME_OF_DAY}(?:\s*\/\s*${TIME_OF_DAY})?(?:\s*(?:dose|dosis))?(?:\s*[([]?\s*mg\s*[)\]]?)?$`,
      'i',
    ),
  ],
  ['strength', /^(?:tablet\s*)?strength(?:\s*[([]?\s*mg\s*[)\]]?)?$/i],
  [
    'count',
    /^(?:(?:no\.?|number|#)\s*(?:of\s*)?)?(?:tablets?|tabs?|pills?|capsules?|caps?|tabletas?|pastillas?|comprimidos?)(?:\s*(?:daily|(?:\/|per|a|each)\s*day))?$/i,
  ],
  ['times', /^(?:freq(?:uency|\.)?|times(?:\s*(?:\/|per|a)\s*day)?|how often|frecuencia)$/i],
  ['order', /^(?:step|stage|phase|#|no\.?|paso|etapa)$/i],
  ['drug', /^(?:drug|medication|medicine|medicamento|fármaco)$/i],
];

/** What parts the cells of a line, tried in this order. */
export const DELIMITERS: readonly RegExp[] = [/\t/, /\|/, /;/, /,/, / {2,}/];
/** A head of a column that counts a dose as another drug: nobody takes that. */
export const EQUIVALENT = /equiv|≈|\beq\b/iu;

/** A table that was found in a text: where its header is, and what its columns hold. */
export interface Layout {
  readonly delimiter: RegExp;
  readonly header: number;
  readonly columns: readonly (Column | undefined)[];
  /** Whether a column behind the first has no head. */
  readonly unnamed: readonly boolean[];
  readonly saysMg: boolean;
}

/** Finds a table with a header line: at least two columns known, one of them a dose. Undefined where the text holds none. */
export function findTable(text: string): Layout | undefined {
  const lines = text.split(/\r?\n/);
  for (const delimiter of DELIMITERS) {
    for (const [header, line] of lines.slice(0, 20).entries()) {
      const names = cellsOf(line, delimiter);
      const columns = names.map(columnOf);
      const isDosed =
        columns.includes('dose') ||
        columns.includes('part') ||
        (columns.includes('strength') && columns.includes('count'));
      if (columns.filter(Boolean).length >= 2 && isDosed) {
        const dose = names.filter((_, i) => ['dose', 'part', 'strength'].includes(columns[i] ?? ''));
        const unnamed = names.map((name, i) => i > 0 && name === '');
        return { delimiter, header, columns, unnamed, saysMg: dose.some((name) => /mg/i.test(name)) };
      }
    }
  }
  return undefined;
}

/** A text without the column that counts each dose as another drug: nobody takes what stands there. */
export function withoutEquivalents(text: string): string {
  const lines = text.split(/\r?\n/);
  for (const delimiter of DELIMITERS) {
    const header = lines.findIndex((line, i) => {
      const heads = cellsOf(line, delimiter);
      return (
        i < 20 && heads.length > 2 && heads.some(isEquivalent) && heads.some((head, at) => columnOf(head, at))
      );
    });
    if (header < 0) continue;
    const dropped = cellsOf(lines[header] ?? '', delimiter).map(isEquivalent);
    const kept = lines.map((line, i) =>
      i < header
        ? line
        : cellsOf(line, delimiter)
            .filter((_, column) => !dropped[column])
            .join('\t'),
    );
    return kept.join('\n');
  }
  return text;
}

function isEquivalent(head: string): boolean {
  return EQUIVALENT.test(head);
}

/** What a column holds by its head. The first may have none: it names the stages. A drug's own name in a head says nothing more. */
export function columnOf(name: string, index: number): Column | undefined {
  if (name === '') return index === 0 ? 'order' : undefined;
  const heads = [name, withoutDrugNames(name).replace(/\s+/gu, ' ').trim()];
  return COLUMNS.find(([, pattern]) => heads.some((head) => pattern.test(head)))?.[0];
}

/** A text without the names of drugs in it. */
export function withoutDrugNames(text: string): string {
  return text.replace(/\p{L}+/gu, (word) => (findDrug(word).kind === 'drug' ? '' : word));
}

/** The cells of a line, without the frame and the quotes around them. */
export function cellsOf(line: string, delimiter: RegExp): string[] {
  // A tab in front is an empty first cell, as spaces are where they part the cells; else a line's own spaces are nothing.
  const isSpaced = delimiter.test('  ');
  const bare = (
    isSpaced ? line.trimEnd() : delimiter.test('\t') ? line.replace(/^ +|\s+$/g, '') : line.trim()
  ).replace(/^\||\|$/g, '');
  return bare.split(delimiter).map((cell) =>
    cell
      .trim()
      .replace(/^"(.*)"$/, '$1')
      .trim(),
  );
}
