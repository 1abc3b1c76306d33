import { describe, expect, it } from 'vitest';
import { readInBrief as read } from './brief-schedule.ts';

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

  it('adds entries of one sequence, and counts hours and times of day', () => {
    const entries = [
      { sequence: 1, ...quantity(0.5), timing: { repeat: { ...once, when: ['MORN'] } } },
      { sequence: 1, ...quantity(1), timing: { repeat: { timeOfDay: ['21:00:00'] } } },
      { sequence: 2, ...quantity(0.5), timing: { repeat: { frequency: 1, period: 12, periodUnit: 'h' } } },
      { sequence: 3, ...quantity(0.25), timing: { code: { coding: [{ code: 'TID' }] } } },
    ];
    expect(read(JSON.stringify(request(entries)))).toBe('1.5(0.5+1), 1(0.5+0.5), 0.75(0.25+0.25+0.25)');
  });

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
    [[], '- no-steps'],
  ])('%j', (entries, problems) => expect(read(JSON.stringify(request(entries)))).toBe(problems));
});
