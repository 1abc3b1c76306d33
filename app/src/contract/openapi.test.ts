import { createConfig, lintFromString } from '@redocly/openapi-core';
import { describe, expect, it } from 'vitest';
import { openApiDocument } from './openapi.ts';

const text = `${JSON.stringify(openApiDocument(), null, 2)}\n`;

describe('the description of the HTTP door', () => {
  it('passes a kept linter', async () => {
    const config = await createConfig({
      extends: ['recommended'],
      rules: { 'operation-4xx-response': 'off' },
    });
    const problems = await lintFromString({ source: text, config });
    expect(
      problems.map(
        (problem) => `${problem.ruleId}: ${problem.message} ${problem.location[0]?.pointer ?? ''}`,
      ),
    ).toEqual([]);
  });

  it('is committed as it is made', async () => {
    await expect(
      text,
      'Run "npx vitest run --project unit app/src/contract -u" and commit docs/openapi.json',
    ).toMatchFileSnapshot('../../../docs/openapi.json');
  });
});
