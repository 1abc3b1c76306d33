import { describe, expect, it } from 'vitest';
import { lintSchedule } from '../lint-schedule.ts';
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
    [{ drug: 'diazepam', steps: [{ mg: '5', timesADay: 3 }] }, '1 wrong-shape'],
    [{ drug: 'diazepam', steps: [{ mg: '5', from: '2026-01-01', to: '2026-01-14' }] }, '1 wrong-shape'],
    [{ drug: 'diazepam', steps: [{ mg: '5', also: { drug: 'clonazepam', mg: '1' } }] }, '1 wrong-shape'],
  ])('%j', (value, problems) => expect(read(JSON.stringify(value))).toBe(problems));

  it('judges by the products that are given', () => {
    const steps = [{ mg: '1', days: 14 }, { mg: '0.875' }];
    const codes = (products: unknown) => {
      const answer = readScheduleValue({ drug: 'clonazepam', steps, products });
      return answer.ok ? lintSchedule(answer.schedule).findings.map(({ code }) => code) : ['not read'];
    };
    expect(codes([{ form: 'tablet', mg: '0.5', score: 'half' }])).toContain('cannot-be-made');
    expect(codes([{ form: 'odt', mg: '0.125' }])).not.toContain('cannot-be-made');
    expect(codes([{ form: 'suspension', mgPerMl: '0.1', smallestMl: '0.05' }])).not.toContain(
      'cannot-be-made',
    );
    expect(codes([{ form: 'tablet' }])).toEqual(['not read']);
    expect(codes([])).toEqual(['not read']);
  });
});
