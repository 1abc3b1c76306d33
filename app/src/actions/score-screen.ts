import { dependence } from '@stepdown/clinical/dependence/likelihood';
import { useDisorder } from '@stepdown/clinical/dependence/use-disorder';
import { findDrug } from '@stepdown/clinical/drugs/find-drug';
import { triageCssrs } from '@stepdown/clinical/screens/c-ssrs';
import { INSTRUMENTS } from '@stepdown/clinical/screens/instruments';
import { scoreAuditC, scoreItems, scoreSds, type Scored } from '@stepdown/clinical/screens/score-screen';
import type { ScreenScore } from '@stepdown/clinical/screens/instrument';
import { checkDailyDose } from '@stepdown/clinical/taper/slips';
import type { Outcome } from '../contract/act.ts';
import { problem } from '../contract/problem.ts';
import { readAs } from '../contract/read.ts';
import {
  screenRequestSchema,
  type ScreenAnswer,
  type ScreenList,
  type ScreenRequest,
} from '../contract/screens.ts';
import type { Language } from '../words/language.ts';
import type { ScreensWords } from '../words/screens.ts';
import { askToConfirm } from './confirmed-draft.ts';
import { hearDanger, withDanger } from './hear-danger.ts';
import { screensWords } from './speech.ts';

/** Scores one screen; a refused drug name or a wrong count of answers is a problem that says what was expected. */
export function scoreScreen(body: unknown, language: Language): Outcome<ScreenAnswer> {
  return withDanger(hearDanger(body, language), score(body, language));
}

function score(body: unknown, language: Language): Outcome<ScreenAnswer> {
  const read = readAs(screenRequestSchema, body);
  if (!read.ok) return read;
  const words = screensWords(language);
  const request = read.value;
  if (request.screen === 'dependence') return dependenceAnswer(request, language);
  if (request.screen === 'use-disorder') return useDisorderAnswer(request, words);
  const scored = scoreQuestionnaire(request);
  if (!scored.ok) {
    const fault = { path: scored.wrong.path, expected: scored.wrong.expected };
    return { ok: false, problem: problem('wrong-request', `${fault.path}: ${fault.expected}`, [fault]) };
  }
  return { ok: true, value: said(scored.score, words) };
}

/** The screens that there are, and what may be shipped of each. */
export function listScreens(language: Language): ScreenList {
  const words = screensWords(language);
  const published = Object.values(INSTRUMENTS).map((instrument) => ({
    screen: instrument.id,
    name: words.names[instrument.id],
    items: instrument.items.length,
    panel: instrument.panel,
    licence: instrument.licence.wording,
    basis: instrument.licence.basis,
    source: instrument.source,
  }));
  const own = [
    { screen: 'sds' as const, items: 0, source: 'SDS00' },
    { screen: 'dependence' as const, items: 4, source: 'JCPG' },
    { screen: 'use-disorder' as const, items: words.criteria.length, source: 'DSM5TR' },
  ].map(({ screen, items, source }) => ({
    screen,
    name: words.names[screen],
    items,
    panel: null,
    licence: 'own-words',
    basis: words.licence['own-words'],
    source,
  }));
  return [...own.slice(1), ...published, ...own.slice(0, 1)];
}

function scoreQuestionnaire(
  request: Exclude<ScreenRequest, { screen: 'dependence' | 'use-disorder' }>,
): Scored {
  switch (request.screen) {
    case 'audit-c':
      return scoreAuditC(request.answers, request.sex);
    case 'c-ssrs':
      return { ok: true, score: triageCssrs(request.answers, request.behaviour ?? 'never') };
    case 'sds':
      return scoreSds(request.total, request.age);
    default:
      return scoreItems(request.screen, request.answers, request.daysSinceCut);
  }
}

function said(score: ScreenScore, words: ScreensWords): ScreenAnswer {
  return {
    screen: score.screen,
    total: score.total,
    band: score.band,
    flags: [...score.flags],
    says: score.says.map((code) => words.says[code]),
    sources: [...score.sources],
  };
}

function dependenceAnswer(
  request: Extract<ScreenRequest, { screen: 'dependence' }>,
  language: Language,
): Outcome<ScreenAnswer> {
  const words = screensWords(language);
  const found = findDrug(request.drug);
  if (found.kind !== 'drug') {
    const fault = {
      path: 'drug',
      given: request.drug,
      expected: 'the name of a benzodiazepine or Z-drug from the table, as on its label',
    };
    return { ok: false, problem: problem('wrong-request', `drug: expected ${fault.expected}`, [fault]) };
  }
  const open = checkDailyDose(found.drug, request.dailyMg).filter(
    ({ code }) => !request.confirmed.includes(code),
  );
  if (open.length > 0) return askToConfirm(open, language);
  const result = dependence({
    drug: found.drug.id,
    daily: request.dailyMg,
    daysPerWeek: request.daysPerWeek,
    weeks: request.weeks,
  });
  if (result.outcome === 'not-judged') {
    const fault = { path: 'dailyMg', expected: 'a dose above 0' };
    return { ok: false, problem: problem('wrong-request', `${fault.path}: ${fault.expected}`, [fault]) };
  }
  const { band, likelihood } = result;
  return {
    ok: true,
    value: {
      screen: 'dependence',
      likelihood,
      band: band.band,
      byTable: band.byTable.map((row) => ({ source: row.source, band: row.band })),
      flags: result.dependsOnTable ? ['depends-on-table'] : [],
      says: [
        words.likelihood[likelihood],
        ...(result.dependsOnTable ? [words.says['depends-on-table']] : []),
        words.says['never-stop-suddenly'],
        words.says['clinician-decides'],
      ],
      sources: [...new Set([result.source, band.source])],
    },
  };
}

function useDisorderAnswer(
  request: Extract<ScreenRequest, { screen: 'use-disorder' }>,
  words: ScreensWords,
): Outcome<ScreenAnswer> {
  const result = useDisorder({
    criteria: request.criteria,
    asPrescribed: request.asPrescribed,
    ...(request.months === undefined ? {} : { monthsWithout: request.months }),
    ...(request.controlledEnvironment === undefined
      ? {}
      : { controlledEnvironment: request.controlledEnvironment }),
  });
  if (result.outcome === 'not-judged') {
    return { ok: false, problem: problem('wrong-request', 'criteria: expected numbers from 1 to 11') };
  }
  return {
    ok: true,
    value: {
      screen: 'use-disorder',
      total: result.total,
      counted: result.counted,
      band: result.band,
      remission: result.remission,
      flags: [...result.flags],
      says: [...result.flags.map((flag) => words.says[flag]), words.says['not-a-diagnosis']],
      sources: [result.source],
    },
  };
}
