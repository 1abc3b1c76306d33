import { dependence } from '@stepdown/clinical/dependence/likelihood';
import { useDisorder } from '@stepdown/clinical/dependence/use-disorder';
import { drugById } from '@stepdown/clinical/drugs/drugs';
import { parseMg } from '@stepdown/clinical/quantity/micrograms';
import { triageCssrs, type Behaviour } from '@stepdown/clinical/screens/c-ssrs';
import type { ScreenScore } from '@stepdown/clinical/screens/instrument';
import { INSTRUMENTS } from '@stepdown/clinical/screens/instruments';
import {
  SDS_MOST,
  scoreAuditC,
  scoreItems,
  scoreSds,
  type Scored,
} from '@stepdown/clinical/screens/score-screen';
import type { SourceId } from '@stepdown/clinical/sources';
import type { DependenceWords } from '../../../words/dependence.ts';
import type { FieldError } from '../../ui/field-error.ts';
import { has, many, one, type Fields } from '../taper/fields.ts';
import { askCheck, itemField, slipIn, type CheckWords } from './ask-check.ts';
import type { CheckId } from './check-id.ts';

export interface JudgeWords extends CheckWords {
  readonly dependence: DependenceWords;
}

/** What a check comes to, said in words. */
export interface CheckResult {
  readonly headline: string;
  /** The total with the most that it can be; null where there is no total. */
  readonly total: string | null;
  readonly lines: readonly string[];
  readonly sources: readonly SourceId[];
  /** Opens the safety flow, whatever the total. */
  readonly safety: boolean;
  /** The mood screen asks to go on to the longer one. */
  readonly goOn: boolean;
  /** The score, for other machines; null for a check that has none. */
  readonly score: ScreenScore | null;
}

export type Judged =
  | { readonly ok: true; readonly result: CheckResult }
  | { readonly ok: false; readonly errors: readonly FieldError[] };

const WEEKS_IN = { weeks: 1, months: 4, years: 52 } as const;
/** What a clinician counts as recent after a cut; the form asks only whether it falls within it. */
const SINCE_CUT_DAYS = 0;

/** Reads and scores a check from its form, on the device and on the server alike. */
export function judgeCheck(id: CheckId, fields: Fields, words: JudgeWords): Judged {
  const errors = missing(id, fields, words);
  if (errors.length > 0) return { ok: false, errors };
  if (id === 'dependence') return judgeDependence(fields, words);
  if (id === 'use-disorder') return judgeSigns(fields, words);
  const scored = score(id, fields);
  if (!scored.ok)
    return { ok: false, errors: [{ field: fieldOf(scored.wrong.path), say: words.checks.errors.number }] };
  return { ok: true, result: sayScore(id, scored.score, words) };
}

/** Whole numbers of weeks from a form's number and unit; null where they are not. */
export function weeksIn(fields: Fields): number | null {
  const given = one(fields, 'how-long');
  const unit = one(fields, 'how-long-unit');
  if (!/^\d{1,4}$/.test(given) || !(unit in WEEKS_IN)) return null;
  return Number(given) * WEEKS_IN[unit as keyof typeof WEEKS_IN];
}

function missing(id: CheckId, fields: Fields, words: JudgeWords): readonly FieldError[] {
  const { errors } = words.checks;
  if (id === 'use-disorder' && has(fields, 'sign', 'none') && many(fields, 'sign').length > 1)
    return [{ field: 'sign', say: errors.noneAndMore }];
  return askCheck(id, words, null).flatMap((question): readonly FieldError[] => {
    const given = one(fields, question.name);
    if (question.kind === 'box' || question.name === 'since-cut') return [];
    if (question.kind === 'line') {
      const may = question.name === 'months' && given === '';
      return may || isNumber(question.name, given) ? [] : [{ field: question.name, say: errors.number }];
    }
    const known = many(fields, question.name).every((value) =>
      question.options.some((option) => option.value === value),
    );
    return given !== '' && known ? [] : [{ field: question.name, say: errors.answer(question.label) }];
  });
}

function isNumber(name: string, given: string): boolean {
  if (name === 'daily-mg') {
    const read = parseMg(given);
    return read.ok && read.value > 0;
  }
  if (!/^\d{1,4}$/.test(given)) return false;
  return name !== 'week-days' || (Number(given) >= 1 && Number(given) <= 7);
}

function score(id: Exclude<CheckId, 'dependence' | 'use-disorder'>, fields: Fields): Scored {
  const answers = (INSTRUMENTS[id]?.items ?? []).map((_, index) => Number(one(fields, itemField(index))));
  if (id === 'sds') return scoreSds(Number(one(fields, 'total')), Number(one(fields, 'age')));
  if (id === 'audit-c') return scoreAuditC(answers, one(fields, 'sex') === 'male' ? 'male' : 'female');
  if (id === 'c-ssrs') {
    const behaviour = one(fields, 'behaviour') as Behaviour;
    return {
      ok: true,
      score: triageCssrs(
        answers.map((answer) => answer === 1),
        behaviour,
      ),
    };
  }
  return scoreItems(id, answers, one(fields, 'since-cut') === 'yes' ? SINCE_CUT_DAYS : undefined);
}

function fieldOf(path: string): string {
  const at = /^answers\[(\d+)\]$/.exec(path)?.[1];
  return at === undefined ? path : itemField(Number(at));
}

/** The most that a check can add up to; 0 for one without a total. */
function mostOf(id: CheckId): number {
  if (id === 'sds') return SDS_MOST;
  return (INSTRUMENTS[id]?.items ?? []).reduce(
    (sum, item) => sum + Math.max(...item.answers.map(({ value }) => value)),
    0,
  );
}

function sayScore(id: CheckId, scored: ScreenScore, { checks, screens }: JudgeWords): CheckResult {
  const most = mostOf(id);
  const total = scored.total === null || most === 0 ? null : checks.total(scored.total, most);
  const safety = scored.flags.includes('suicide-safety');
  return {
    headline: scored.band === null ? (total ?? '') : (screens.bands[scored.band] ?? scored.band),
    total: id === 'c-ssrs' ? null : total,
    lines: scored.says.map((code) => screens.says[code]),
    sources: scored.sources,
    safety,
    goOn: scored.flags.includes('continue-phq-9'),
    score: scored,
  };
}

function judgeDependence(fields: Fields, { checks, screens, dependence: say }: JudgeWords): Judged {
  const drug = drugById(one(fields, 'drug'));
  const daily = parseMg(one(fields, 'daily-mg'));
  const weeks = weeksIn(fields);
  if (!drug) return wrong('drug', checks.errors.answer(checks.ask.drug));
  if (!daily.ok) return wrong('daily-mg', checks.errors.number);
  if (weeks === null) return wrong('how-long', checks.errors.number);
  const slip = slipIn(fields);
  if (slip !== null && !has(fields, 'confirmed', slip)) {
    return wrong('confirmed', checks.errors.slip.question);
  }
  const judged = dependence({
    drug: drug.id,
    daily: daily.value,
    daysPerWeek: Number(one(fields, 'week-days')),
    weeks,
  });
  if (judged.outcome === 'not-judged') return wrong('daily-mg', say.notJudged[judged.code]);
  return {
    ok: true,
    result: {
      headline: screens.likelihood[judged.likelihood],
      total: null,
      lines: [
        `${drug.generic}: ${say.bands[judged.band.band]}`,
        ...(judged.dependsOnTable ? [say.moreCarefulAnswer] : []),
        say.whatItMeans,
        say.whatItDoesNotMean,
        say.neverStopSuddenly,
        screens.says['clinician-decides'],
      ],
      sources: [...new Set([judged.source, judged.band.source])],
      safety: false,
      goOn: false,
      score: null,
    },
  };
}

function judgeSigns(fields: Fields, { screens, dependence: say }: JudgeWords): Judged {
  const months = one(fields, 'months');
  const judged = useDisorder({
    criteria: many(fields, 'sign')
      .filter((sign) => sign !== 'none')
      .map(Number),
    asPrescribed: one(fields, 'as-prescribed') === 'yes',
    ...(months === '' ? {} : { monthsWithout: Number(months) }),
  });
  if (judged.outcome === 'not-judged') return wrong('sign', say.notJudged[judged.code]);
  return {
    ok: true,
    result: {
      headline: say.severity[judged.band],
      total: say.countedOf(judged.counted, judged.total),
      lines: [
        ...(judged.remission === null ? [] : [say.remission[judged.remission]]),
        ...judged.flags.map((flag) => screens.says[flag]),
        screens.says['not-a-diagnosis'],
        say.neverStopSuddenly,
      ],
      sources: [judged.source],
      safety: false,
      goOn: false,
      score: null,
    },
  };
}

function wrong(field: string, say: string): Judged {
  return { ok: false, errors: [{ field, say }] };
}
