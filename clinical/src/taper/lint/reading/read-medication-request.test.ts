import { describe, expect, it } from 'vitest';
import { lintSchedule } from '../lint-schedule.ts';
import { readInBrief as read } from './brief-schedule.ts';
import { readSchedule } from './read-schedule.ts';

describe('FHIR', () => {
  const quantity = (value: number, code = 'mg') => ({
    doseAndRate: [{ doseQuantity: { value, unit: code, code } }],
  });
  const request = (dosageInstruction: unknown[]) => ({
    resourceType: 'MedicationRequest',
    status: 'draft',
    intent: 'proposal',
    medicationCodeableConcept: { text: 'Clonazepam', coding: [{ display: 'clonazepam 0.5 MG Oral Tablet' }] },
    dosageInstruction,
  });
  const once = { frequency: 1, period: 1, periodUnit: 'd' };

  it('reads steps in the order of their sequence, bounds, and several doses a day', () => {
    const answer = request([
      {
        sequence: 2,
        ...quantity(0.875),
        timing: { repeat: { ...once, boundsDuration: { value: 2, code: 'wk' } } },
      },
      {
        sequence: 1,
        ...quantity(500, 'ug'),
        timing: {
          repeat: {
            frequency: 2,
            period: 1,
            periodUnit: 'd',
            boundsPeriod: { start: '2026-01-01', end: '2026-01-14' },
          },
        },
      },
    ]);
    expect(read(JSON.stringify(answer))).toBe('2026-01-01: 1(0.5+0.5) x14, 0.875 x14');
    expect(read(JSON.stringify({ resourceType: 'Bundle', entry: [{ resource: answer }] }))).toBe(
      read(JSON.stringify(answer)),
    );
  });

  it('reads two requests of one bundle as a schedule of two drugs, each with its own days', () => {
    const period = (start: string, end?: string) => ({
      timing: { repeat: { ...once, boundsPeriod: { start, ...(end === undefined ? {} : { end }) } } },
    });
    const left = {
      ...request([{ sequence: 1, ...quantity(1), ...period('2026-01-01', '2026-01-07') }]),
      medicationCodeableConcept: { text: 'lorazepam' },
    };
    const own = {
      ...request([
        { sequence: 1, ...quantity(10), ...period('2026-01-01', '2026-01-07') },
        { sequence: 2, ...quantity(20), ...period('2026-01-08', '2026-01-21') },
        { sequence: 3, ...quantity(20), ...period('2026-01-22', '2026-02-04') },
        { sequence: 4, ...quantity(18), ...period('2026-02-05') },
      ]),
      medicationCodeableConcept: { text: 'diazepam' },
    };
    for (const both of [
      [left, own],
      [own, left],
    ]) {
      const text = JSON.stringify({ resourceType: 'Bundle', entry: both.map((resource) => ({ resource })) });
      expect(read(text)).toBe('2026-01-01: 10 x7, 2026-01-08: 20 x28, 2026-02-05: 18');
      const answer = readSchedule(text);
      if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
      expect(answer.schedule).toMatchObject({
        drug: 'diazepam',
        other: { drug: 'lorazepam' },
        steps: [{ also: { daily: 1000 } }, { also: { daily: 0 } }, { also: { daily: 0 } }],
      });
      expect(lintSchedule(answer.schedule).findings.map(({ code }) => code)).not.toContain('gap');
    }
    const twice = { resourceType: 'Bundle', entry: [{ resource: own }, { resource: own }] };
    expect(read(JSON.stringify(twice))).toBe('- wrong-shape');
    const three = { resourceType: 'Bundle', entry: [own, left, own].map((resource) => ({ resource })) };
    expect(read(JSON.stringify(three))).toBe('- wrong-shape');
  });

  it('takes what the person can get from beside the request', () => {
    const products = [{ form: 'tablet', mg: '1', score: 'half' }];
    const text = JSON.stringify(request([{ sequence: 1, ...quantity(0.875), timing: { repeat: once } }]));
    expect(readSchedule(text, { products })).toMatchObject({
      ok: true,
      schedule: { products: [{ form: 'tablet', strength: 1000, score: 'half' }] },
    });
  });

  it('adds entries of one sequence, and counts hours and times of day', () => {
    const entries = [
      { sequence: 1, ...quantity(0.5), timing: { repeat: { ...once, when: ['MORN'] } } },
      { sequence: 1, ...quantity(1), timing: { repeat: { timeOfDay: ['21:00:00'] } } },
      { sequence: 2, ...quantity(0.5), timing: { repeat: { frequency: 1, period: 12, periodUnit: 'h' } } },
      { sequence: 3, ...quantity(0.25), timing: { code: { coding: [{ code: 'TID' }] } } },
    ];
    expect(read(JSON.stringify(request(entries)))).toBe('1.5(0.5+1), 1(0.5+0.5), 0.75(0.25+0.25+0.25)');
  });

  const lasting = (bounds: object, rest: object = once) => ({
    ...quantity(1),
    timing: { repeat: { ...rest, ...bounds } },
  });
  const length = (value: number, code: string) => ({
    value,
    unit: code,
    system: 'http://unitsofmeasure.org',
    code,
  });
  it.each([
    [[lasting({ boundsDuration: length(336, 'h') })], '1 x14'],
    [[lasting({ boundsDuration: length(1, 'mo') })], '1 x28'],
    [[lasting({ boundsDuration: length(10, 'min') })], '1 interval-not-whole-days'],
    [[lasting({ boundsDuration: length(1, 'a') })], '1 interval-not-whole-days'],
    [[lasting({ boundsRange: { low: length(2, 'wk'), high: length(4, 'wk') } })], '1 x14'],
    [[lasting({ timeOfDay: ['08:00:00', '20:00:00'] }, { period: 1, periodUnit: 'd' })], '2(1+1)'],
    [[lasting({ timeOfDay: ['08:00:00', '20:00:00'] })], '1 not-understood'],
    [[lasting({ when: ['MORN', 'EVE'] }, { frequency: 2, period: 1, periodUnit: 'd' })], '2(1+1)'],
    [[lasting({ frequencyMax: 2 })], '1 not-understood'],
    [[lasting({}, { frequency: 2 })], '1 not-understood'],
    [[{ sequence: 2, ...lasting({}) }, lasting({})], '- not-understood'],
    [
      [
        { sequence: 1, ...lasting({ boundsDuration: length(28, 'd') }) },
        { sequence: 1, ...lasting({ boundsDuration: length(14, 'd') }) },
      ],
      '- not-understood',
    ],
    [
      [
        { sequence: 1, ...lasting({}) },
        { sequence: 1, ...lasting({ boundsDuration: length(2, 'wk') }) },
      ],
      '2(1+1) x14',
    ],
  ])('reads legal shapes that are seldom seen, or asks: %j', (entries, expected) =>
    expect(read(JSON.stringify(request(entries)))).toBe(expected),
  );

  it.each([
    [[{ ...quantity(1), asNeededBoolean: true }], '1 as-needed'],
    [[{ ...quantity(1), timing: { repeat: { frequency: 1, period: 2, periodUnit: 'd' } } }], '1 skips-days'],
    [[{ ...quantity(1), timing: { repeat: { ...once, dayOfWeek: ['mon'] } } }], '1 skips-days'],
    [[{ ...quantity(1, '{tbl}'), timing: { repeat: once } }], '1 dose-not-mg'],
    [
      [{ doseAndRate: [{ doseRange: { low: { value: 1 } } }], timing: { repeat: once } }],
      '1 dose-is-a-range',
    ],
    [[{ text: '1 tablet daily' }], '1 not-understood'],
    [[{ ...quantity(1), asNeededFor: [{ text: 'sleep' }] }], '1 as-needed'],
    [[{ ...quantity(1), timing: { code: { text: 'every other day' } } }], '1 not-understood'],
    [
      [{ ...quantity(1), timing: { code: { coding: [{ code: 'TID' }] }, repeat: { when: ['MORN', 'HS'] } } }],
      '1 not-understood',
    ],
    [[{ ...quantity(1), timing: { code: { text: 'BID' }, repeat: once } }], '1 not-understood'],
    [
      [{ ...quantity(1), timing: { repeat: { ...once, boundsPeriod: { end: '2026-01-14' } } } }],
      '1 not-understood',
    ],
    [
      [
        {
          doseAndRate: [{ doseQuantity: { value: 2, unit: 'mg', comparator: '<' } }],
          timing: { repeat: once },
        },
      ],
      '1 dose-is-a-range',
    ],
    [
      [{ doseAndRate: [...quantity(1).doseAndRate, ...quantity(2).doseAndRate], timing: { repeat: once } }],
      '1 not-understood',
    ],
    [[], '- no-steps'],
  ])('%j', (entries, problems) => expect(read(JSON.stringify(request(entries)))).toBe(problems));

  it.each([
    [{ ...quantity(0.5), timing: { code: { text: 'BID' } } }, '1(0.5+0.5)'],
    [{ ...quantity(0.5), timing: { code: { text: 'three times a day' } } }, '1.5(0.5+0.5+0.5)'],
    [{ ...quantity(0.5, 'MG'), timing: { repeat: once } }, '0.5'],
    [
      {
        ...quantity(2),
        timing: {
          repeat: { ...once, boundsPeriod: { start: '2026-01-01T00:00:00Z', end: '2026-01-15T00:00:00Z' } },
        },
      },
      '2026-01-01: 2 x14',
    ],
  ])('reads how often in words, and a period that ends at midnight: %j', (entry, expected) =>
    expect(read(JSON.stringify(request([entry])))).toBe(expected),
  );

  it('takes no schedule from what is not to be given', () => {
    const never = { ...request([{ ...quantity(1), timing: { repeat: once } }]), doNotPerform: true };
    expect(read(JSON.stringify(never))).toBe('- not-understood');
  });
});
