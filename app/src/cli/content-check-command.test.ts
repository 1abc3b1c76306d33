import { describe, expect, it } from 'vitest';
import { CommandFailure } from './command-failure.ts';
import { contentCheckCommand } from './content-check-command.ts';
import type { Context } from './context.ts';
import { EXIT } from './exit-code.ts';
import { readWords } from './read-words.ts';

async function run(given: readonly string[], change: Partial<Context> = {}) {
  let said = '';
  const terminal = { out: (text: string) => (said += text) } as unknown as Context['terminal'];
  const context = { terminal, language: 'en', json: false, ...change } as Context;
  const exit = await contentCheckCommand(context, readWords(given, ['date']));
  return { exit, said };
}

describe('stepdown content check', () => {
  it('lists every page with its reading level, and passes on the day of the last change', async () => {
    const { exit, said } = await run(['--date', '2026-11-22']);
    expect(exit).toBe(EXIT.done);
    expect(said).toMatch(/^en\/withdrawal\.md +\d+ +\d+ +\d+ {2}grade -?\d/m);
    expect(said).toMatch(/^es\/withdrawal\.md .*Inflesz \d/m);
    expect(said).toContain('Nothing keeps this content from being published.');
  });

  it('refuses when the pages are old, and says so in the language that is asked for', async () => {
    const { exit, said } = await run(['--date', '2029-01-01'], { language: 'es' });
    expect(exit).toBe(EXIT.refused);
    expect(said).toMatch(/- es\/withdrawal\.md: Se miró por última vez el \d{4}-\d\d-\d\d/);
  });

  it('answers machines with the day and every finding', async () => {
    const { said } = await run(['--date', '2029-01-01'], { json: true });
    const report = JSON.parse(said) as { day: string; fit: boolean; findings: { kind: string }[] };
    expect(report.fit).toBe(false);
    expect(report.day).toBe('2029-01-01');
    expect(report.findings.map(({ kind }) => kind)).toContain('stale-claim');
  });

  it('takes no other word, and no day that the calendar lacks', async () => {
    await expect(run(['now'])).rejects.toThrow(CommandFailure);
    await expect(run(['--date', '2026-02-30'])).rejects.toThrow(CommandFailure);
  });

  it('judges as of today when no day is given', async () => {
    const { said } = await run([], { json: true });
    const { day } = JSON.parse(said) as { day: string };
    expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
});
