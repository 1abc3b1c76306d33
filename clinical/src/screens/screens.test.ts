import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { triageCssrs } from './c-ssrs.ts';
import { DANGER_SIGNS, findDangerSigns } from './danger-signs.ts';
import { INSTRUMENTS } from './instruments.ts';
import { scoreAuditC, scoreItems, scoreSds } from './score-screen.ts';

const scored = (result: ReturnType<typeof scoreItems>) => {
  if (!result.ok) throw new Error(result.wrong.expected);
  return result.score;
};

describe('instruments', () => {
  it('T38: PHQ-9 of 9 is mild, and its last item opens the safety flow', () => {
    const score = scored(scoreItems('phq-9', [1, 2, 1, 2, 1, 1, 0, 0, 1]));
    expect(score).toMatchObject({ total: 9, band: 'mild', flags: ['suicide-safety'] });
  });
  it('T39: GAD-7 of 7 is mild', () => {
    expect(scored(scoreItems('gad-7', [2, 1, 2, 1, 0, 1, 0]))).toMatchObject({
      total: 7,
      band: 'mild',
      flags: [],
    });
  });
  it('T40: AUDIT-C of 1 is negative', () => {
    expect(scored(scoreAuditC([1, 0, 0], 'male'))).toMatchObject({ total: 1, band: 'negative' });
  });
  it('AUDIT-C is positive from 3 for women and from 4 for men', () => {
    expect(scored(scoreAuditC([1, 1, 1], 'female')).band).toBe('positive');
    expect(scored(scoreAuditC([1, 1, 1], 'male')).band).toBe('negative');
    expect(scored(scoreAuditC([2, 1, 1], 'male')).band).toBe('positive');
  });
  it('T37: SDS has two cut-offs, by the study', () => {
    expect(scored(scoreSds(7, 40))).toMatchObject({ band: 'positive', flags: [] });
    expect(scored(scoreSds(6, 40)).band).toBe('negative');
    expect(scored(scoreSds(6, 65))).toMatchObject({ band: 'positive', flags: ['older-cut-off'] });
    expect(scored(scoreSds(6, 40)).sources).toEqual(['SDS00', 'SDS19']);
  });
  it('hard rule 14: PHQ-9 item 9 opens the safety flow whatever the total', () => {
    const answer = fc.integer({ min: 0, max: 3 });
    fc.assert(
      fc.property(fc.array(answer, { minLength: 8, maxLength: 8 }), answer, (first, last) => {
        expect(scored(scoreItems('phq-9', [...first, last])).flags.includes('suicide-safety')).toBe(last > 0);
      }),
    );
  });
  it('PHQ-2 of 3 or more goes on to PHQ-9', () => {
    expect(scored(scoreItems('phq-2', [2, 1])).flags).toEqual(['continue-phq-9']);
    expect(scored(scoreItems('phq-2', [1, 1])).flags).toEqual([]);
  });
  it('every total of a banded instrument has exactly one band', () => {
    for (const instrument of Object.values(INSTRUMENTS)) {
      if (instrument.bands.length === 0) continue;
      const most = instrument.items.reduce(
        (sum, item) => sum + Math.max(...item.answers.map((option) => option.value)),
        0,
      );
      for (let total = 0; total <= most; total++) {
        expect(
          instrument.bands.filter((band) => total >= band.from && total <= band.to),
          `${instrument.id} ${total}`,
        ).toHaveLength(1);
      }
    }
  });
  it('a wrong count or value says what was expected', () => {
    expect(scoreItems('phq-9', [1, 2])).toMatchObject({ ok: false, wrong: { path: 'answers' } });
    expect(scoreItems('gad-7', [0, 0, 0, 4, 0, 0, 0])).toMatchObject({
      ok: false,
      wrong: { path: 'answers[3]' },
    });
  });
  it('a score within four weeks of a cut is labelled', () => {
    expect(scored(scoreItems('gad-7', [1, 1, 1, 1, 1, 1, 1], 28)).says).toContain('score-after-cut');
    expect(scored(scoreItems('gad-7', [1, 1, 1, 1, 1, 1, 1], 29)).says).not.toContain('score-after-cut');
  });
});

describe('C-SSRS triage', () => {
  const no = [false, false, false, false, false, false];
  const yes = (...at: number[]) => no.map((_, index) => at.includes(index + 1));
  it.each([
    [no, 'never', 'none'],
    [yes(1), 'never', 'low'],
    [yes(1, 2), 'never', 'low'],
    [yes(1, 2, 3), 'never', 'moderate'],
    [yes(6), 'earlier', 'moderate'],
    [yes(1, 2, 4), 'never', 'high'],
    [yes(1, 2, 5), 'never', 'high'],
    [yes(6), 'past-3-months', 'high'],
    [no, 'past-3-months', 'high'],
    [yes(6), 'never', 'high'],
  ] as const)('%j with behaviour %s is %s', (answers, behaviour, band) => {
    const score = triageCssrs(answers, behaviour);
    expect(score.band).toBe(band);
    expect(score.flags).toEqual(band === 'none' ? [] : ['suicide-safety']);
  });
});

describe('danger signs in free text', () => {
  it.each([
    ['I had a seizure this morning', 'seizure'],
    ["He won't wake up", 'cannot-be-woken'],
    ['her lips are blue', 'blue-lips'],
    ['she is barely breathing', 'slow-breathing'],
    ['I want to kill myself', 'suicide-plan'],
    ['some days I wish I was dead', 'suicidal-thoughts'],
    ['my doctor stopped prescribing and I ran out', 'stopped-suddenly'],
    ['no respira bien, creo que no respira', 'slow-breathing'],
    ['me quedé sin pastillas', 'stopped-suddenly'],
    ['tuvo una convulsión', 'seizure'],
    ['I never had a seizure before but had one today', 'seizure'],
  ])('%s → %s', (text, code) => {
    expect(findDangerSigns(text).map((sign) => sign.code)).toContain(code);
  });
  it.each([
    'No seizures. Sleeping better.',
    'I never had a seizure',
    'my tablets are blue',
    'nightmares and sweating',
    '',
  ])('%s raises nothing', (text) => {
    expect(findDangerSigns(text)).toEqual([]);
  });
  it('hard rule 3: an emergency comes before everything else', () => {
    const urgencies = DANGER_SIGNS.map((sign) => ['emergency', 'crisis', 'today'].indexOf(sign.urgency));
    expect(urgencies).toEqual([...urgencies].sort());
  });
});
