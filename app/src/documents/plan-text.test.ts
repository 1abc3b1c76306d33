import { describe, expect, it } from 'vitest';
import { documents as en } from '../words/en/documents.ts';
import { documents as es } from '../words/es/documents.ts';
import { examplePlan } from './example-plan.ts';
import { planCsv } from './plan-csv.ts';
import { planText } from './plan-text.ts';

const plan = examplePlan();
const say = ({ code }: { code: string }) => `(${code})`;

describe.each([en, es])('a plan in $language', (words) => {
  it('reads as it is kept in the repository', async () => {
    await expect(planText(plan, { words, say })).toMatchFileSnapshot(`papers/plan-${words.language}.txt`);
    await expect(planCsv(plan, words)).toMatchFileSnapshot(`papers/plan-${words.language}.csv`);
  });
});

describe('planCsv', () => {
  it('lets no cell pass for a formula', () => {
    const [first, ...rest] = plan.steps;
    if (!first) throw new Error('The example has steps.');
    const csv = planCsv({ ...plan, steps: [{ ...first, enteredBy: '=1+1,"x"' }, ...rest] }, en);
    expect(csv).toContain(`"'=1+1,""x"""`);
    expect(csv).not.toMatch(/(^|,)"?=/m);
  });
});
