import { formatMg, type Micrograms } from '@stepdown/clinical/quantity/micrograms';
import { formatTimeOfDay } from '@stepdown/clinical/quantity/time-of-day';
import {
  placeOf,
  type ReadDose,
  type ReadDrawing,
  type ReadPaper,
  type ReadPiece,
  type ReadStep,
} from './paper.ts';
import { readPieces } from './phrases.ts';
import type { Report } from './verdict.ts';

/** Pieces make their dose, doses make their day, and every piece is a product that may be taken so. */
export function judgeDoses(paper: ReadPaper, report: Report): void {
  judgeProducts(paper, report);
  const usual = timesOf(paper.today ?? paper.steps[0]);
  for (const step of [...(paper.today ? [paper.today] : []), ...paper.steps]) {
    judgeDay(step, report);
    for (const dose of step.doses) {
      const where = `${placeOf(step)}, ${formatTimeOfDay(dose.at)}`;
      judgeDose(dose, step.number === 0, where, report);
      for (const piece of dose.pieces) judgePiece(piece, dose, paper, where, report);
      judgeDrawings(dose, where, report);
      if (!usual.has(dose.at)) {
        report('time-unknown', where, 'a time of day of today', formatTimeOfDay(dose.at));
      }
    }
  }
}

function judgeProducts({ products }: ReadPaper, report: Report): void {
  const seen = new Set<string>();
  for (const { drug, form, strength, unit } of products) {
    const named = `${drug === null ? '' : `${drug} `}${form} of ${formatMg(strength)} mg`;
    if (seen.has(named)) report('line-doubled', 'products', 'each product once', named);
    seen.add(named);
    // Only tablets are ever cut, whatever a list of products says.
    if (!isLiquid({ form }) && form !== 'tablet' && unit !== 4)
      report('product-not-to-be-split', 'products', `${named}: never cut`, `parts of ${unit}/4`);
  }
}

function timesOf(step: ReadStep | null | undefined): ReadonlySet<number> {
  return new Set(step?.doses.map(({ at }) => at));
}

function judgeDay(step: ReadStep, report: Report): void {
  const where = placeOf(step);
  if (step.daily === null) {
    report('line-missing', where, 'its daily dose', 'nothing');
    return;
  }
  const left = step.also?.drug ?? null;
  judgeSum(step, where, step.daily, ({ drug }) => left === null || drug !== left, report);
  if (step.also) judgeSum(step, where, step.also.daily, ({ drug }) => drug === left, report);
  for (const { drug } of step.doses) {
    const known =
      drug === null ? step.also === null || step.daily === 0 : drug === step.drug || drug === left;
    if (!known)
      report('drug-differs', where, [step.drug, left].filter(Boolean).join(', '), drug ?? 'nothing');
  }
  for (const [index, dose] of step.doses.entries()) {
    const earlier = step.doses[index - 1];
    const isPair = earlier?.at === dose.at && earlier.drug === step.drug && dose.drug === left;
    if (earlier && earlier.at >= dose.at && !isPair) {
      report('time-doubled', where, `after ${formatTimeOfDay(earlier.at)}`, formatTimeOfDay(dose.at));
    }
  }
}

function judgeSum(
  step: ReadStep,
  where: string,
  daily: Micrograms,
  isOf: (dose: ReadDose) => boolean,
  report: Report,
): void {
  const sum = step.doses.filter(isOf).reduce((total, { amount }) => total + (amount ?? 0), 0);
  if (sum !== daily) {
    report('times-not-daily', where, `${formatMg(daily)} mg`, `${formatMg(sum as Micrograms)} mg`);
  }
}

/** Today's dose may stand without pieces: the products of the plan need not make it. */
function judgeDose(dose: ReadDose, today: boolean, where: string, report: Report): void {
  if (dose.amount === null) {
    report('line-missing', where, 'a dose', 'nothing');
    return;
  }
  if (today && dose.pieces.length === 0) return;
  const thousandths = dose.pieces.reduce((total, piece) => total + inThousandths(piece), 0);
  if (thousandths !== dose.amount * 1000) {
    report('pieces-not-dose', where, `${formatMg(dose.amount)} mg`, `${thousandths / 1_000_000} mg`);
  }
}

/** Thousandths of a microgram, so that quarters and microlitres stay whole numbers. */
function inThousandths(piece: ReadPiece): number {
  return isLiquid(piece) ? piece.strength * piece.amount : piece.strength * piece.amount * 250;
}

function isLiquid({ form }: Pick<ReadPiece, 'form'>): boolean {
  return form === 'oral-solution' || form === 'suspension';
}

function judgePiece(piece: ReadPiece, dose: ReadDose, paper: ReadPaper, where: string, report: Report): void {
  const product = paper.products.find(
    ({ drug, form, strength }) =>
      (drug === null || drug === dose.drug) && form === piece.form && strength === piece.strength,
  );
  const named = `${piece.form} of ${formatMg(piece.strength)} mg`;
  if (!product || piece.amount === 0) {
    report('product-unknown', where, 'one of the products', named);
    return;
  }
  const unit = isLiquid(piece) || piece.form === 'tablet' ? product.unit : 4;
  if (unit === 0 || piece.amount % unit !== 0) {
    report('product-not-to-be-split', where, `whole units of ${named}`, `${piece.amount}/${unit}`);
  }
}

/** Where pieces are drawn, the drawings show the same pieces in the same order. */
function judgeDrawings(dose: ReadDose, where: string, report: Report): void {
  if (dose.drawings.length === 0) return;
  const expected = dose.pieces.map(drawingOf).map(sayDrawing).join(', ');
  const found = dose.drawings.map(sayDrawing).join(', ');
  if (expected !== found) report('drawing-wrong', where, expected, found);
  for (const [index, { said }] of dose.drawings.entries()) {
    const piece = dose.pieces[index];
    if (said === null || JSON.stringify(readPieces(said)) === JSON.stringify(piece ? [piece] : [])) continue;
    report('drawing-wrong', where, piece ? sayDrawing(drawingOf(piece)) : 'nothing', said);
  }
}

function drawingOf(piece: ReadPiece): Omit<ReadDrawing, 'said'> {
  if (isLiquid(piece)) return { wholes: 1, quarters: 0, caption: `${formatMg(piece.strength)} mg/mL` };
  return {
    wholes: Math.floor(piece.amount / 4),
    quarters: piece.amount % 4,
    caption: `${formatMg(piece.strength)} mg`,
  };
}

function sayDrawing({ wholes, quarters, caption }: Omit<ReadDrawing, 'said'>): string {
  return `${wholes} whole and ${quarters}/4 of ${caption}`;
}
