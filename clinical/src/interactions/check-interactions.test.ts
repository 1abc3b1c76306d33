import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALL_DRUGS } from '../drugs/drugs.ts';
import { foldWords } from '../drugs/fold.ts';
import { SOURCES } from '../sources.ts';
import { checkInteractions, type OtherThing } from './check-interactions.ts';
import { INTERACTION_ROWS, SECOND_BENZODIAZEPINE, STREET_SUPPLY } from './interaction-rows.ts';

function groups(drug: (typeof ALL_DRUGS)[number]['id'], ...others: readonly OtherThing[]) {
  return checkInteractions(drug, others).hits.map(({ group }) => group);
}

describe('checkInteractions', () => {
  it('T50: an opioid stops, asks for the prescriber and for naloxone', () => {
    for (const opioid of [
      'oxycodone 5 mg',
      'Suboxone',
      'metadona',
      'tramadol',
      'Norco 5/325 twice a day',
      'heroína',
    ]) {
      const report = checkInteractions('clonazepam', [opioid]);
      expect(report.hits[0]).toMatchObject({
        group: 'opioids',
        tier: 'stop-and-talk',
        naloxone: true,
        reviewed: true,
      });
      expect(report.naloxone).toBe(true);
    }
  });

  it('names what it does not know, and clears nothing', () => {
    expect(checkInteractions('clonazepam', ['aspirin', 'metformin 500 mg'])).toEqual({
      drug: 'clonazepam',
      hits: [],
      notInOurList: ['aspirin', 'metformin 500 mg'],
      asks: [],
      naloxone: false,
    });
  });

  it('tells several things in one text apart, and a decimal comma from a comma', () => {
    const report = checkInteractions('clonazepam', ['ibuprofen, oxycodone and wine; Lyrica 0,5 mg']);
    expect(report.hits.map(({ group }) => group)).toEqual(['opioids', 'alcohol', 'gabapentinoids']);
    expect(report.notInOurList).toEqual(['ibuprofen']);
    expect(report.hits[2]?.text).toBe('Lyrica 0,5 mg');
  });

  it('matches whole words only', () => {
    expect(groups('clonazepam', 'aluminum', 'rummage', 'weeding')).toEqual([]);
    expect(groups('clonazepam', 'RUM')).toEqual(['alcohol']);
  });

  it('says both what starting and what stopping an inhibitor or inducer can bring', () => {
    expect(checkInteractions('clonazepam', ['Tegretol']).hits[0]).toMatchObject({
      group: 'cyp3a4-inducers',
      changes: ['start-lowers-level', 'stop-raises-level'],
      reviewed: false,
    });
    expect(checkInteractions('clonazepam', [{ text: 'toronja', change: 'stopped' }]).hits[0]).toMatchObject({
      group: 'grapefruit',
      changes: ['stop-lowers-level'],
    });
    expect(
      checkInteractions('clonazepam', [{ text: 'St. John’s wort', change: 'started' }]).hits[0],
    ).toMatchObject({
      changes: ['start-lowers-level'],
    });
  });

  it('holds an antifungal against alprazolam, checks it with clonazepam, and is silent, not clearing, for lorazepam', () => {
    expect(checkInteractions('alprazolam', ['ketoconazole']).hits).toMatchObject([
      { tier: 'stop-and-talk', effect: 'contraindicated' },
    ]);
    expect(checkInteractions('clonazepam', ['ketoconazole']).hits).toMatchObject([
      { tier: 'prescriber-check' },
    ]);
    expect(checkInteractions('lorazepam', ['ketoconazole'])).toMatchObject({
      hits: [],
      notInOurList: ['ketoconazole'],
    });
  });

  it('counts a second drug of the class, however it is written, but not the drug itself', () => {
    expect(groups('clonazepam', 'Xanax 0.5 mg at night')).toEqual(['second-benzodiazepine']);
    expect(groups('clonazepam', 'Klonopin')).toEqual([]);
    expect(checkInteractions('clonazepam', ['Klonopin 1 mg']).notInOurList).toEqual([]);
  });

  it('asks about street names, and stops at a street supply', () => {
    expect(checkInteractions('clonazepam', ['bars'])).toMatchObject({
      hits: [],
      asks: [{ candidates: ['alprazolam'] }],
    });
    expect(checkInteractions('clonazepam', ['etizolam'])).toMatchObject({
      hits: [{ group: 'street-supply', tier: 'stop-and-talk' }],
      naloxone: true,
    });
  });

  it('puts the most urgent first', () => {
    expect(groups('clonazepam', 'Prozac', 'grapefruit', 'beer', 'codeine')).toEqual([
      'opioids',
      'alcohol',
      'grapefruit',
      'no-meaningful-effect',
    ]);
  });

  it('shows both rows of a thing that acts in two ways', () => {
    expect(groups('clonazepam', 'phenobarbital')).toEqual(['other-depressants', 'cyp3a4-inducers']);
    expect(groups('lorazepam', 'Depakote')).toEqual(['valproate-with-lorazepam']);
    expect(groups('clonazepam', 'Depakote')).toEqual(['valproate']);
  });

  it('loses no typed thing: each is a hit, a question, or said to be not in our list', () => {
    const words = fc.array(
      fc.constantFrom('aspirin', 'oxycodone', 'beer', 'bars', 'Xanax', 'zinc', 'toronja'),
      {
        minLength: 1,
      },
    );
    fc.assert(
      fc.property(words, (typed) => {
        const report = checkInteractions('clonazepam', [typed.join(', ')]);
        const told = [
          ...new Set(report.hits.map(({ text }) => text)),
          ...new Set(report.asks.map(({ text }) => text)),
          ...new Set(report.notInOurList),
        ];
        expect(told.sort()).toEqual([...new Set(typed)].sort());
      }),
    );
  });
});

describe('the list', () => {
  const rows = [...INTERACTION_ROWS, SECOND_BENZODIAZEPINE, STREET_SUPPLY];

  it('names a source of its own confidence, and marks recalled warnings as not reviewed', () => {
    for (const row of rows) {
      expect(row.confidence).toBe(SOURCES[row.source].confidence);
      expect(row.reviewed).toBe(row.confidence !== 'R');
    }
  });

  it('never says without a source that was seen that a pair does not matter', () => {
    const reassuring = rows.filter(({ effect }) => effect === 'no-meaningful-effect');
    expect(reassuring.filter(({ confidence }) => confidence === 'R')).toEqual([]);
  });

  it('has one row per group, and finds every name that it lists', () => {
    expect(new Set(rows.map(({ group }) => group)).size).toBe(rows.length);
    for (const row of INTERACTION_ROWS) {
      const drug = row.onlyFor?.[0] ?? 'clonazepam';
      for (const member of row.members) {
        for (const name of [member.name, ...member.also]) {
          expect(foldWords(name)).not.toBe('');
          expect(groups(drug, name)).toContain(row.group);
        }
      }
    }
  });
});
