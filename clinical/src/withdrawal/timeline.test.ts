import { describe, expect, test } from 'vitest';
import { ALL_DRUGS, DRUGS } from '../drugs/drugs.ts';
import { SOURCES } from '../sources.ts';
import { levelAfterStop, paceOf, timelineFor } from './timeline.ts';
import { TIMELINE, WITHDRAWAL_SYMPTOMS } from './withdrawal-rows.ts';

describe('the timeline', () => {
  test('a drug that leaves fast has the early onset, a slow one the late one, one between has both', () => {
    const onsets = (id: 'triazolam' | 'diazepam' | 'lorazepam') =>
      timelineFor(DRUGS[id]).flatMap(({ code }) => (code.startsWith('onset') ? [code] : []));
    expect(paceOf(DRUGS.triazolam)).toBe('short');
    expect(onsets('triazolam')).toEqual(['onset-short']);
    expect(onsets('diazepam')).toContain('onset-long');
  });

  test('clonazepam has an onset of its own, 2 to 7 days, and no other drug has it', () => {
    expect(timelineFor(DRUGS.clonazepam)).toContainEqual(
      expect.objectContaining({ code: 'onset-clonazepam', from: 2, to: 7 }),
    );
    for (const drug of ALL_DRUGS)
      expect(timelineFor(drug).some(({ code }) => code === 'onset-clonazepam')).toBe(
        drug.id === 'clonazepam',
      );
  });

  test('it never names an end of the whole course: no line runs past two weeks', () => {
    expect(Math.max(...TIMELINE.map(({ to }) => to))).toBe(14);
    expect(TIMELINE.every(({ from, to }) => from < to)).toBe(true);
  });

  test('no figure of it is only recalled', () => {
    for (const { source } of TIMELINE) expect(SOURCES[source].confidence).not.toBe('R');
  });

  test('every emergency sign of the reference is in the emergency tier', () => {
    const emergency = WITHDRAWAL_SYMPTOMS.filter(({ tier }) => tier === 'emergency').map(({ code }) => code);
    expect(emergency).toEqual([
      'seizure',
      'confusion',
      'seeing-things',
      'agitation',
      'fever',
      'chest-pain',
      'suicide-plan',
    ]);
  });
});

describe('the level after the last dose', () => {
  test('falls by half in one half-life, as a band and never a line', () => {
    for (const drug of ALL_DRUGS) {
      const course = levelAfterStop(drug, 14);
      if (course === null) continue;
      expect(course[0]).toEqual({ day: 0, low: 1, high: 1 });
      for (const { low, high } of course) expect(low).toBeLessThanOrEqual(high);
    }
    expect(
      levelAfterStop({ ...DRUGS.clonazepam, halfLifeHours: [{ low: 24, high: 48, source: 'LAB' }] }, 2),
    ).toEqual([
      { day: 0, low: 1, high: 1 },
      { day: 1, low: 0.5, high: 2 ** -0.5 },
      { day: 2, low: 0.25, high: 0.5 },
    ]);
  });

  test('nothing is drawn for a drug without a checked half-life', () => {
    expect(levelAfterStop({ ...DRUGS.clonazepam, halfLifeHours: [] }, 14)).toBeNull();
  });
});
