import { describe, expect, it } from 'vitest';
import { CommandFailure } from './command-failure.ts';
import { contentPreviewCommand } from './content-preview-command.ts';
import type { Context } from './context.ts';
import { EXIT } from './exit-code.ts';
import { readWords } from './read-words.ts';

async function run(given: readonly string[], change: Partial<Context> = {}) {
  let said = '';
  const terminal = { out: (text: string) => (said += text) } as unknown as Context['terminal'];
  const context = { terminal, language: 'en', json: false, ...change } as Context;
  const exit = await contentPreviewCommand(context, readWords(given, []));
  return { exit, said };
}

describe('stepdown content preview', () => {
  it('shows each sentence of a page with the claims that it rests on, and its reading level', async () => {
    const { exit, said } = await run(['withdrawal']);
    expect(exit).toBe(EXIT.done);
    expect(said).toContain('Withdrawal (en/withdrawal.md)');
    expect(said).toMatch(/Reading level: grade \d/);
    expect(said).toMatch(/It can start sooner\.\n {2}withdrawal-onset: After a sudden stop/);
  });

  it('shows the page of the language that is asked for', async () => {
    const { said } = await run(['withdrawal'], { language: 'es' });
    expect(said).toContain('Abstinencia (es/withdrawal.md)');
    expect(said).toContain('withdrawal-onset: ');
  });

  it('answers machines with sentences and findings', async () => {
    const { said } = await run(['alcohol'], { json: true });
    expect(JSON.parse(said)).toMatchObject({ file: 'en/alcohol.md', findings: [], title: 'Alcohol' });
  });

  it.each([[[]], [['nowhere']], [['alcohol', 'opioids']]])(
    'takes one page that is there, not %j',
    async (given) => {
      await expect(run(given)).rejects.toThrow(CommandFailure);
    },
  );
});
