import { expect, it } from 'vitest';
import { examplePlan } from '../../../documents/example-plan.ts';
import { judgeSteps, typedSteps } from './adjusted-steps.ts';

const plan = examplePlan();
const codes = (change: Record<string, readonly string[]>): readonly string[] => {
  const judged = judgeSteps(plan, typedSteps(plan, change));
  return judged.ok
    ? judged.findings.map(({ code, step }) => `${step ?? ''} ${code}`)
    : [`row ${judged.step}`];
};

it('the rows of a draft are clean', () => {
  expect(codes({})).toEqual([]);
});

it('a lower dose, a shorter step and a dose that no tablet makes are said at once', () => {
  expect(codes({ 'adjust-mg-0': ['0.5'] })).toContain('1 over-25-in-14-days');
  expect(codes({ 'adjust-days-1': ['7'] })).toContain('3 interval-under-14-days');
  expect(codes({ 'adjust-mg-0': ['1.3'] })).toContain('1 cannot-be-made');
});

it.each([
  [{ 'adjust-mg-2': ['some'] }, 'row 3'],
  [{ 'adjust-days-0': ['two weeks'] }, 'row 1'],
  [{ 'adjust-days-0': ['0'] }, 'row 1'],
])('%j names its row', (change, row) => {
  expect(codes(change)).toEqual([row]);
});
