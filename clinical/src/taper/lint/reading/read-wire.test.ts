import { describe, expect, it } from 'vitest';
import { readInBrief as read } from './brief-schedule.ts';
import { readSchedule, readScheduleValue } from './read-schedule.ts';

describe('JSON', () => {
  it('reads the shape of the wire', () => {
    const text =
      '{"drug":"diazepam","steps":[{"from":"2026-01-01","mg":"15"},{"from":"2026-01-15","mg":"11"}]}';
    expect(read(text)).toBe('2026-01-01: 15, 2026-01-15: 11');
    expect(readScheduleValue(JSON.parse(text))).toEqual(readSchedule(text));
  });

  it.each([
    [{ drug: 'diazepam', steps: [{ mg: '15', days: 0 }] }, '1 interval-not-whole-days'],
    [{ drug: 'diazepam', steps: [{ mg: '15' }, { mg: '0.0001' }] }, '2 dose-not-exact'],
    [{ drug: 'diazepam', steps: [{ mg: '15', from: '2026-13-01' }] }, '1 not-a-date'],
    [{ drug: 'diazepam', steps: [] }, '- no-steps'],
    [{ drug: 'clozapine', steps: [{ mg: '15' }] }, '- refused-drug'],
    [{ drug: 'diazepam' }, '- wrong-shape'],
  ])('%j', (value, problems) => expect(read(JSON.stringify(value))).toBe(problems));
});
