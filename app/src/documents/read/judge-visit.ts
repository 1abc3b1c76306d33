import { formatMg, type Micrograms } from '@stepdown/clinical/quantity/micrograms';
import { judge } from './judge.ts';
import { judgeVisitWords } from './judge-visit-words.ts';
import { readChecks, readTaken } from './visit-lines.ts';
import { CAUTIONS } from './visit-sentences.ts';
import type { ReadCheck, ReadVisit } from './visit.ts';
import { reportTo, type Mismatch, type Report } from './verdict.ts';

/** The reader's own table of what totals mean: the most that there is, and the words of every band with its totals. */
const SCORES: readonly {
  readonly name: RegExp;
  readonly most: number;
  readonly bands: readonly (readonly [from: number, to: number, says: RegExp])[];
}[] = [
  {
    name: /^PHQ-9\b/u,
    most: 27,
    bands: [
      [0, 4, /^(Minimal|Mínima)\b/u],
      [5, 9, /^(Mild|Leve)\b/u],
      [10, 14, /^(Moderate|Moderada)\b/u],
      [15, 19, /^(Moderately severe|Moderadamente grave)\b/u],
      [20, 27, /^(Severe|Grave)\b/u],
    ],
  },
  {
    name: /^GAD-7\b/u,
    most: 21,
    bands: [
      [0, 4, /^(Minimal|Mínima)\b/u],
      [5, 9, /^(Mild|Leve)\b/u],
      [10, 14, /^(Moderate|Moderada)\b/u],
      [15, 21, /^(Severe|Grave)\b/u],
    ],
  },
  { name: /^PHQ-2\b/u, most: 6, bands: twoBands(2, 3, 6) },
  // Women and men, and people of different ages, have cut-offs of their own: between them both words may stand.
  { name: /^AUDIT-C\b/u, most: 12, bands: twoBands(3, 3, 12) },
  { name: /^SDS\b/u, most: 15, bands: twoBands(6, 6, 15) },
  { name: /^TAPS\b/u, most: 20, bands: [[0, 20, /^Total/u]] },
];

function twoBands(
  lastBelow: number,
  firstAt: number,
  most: number,
): readonly (readonly [number, number, RegExp])[] {
  return [
    [0, lastBelow, /^(Below the cut-off|Por debajo del límite)/u],
    [firstAt, most, /^(At the cut-off or above|En el límite o por encima)/u],
  ];
}

/** Everything that is wrong with a page for a visit, by its own figures: the doses make the day, every score fits its words, the draft is proved. */
export function judgeVisit(visit: ReadVisit): readonly Mismatch[] {
  const mismatches: Mismatch[] = [];
  const report = reportTo(mismatches);
  if (visit.cautions < visit.sheets)
    report('draft-mark-missing', 'paper', `${visit.sheets} draft marks`, String(visit.cautions));
  if (!visit.isCautioned) report('draft-mark-missing', 'paper', CAUTIONS[0] ?? '', 'nothing');
  for (const part of ['take', 'ask'] as const)
    if ((visit.parts[part]?.length ?? 0) === 0) report('line-missing', part, 'a line', 'nothing');
  judgeTaken(visit, report);
  judgeVisitWords(visit, report);
  for (const check of readChecks(visit.parts.checks ?? [])) judgeCheck(check, report);
  judgeDraft(visit, mismatches, report);
  return mismatches;
}

function judgeTaken({ parts, plan }: ReadVisit, report: Report): void {
  const taken = readTaken(parts.take ?? []);
  const said = taken.daily === null ? 'nothing' : `${formatMg(taken.daily)} mg`;
  const sum = taken.doses.reduce((total, { amount }) => total + amount, 0) as Micrograms;
  if (taken.doses.length > 0 && sum !== taken.daily)
    report('times-not-daily', 'take', `${formatMg(sum)} mg`, said);
  if (plan?.today) {
    const { drug, daily } = plan.today;
    if (drug !== taken.drug) report('drug-differs', 'take', drug ?? 'a drug', taken.drug ?? 'nothing');
    if (daily !== null && daily !== taken.daily)
      report('times-not-daily', 'take', `${formatMg(daily)} mg`, said);
  }
}

function judgeCheck({ name, says, total, most }: ReadCheck, report: Report): void {
  const known = SCORES.find((score) => score.name.test(name));
  if (known === undefined) return;
  const fits =
    total !== null &&
    most === known.most &&
    known.bands.some(([from, to, words]) => total >= from && total <= to && words.test(says));
  if (!fits) report('score-wrong', name, `words that fit a total of ${known.most} at most`, says);
}

function judgeDraft(
  { parts, plan, sheets, isPrinted }: ReadVisit,
  mismatches: Mismatch[],
  report: Report,
): void {
  if (plan !== null) {
    mismatches.push(
      ...judge(plan, {
        kind: isPrinted ? 'visit-sheet' : 'plan',
        marks: sheets,
        endingLine: true,
        today: true,
      }),
    );
    if (plan.steps.length === 0) report('line-missing', 'draft', 'the steps of the draft', 'nothing');
  } else if ((parts.draft?.length ?? 0) === 0) {
    report('line-missing', 'draft', 'a draft, or why there is none', 'nothing');
  }
}
