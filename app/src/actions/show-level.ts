import { findDrug } from '@stepdown/clinical/drugs/find-drug';
import { level, type LevelProblem } from '@stepdown/clinical/level/level';
import { parametersOf, type LevelParameters } from '@stepdown/clinical/level/parameters';
import type { SourceId } from '@stepdown/clinical/sources';
import type { Outcome } from '../contract/act.ts';
import { levelRequestSchema, type LevelAnswer, type LevelRequestBody } from '../contract/level.ts';
import { problem } from '../contract/problem.ts';
import { readAs } from '../contract/read.ts';
import type { Language } from '../words/language.ts';
import { hearDanger, withDanger } from './hear-danger.ts';
import { equivalenceWords, levelWords } from './speech.ts';

const FIELD: Readonly<Record<LevelProblem, string>> = {
  'no-doses': 'regimen',
  'days-out-of-range': 'days',
  'parameters-out-of-range': 'parameters',
  'step-out-of-range': 'stepMinutes',
};

/** The drug in an average body over a regimen, for showing how bodies differ, never for dosing. */
export function showLevel(body: unknown, language: Language): Outcome<LevelAnswer> {
  return withDanger(hearDanger(body, language), levelOf(body, language));
}

function levelOf(body: unknown, language: Language): Outcome<LevelAnswer> {
  const asked = readAs(levelRequestSchema, body);
  if (!asked.ok) return asked;
  const request = asked.value;
  const words = levelWords(language);
  const found = findDrug(request.drug);
  if (found.kind !== 'drug') {
    const names = equivalenceWords(language);
    return wrong('drug', found.kind === 'refuse' ? names.refused : names.unknown);
  }
  const row = parametersIn(found.drug.id, request.parameters);
  if (row === undefined) return wrong('parameters', words.noStudy(found.drug.generic));
  const { once, observeDays, missed, stepMinutes } = request;
  const result = level({
    parameters: row.parameters,
    regimen: request.regimen.map(({ at, mg }) => ({ at, amount: mg })),
    days: request.days,
    ...(once === undefined ? {} : { once }),
    ...(observeDays === undefined ? {} : { observeDays }),
    ...(missed === undefined ? {} : { missed }),
    ...(stepMinutes === undefined ? {} : { stepMinutes }),
  });
  if (!result.ok) return wrong(FIELD[result.code], words.problems[result.code]);
  return {
    ok: true,
    value: {
      peakNgMl: result.peak,
      peakH: result.peakH,
      troughNgMl: result.trough,
      averageNgMl: result.average,
      auc: result.auc,
      aucOver: result.aucOver,
      halfLifeH: result.halfLifeH,
      accumulation: result.accumulation,
      series: result.series.map(([hour, value]) => [hour, value]),
      drug: found.drug.id,
      source: row.source,
      says: [words.notForDosing],
    },
  };
}

function parametersIn(
  drug: string,
  asked: LevelRequestBody['parameters'],
): { readonly parameters: LevelParameters; readonly source: SourceId | null } | undefined {
  if (typeof asked === 'string') return parametersOf(drug, asked);
  const { clearanceLh, v1L, qLh, v2L, kaPerH } = asked;
  return {
    parameters: {
      clearance: clearanceLh,
      volume: v1L,
      absorption: kaPerH,
      ...(qLh === undefined ? {} : { intercompartmental: qLh }),
      ...(v2L === undefined ? {} : { secondVolume: v2L }),
    },
    source: null,
  };
}

function wrong(path: string, expected: string): Outcome<never> {
  return { ok: false, problem: problem('wrong-request', `${path}: ${expected}`, [{ path, expected }]) };
}
