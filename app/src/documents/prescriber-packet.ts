import { formatMg } from '@stepdown/clinical/quantity/micrograms';
import { formatPercent } from '@stepdown/clinical/quantity/percent';
import type { Plan } from '@stepdown/clinical/taper/plan';
import type { Piece } from '@stepdown/clinical/taper/product';
import type { DocumentWords } from '../words/documents.ts';
import { dispenses } from './dispense.ts';
import {
  writeEnding,
  writeFindings,
  writeProducts,
  writeStep,
  writeToday,
  type PdfOptions,
} from './patient-sheet.ts';
import { PdfSheet, type Cell } from './pdf-sheet.ts';
import { planLines, sayDaily, sayDay, sayPiece } from './plan-lines.ts';

/** Where the columns of the table of steps begin, in points: of one drug, and of a change between two. */
const COLUMNS = [0, 125, 225, 300] as const;
const COLUMNS_OF_TWO = [0, 125, 345, 405] as const;

/**
 * A plan for the prescriber, as a tagged PDF: all steps at a glance, the sig of every step, what to dispense for each 28 days,
 * what the person reads and may ask, what is left to decide, and lines to sign on.
 */
export async function prescriberPacket(plan: Plan, options: PdfOptions): Promise<Uint8Array> {
  const { words, created, fonts } = options;
  const { packet } = words;
  const lines = planLines(plan, options);
  const title = packet.title(plan.drug, plan.change?.from ?? null);
  const sheet = new PdfSheet({ words, title, marks: [lines.mark, ...lines.departures], created, fonts });
  sheet.heading('H1', title);
  sheet.paragraph(packet.intro);
  sheet.table(stepRows(plan, words));
  writeToday(sheet, lines);
  writeProducts(sheet, lines);
  sheet.heading('H2', packet.sigsHeading);
  for (const step of lines.steps) writeStep(sheet, step);
  writeEnding(sheet, lines);
  sheet.heading('H2', packet.supplyHeading);
  sheet.paragraph(packet.supplyNote);
  for (const [index, supply] of dispenses(plan).entries()) {
    const counted = [
      ...supply.pieces.map((piece) => sayDispensed(piece, plan.change ? plan.drug : null, words)),
      ...supply.also.map((piece) => sayDispensed(piece, plan.change?.from ?? null, words)),
    ];
    sheet.keep(24 + counted.length * 16);
    sheet.line(packet.supply(index + 1, sayDay(supply.from, words), sayDay(supply.to, words)), {
      bold: true,
    });
    for (const [at, said] of counted.entries()) {
      sheet.line(`${at === 0 ? '=' : '+'} ${said}`, { indent: 16 });
    }
  }
  writeFindings(sheet, lines);
  sheet.heading('H2', packet.decisionsHeading);
  for (const decision of packet.decisions) sheet.paragraph(`• ${decision}`, 'LI');
  sheet.keep(packet.signLines.length * 34 + 40);
  sheet.heading('H2', packet.signHeading);
  for (const label of packet.signLines) sheet.blank(label);
  return sheet.bytes();
}

/** A row for every step, as the pages of the site show it. */
function stepRows(plan: Plan, words: DocumentWords): readonly (readonly Cell[])[] {
  const { columns, days } = words.table;
  const places = plan.change ? COLUMNS_OF_TWO : COLUMNS;
  const row = (cells: readonly [string, string, string, string], heads: readonly boolean[]): Cell[] =>
    cells.map((text, at) => ({ text, x: places[at] ?? 0, heads: heads[at] ?? false }));
  return [
    row([columns.from, columns.daily, columns.cut, columns.days], [true, true, true, true]),
    ...plan.steps.map((step) =>
      row(
        [
          sayDay(step.from, words),
          sayDaily(step, plan.drug, words),
          `${formatPercent(step.cut)} %`,
          step.days === null ? words.packet.open : days(step.days),
        ],
        [true],
      ),
    ),
  ];
}

function sayDispensed(piece: Piece, drug: string | null, words: DocumentWords): string {
  const said =
    'quarters' in piece
      ? words.packet.dispense(piece.quarters / 4, piece.product.form, formatMg(piece.product.strength))
      : sayPiece(piece, words);
  return drug === null ? said : `${drug}: ${said}`;
}
