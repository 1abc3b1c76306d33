import { expect, it } from 'vitest';
import { hearDanger } from './hear-danger.ts';
import { lintSchedule } from './lint-schedule.ts';

it('hears danger in a text, and in one that stands deep in a record', () => {
  expect(hearDanger({ text: 'I had a seizure last night' }, 'en')[0]).toMatchObject({
    code: 'seizure',
    urgency: 'emergency',
  });
  const record = { resourceType: 'MedicationRequest', note: [{ text: 'I want to kill myself' }] };
  expect(hearDanger(record, 'en').map(({ code }) => code)).toEqual(['suicide-plan']);
  expect(hearDanger({ text: 'clonazepam 1 mg nightly for 2 weeks' }, 'en')).toEqual([]);
  expect(hearDanger(null, 'es')).toEqual([]);
});

it('puts danger before what is said of a schedule, whether it could be read or not', () => {
  const read = lintSchedule(
    { text: 'clonazepam 1 mg for 14 days, then 0.875 mg for 14 days. I had a seizure in June.' },
    'en',
  );
  const lost = lintSchedule({ text: 'anoche tuve una convulsión' }, 'es');
  expect(lost.ok ? lost.value.danger : lost.problem.danger?.map(({ code }) => code)).toEqual(['seizure']);
  const danger = read.ok ? read.value.danger : read.problem.danger;
  expect(danger?.[0]?.say).toContain('911');
  if (read.ok) expect(Object.keys(read.value)[0]).toBe('danger');
});
