import { formatCivilDay } from '@stepdown/clinical/quantity/civil-day';
import { formatMg, micrograms, type Micrograms } from '@stepdown/clinical/quantity/micrograms';
import { formatPercent } from '@stepdown/clinical/quantity/percent';
import { formatTimeOfDay } from '@stepdown/clinical/quantity/time-of-day';
import type {
  DrugChange,
  Finding,
  OtherPart,
  Plan,
  Refusal,
  Refused,
  Step,
  TimedDose,
} from '@stepdown/clinical/taper/plan';
import type { Piece } from '@stepdown/clinical/taper/product';
import type { PlanAnswer, RefusedAnswer, TaperAnswer } from './taper-answer.ts';

/** The sentences that an answer needs, in one language. */
export interface TaperSpeech {
  readonly draftMark: string;
  finding(finding: Finding): string;
  refusal(refusal: Refusal): string;
  piece(piece: Piece): string;
}

/** A plan or a refusal as the wire shape, with its sentences said. */
export function writeTaperAnswer(result: Plan | Refused, speech: TaperSpeech): TaperAnswer {
  return result.outcome === 'plan' ? writePlan(result, speech) : writeRefused(result, speech);
}

function writeRefused(refused: Refused, speech: TaperSpeech): RefusedAnswer {
  return {
    outcome: 'refused',
    refusals: refused.refusals.map((refusal) => ({
      code: refusal.code,
      say: speech.refusal(refusal),
      source: refusal.source,
    })),
  };
}

function writePlan(plan: Plan, speech: TaperSpeech): PlanAnswer {
  return {
    outcome: 'plan',
    status: speech.draftMark,
    drug: plan.drug,
    start: plan.steps[0] ? formatCivilDay(plan.steps[0].from) : '',
    today: {
      dailyMg: formatMg(plan.today.daily),
      times: plan.today.times.map((dose) => writeDose(dose, speech)),
      ...otherPart(plan.today.also, speech),
    },
    ...(plan.change === undefined ? {} : { change: writeChange(plan.change) }),
    pace: { percent: formatPercent(plan.pace.percent), days: plan.pace.days },
    steps: plan.steps.map((step) => writeStep(step, speech)),
    floorMg: formatMg(plan.floor),
    findings: plan.findings.map((finding) => ({
      code: finding.code,
      ...(finding.step === undefined ? {} : { step: finding.step }),
      say: speech.finding(finding),
      source: finding.source,
      values: { ...finding.values },
    })),
    refusals: [],
    sources: [...plan.sources],
    rules: plan.rules,
  };
}

function writeStep(step: Step, speech: TaperSpeech): PlanAnswer['steps'][number] {
  return {
    from: formatCivilDay(step.from),
    days: step.days,
    dailyMg: formatMg(step.daily),
    cutPercent: formatPercent(step.cut),
    window14Percent: formatPercent(step.window14),
    times: step.times.map((dose) => writeDose(dose, speech)),
    ...otherPart(step.also, speech),
    ...(step.counts === undefined
      ? {}
      : { countsMg: { low: formatMg(step.counts.low), high: formatMg(step.counts.high) } }),
    ...(step.enteredBy === undefined ? {} : { enteredBy: step.enteredBy }),
  };
}

function otherPart(also: OtherPart | undefined, speech: TaperSpeech): Pick<PlanAnswer['today'], 'also'> {
  if (also === undefined) return {};
  const times = also.times.map((dose) => writeDose(dose, speech));
  return { also: { drug: also.drug, dailyMg: formatMg(also.daily), times } };
}

function writeChange(change: DrugChange): NonNullable<PlanAnswer['change']> {
  const { from, perMg, low, high, enteredBy } = change;
  return {
    from,
    mgPerMg: formatMg(perMg),
    lowMgPerMg: formatMg(low),
    highMgPerMg: formatMg(high),
    enteredBy,
  };
}

function writeDose(dose: TimedDose, speech: TaperSpeech): PlanAnswer['today']['times'][number] {
  return {
    at: formatTimeOfDay(dose.at),
    mg: formatMg(dose.amount),
    pieces: dose.pieces.map((piece) => writePiece(piece, speech)),
  };
}

function writePiece(
  piece: Piece,
  speech: TaperSpeech,
): PlanAnswer['today']['times'][number]['pieces'][number] {
  const { product } = piece;
  if ('quarters' in piece) {
    const { form, strength } = piece.product;
    return { form, mg: formatMg(strength), count: countOf(piece.quarters), say: speech.piece(piece) };
  }
  const liquid = piece.product;
  return {
    form: product.form,
    mg: formatMg(liquid.perMl),
    count: millilitres(piece.microlitres),
    say: speech.piece(piece),
  };
}

/** Quarters as a decimal count of pieces: 6 → `1.5`, never `1`. */
function countOf(quarters: number): string {
  return formatMg(micrograms(quarters * 250));
}

/** Microlitres as millilitres: the digits of µl → ml are those of µg → mg. */
function millilitres(microlitres: number): string {
  return formatMg(microlitres as Micrograms);
}
