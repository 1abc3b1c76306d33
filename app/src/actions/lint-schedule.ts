import { formatCivilDay } from '@stepdown/clinical/quantity/civil-day';
import { formatMg } from '@stepdown/clinical/quantity/micrograms';
import { lintSchedule as lint } from '@stepdown/clinical/taper/lint/lint-schedule';
import { readSchedule, readScheduleValue } from '@stepdown/clinical/taper/lint/reading/read-schedule';
import type { ReadProblem, ReadSchedule } from '@stepdown/clinical/taper/lint/reading/reading';
import type { Schedule } from '@stepdown/clinical/taper/lint/schedule';
import type { Outcome } from '../contract/act.ts';
import { lintRequestSchema, type LintAnswer, type LintRequest } from '../contract/lint.ts';
import { problem, type Fault } from '../contract/problem.ts';
import { readAs } from '../contract/read.ts';
import type { Language } from '../words/language.ts';
import type { LintWords } from '../words/lint.ts';
import { hearDanger, withDanger } from './hear-danger.ts';
import { lintWords } from './speech.ts';

/** Judges a schedule from anywhere. What cannot be read is a problem that names each line; what is found is an answer. */
export function lintSchedule(body: unknown, language: Language): Outcome<LintAnswer> {
  return withDanger(hearDanger(body, language), judge(body, language));
}

function judge(body: unknown, language: Language): Outcome<LintAnswer> {
  const asked = readAs(lintRequestSchema, body);
  if (!asked.ok) return asked;
  const words = lintWords(language);
  const read = readAsked(asked.value);
  if (!read.ok) {
    const faults = read.problems.map((row) => faultOf(row, words));
    return {
      ok: false,
      problem: problem('wrong-request', faults.map(({ expected }) => expected).join(' '), faults),
    };
  }
  const report = lint(read.schedule);
  const assumptions = read.assumptions.map(({ code, line, values }) => ({
    code,
    ...(line === undefined ? {} : { line }),
    say: words.assumptions[code](values),
  }));
  return {
    ok: true,
    value: {
      findings: report.findings.map(({ code, step, percent, values, source }) => ({
        ...(step === undefined ? {} : { step }),
        code,
        ...(percent === undefined ? {} : { percent }),
        say: [
          words.findings[code](values),
          ...(values['tables'] === undefined ? [] : [words.byTables(values)]),
        ].join(' '),
        source,
      })),
      days: report.days,
      ends: report.ends,
      drug: read.schedule.drug,
      steps: writeSteps(read.schedule),
      shares: report.shares.map(({ step, cut, window14 }) => ({
        step,
        cutPercent: cut,
        window14Percent: window14,
      })),
      assumptions,
      says: [...(report.findings.length === 0 ? [words.nothingFound] : []), words.about],
    },
  };
}

function readAsked(asked: LintRequest): ReadSchedule {
  if (asked.resourceType !== undefined || typeof asked['text'] !== 'string') return readScheduleValue(asked);
  const { text, drug, dateOrder, products } = asked;
  return readSchedule(text, {
    ...(drug === undefined ? {} : { drug }),
    ...(dateOrder === undefined ? {} : { dateOrder }),
    ...(products === undefined ? {} : { products }),
  });
}

function writeSteps({ steps, undated, other }: Schedule): LintAnswer['steps'] {
  return steps.map(({ from, days, daily, also }) => ({
    ...(from === undefined || undated ? {} : { from: formatCivilDay(from) }),
    ...(days === undefined ? {} : { days }),
    mg: formatMg(daily),
    ...(also === undefined || other === undefined
      ? {}
      : { also: { drug: other.drug, mg: formatMg(also.daily) } }),
  }));
}

function faultOf({ code, line, text, values }: ReadProblem, words: LintWords): Fault {
  return {
    path: line === undefined ? '' : words.line(line),
    ...(text === '' ? {} : { given: text }),
    expected: words.problems[code](values),
  };
}
