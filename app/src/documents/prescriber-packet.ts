import { formatMg } from '@stepdown/clinical/quantity/micrograms';
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
import { PdfSheet } from './pdf-sheet.ts';
import { planLines, sayDay, sayPiece } from './plan-lines.ts';

/**
 * A plan for the prescriber, as a tagged PDF: what to know first, the sig of every step, what to dispense for each 28 days,
 * what is left to decide, and lines to sign on.
 */
export async function prescriberPacket(plan: Plan, options: PdfOptions): Promise<Uint8Array> {
  const { words, created, fonts } = options;
  const { packet } = words;
  const lines = planLines(plan, options);
  const title = packet.title(plan.drug, plan.change?.from ?? null);
  const sheet = new PdfSheet({ words, title, marks: [lines.mark, ...lines.departures], created, fonts });
  sheet.heading('H1', title);
  sheet.paragraph(packet.intro);
  writeFindings(sheet, lines);
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
  sheet.heading('H2', packet.decisionsHeading);
  for (const decision of packet.decisions) sheet.paragraph(`• ${decision}`, 'LI');
  sheet.keep(packet.signLines.length * 34 + 40);
  sheet.heading('H2', packet.signHeading);
  for (const label of packet.signLines) sheet.blank(label);
  return sheet.bytes();
}

function sayDispensed(piece: Piece, drug: string | null, words: DocumentWords): string {
  const said =
    'quarters' in piece
      ? words.packet.dispense(piece.quarters / 4, piece.product.form, formatMg(piece.product.strength))
      : sayPiece(piece, words);
  return drug === null ? said : `${drug}: ${said}`;
}
