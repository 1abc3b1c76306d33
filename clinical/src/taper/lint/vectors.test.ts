import { expect, it } from 'vitest';
import vectors from '../../../vectors/lint.json' with { type: 'json' };
import { SOURCES } from '../../sources.ts';
import { lintSchedule } from './lint-schedule.ts';
import { readSchedule } from './reading/read-schedule.ts';

it.each(vectors)('$id: $what', (row) => {
  const read = readSchedule(row.text);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const report = lintSchedule(read.schedule);
  const over = report.findings.flatMap(({ code, step, percent }) =>
    code === 'over-25-in-14-days' ? [[String(step), percent] as const] : [],
  );
  const byStep = Object.fromEntries(over);
  if (row.over) expect(byStep).toEqual(row.over);
  if (row.overAt) expect(byStep).toMatchObject(row.overAt);
  if (row.days !== undefined) expect(report.days).toBe(row.days);
  expect(report.ends).toBe(row.ends);
  expect(Object.keys(SOURCES)).toContain(row.source);
});
