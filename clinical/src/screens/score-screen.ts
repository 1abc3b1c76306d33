import type { SourceId } from '../sources.ts';
import type { BandCode, Instrument, ScreenFlag, ScreenId, ScreenSay, ScreenScore } from './instrument.ts';
import { INSTRUMENTS, PHQ9_SAFETY_ITEM } from './instruments.ts';

/** Why answers could not be scored: where, and what was expected. */
export interface WrongAnswers {
  readonly path: string;
  readonly expected: string;
}

export type Scored =
  { readonly ok: true; readonly score: ScreenScore } | { readonly ok: false; readonly wrong: WrongAnswers };

export type Sex = 'female' | 'male';

/** AUDIT-C is positive from these totals. */
const AUDIT_C_POSITIVE: Readonly<Record<Sex, { readonly from: number; readonly source: SourceId }>> = {
  female: { from: 3, source: 'AUDITC' },
  male: { from: 4, source: 'AUDITC' },
};

/** Two studies, two cut-offs: general, and in older people in hospital. Both are said, never one number. */
const SDS_CUT_OFFS = {
  general: { from: 7, source: 'SDS00' },
  older: { from: 6, source: 'SDS19', age: 65 },
} as const satisfies Readonly<
  Record<string, { readonly from: number; readonly source: SourceId; readonly age?: number }>
>;

/** PHQ and GAD totals rise in withdrawal itself: a score within this many days of a cut is labelled. A rule of our own. */
const LABEL_DAYS_AFTER_CUT = { days: 28, source: 'STEPDOWN' } as const;

/** Whether a score falls so soon after a cut that withdrawal itself may raise it. */
export function isSoonAfterCut(daysSinceCut: number | undefined): boolean {
  return daysSinceCut !== undefined && daysSinceCut >= 0 && daysSinceCut <= LABEL_DAYS_AFTER_CUT.days;
}

/**
 * Scores PHQ-2, PHQ-9, GAD-7 or TAPS from its answers in order. PHQ-9's last item, when not zero, raises `suicide-safety` whatever the
 * total; a positive PHQ-2 asks to go on to PHQ-9. TAPS has no bands here.
 */
export function scoreItems(
  id: 'phq-2' | 'phq-9' | 'gad-7' | 'taps',
  answers: readonly number[],
  daysSinceCut?: number,
): Scored {
  const instrument = instrumentOf(id);
  const wrong = wrongAnswers(instrument, answers);
  if (wrong) return { ok: false, wrong };
  const total = answers.reduce((sum, answer) => sum + answer, 0);
  const flags: ScreenFlag[] = [];
  if (id === 'phq-9' && (answers[PHQ9_SAFETY_ITEM] ?? 0) > 0) flags.push('suicide-safety');
  if (id === 'phq-2' && bandOf(instrument, total) === 'positive') flags.push('continue-phq-9');
  const soon = id !== 'taps' && isSoonAfterCut(daysSinceCut);
  const says: ScreenSay[] = [
    ...(flags as ScreenSay[]),
    ...(soon ? (['score-after-cut'] as const) : []),
    ...(id === 'taps' ? (['taps-no-bands'] as const) : []),
    'not-a-diagnosis',
  ];
  const sources: SourceId[] = soon ? [instrument.source, LABEL_DAYS_AFTER_CUT.source] : [instrument.source];
  return { ok: true, score: { screen: id, total, band: bandOf(instrument, total), flags, says, sources } };
}

/** Scores AUDIT-C: positive from 4 for men and from 3 for women. */
export function scoreAuditC(answers: readonly number[], sex: Sex): Scored {
  const instrument = instrumentOf('audit-c');
  const wrong = wrongAnswers(instrument, answers);
  if (wrong) return { ok: false, wrong };
  const total = answers.reduce((sum, answer) => sum + answer, 0);
  const cut = AUDIT_C_POSITIVE[sex];
  const positive = total >= cut.from;
  const says: ScreenSay[] = positive ? ['talk-with-prescriber', 'not-a-diagnosis'] : ['not-a-diagnosis'];
  return {
    ok: true,
    score: {
      screen: 'audit-c',
      total,
      band: positive ? 'positive' : 'negative',
      flags: [],
      says,
      sources: [cut.source],
    },
  };
}

/** The most that the five items of the Severity of Dependence Scale add up to. */
export const SDS_MOST = 15;

/** Judges a total of the Severity of Dependence Scale (0–15) that the person or a clinician brings. */
export function scoreSds(total: number, age: number): Scored {
  if (!Number.isInteger(total) || total < 0 || total > SDS_MOST) {
    return { ok: false, wrong: { path: 'total', expected: `a whole number from 0 to ${SDS_MOST}` } };
  }
  if (!Number.isInteger(age) || age < 0 || age > 130) {
    return { ok: false, wrong: { path: 'age', expected: 'an age in whole years' } };
  }
  const older = age >= SDS_CUT_OFFS.older.age;
  const positive = total >= (older ? SDS_CUT_OFFS.older.from : SDS_CUT_OFFS.general.from);
  const flags: ScreenFlag[] = older && total >= SDS_CUT_OFFS.older.from ? ['older-cut-off'] : [];
  return {
    ok: true,
    score: {
      screen: 'sds',
      total,
      band: positive ? 'positive' : 'negative',
      flags,
      says: ['two-cut-offs', 'dependence-is-not-use-disorder', 'not-a-diagnosis'],
      sources: [SDS_CUT_OFFS.general.source, SDS_CUT_OFFS.older.source],
    },
  };
}

function instrumentOf(id: ScreenId): Instrument {
  const instrument = INSTRUMENTS[id];
  if (!instrument) throw new Error(`There is no table of items for ${id}.`);
  return instrument;
}

function wrongAnswers(instrument: Instrument, answers: readonly number[]): WrongAnswers | null {
  if (answers.length !== instrument.items.length) {
    return {
      path: 'answers',
      expected: `${instrument.items.length} answers for ${instrument.name}; given ${answers.length}`,
    };
  }
  const at = instrument.items.findIndex(
    (item, index) => !item.answers.some((option) => option.value === answers[index]),
  );
  if (at < 0) return null;
  const allowed = instrument.items[at]?.answers.map((option) => option.value).join(', ') ?? '';
  return { path: `answers[${at}]`, expected: `one of ${allowed}; given ${String(answers[at])}` };
}

function bandOf(instrument: Instrument, total: number): BandCode | null {
  return instrument.bands.find((band) => total >= band.from && total <= band.to)?.band ?? null;
}
