import { describe, expect, it } from 'vitest';
import { taper } from '../../words/en/taper.ts';
import { documents as en } from '../../words/en/documents.ts';
import { examplePlan } from '../example-plan.ts';
import { planHtml } from '../plan-html.ts';
import { htmlLines } from './html-lines.ts';
import type { MismatchCode } from './verdict.ts';
import { verifyDocument } from './verify-document.ts';

const page = planHtml(examplePlan(), { words: en, say: taper.finding });

async function codesOf(html: string): Promise<readonly MismatchCode[]> {
  const verdict = await verifyDocument(new TextEncoder().encode(html));
  return verdict.verdict === 'mismatch' ? verdict.mismatches.map(({ code }) => code) : [];
}

describe('htmlLines', () => {
  it('reads a line for each block and each row of a table', () => {
    const html = '<p>One <b>two</b></p><ul><li>three</li></ul><table><tr><td>4</td><td>5</td></tr></table>';
    expect(htmlLines(html)).toEqual(['One two', 'three', '4 5']);
  });

  it('reads only what is seen', () => {
    const hidden =
      '<p hidden>a</p><p style="display: none">b</p><p class="visually-hidden">c</p><script>d</script><p>e</p>';
    expect(htmlLines(hidden)).toEqual(['e']);
  });

  it('reads only what is marked, where something is', () => {
    expect(htmlLines('<p>a</p><div data-plan><p>b</p></div><p>c</p><div data-plan>d</div>')).toEqual([
      'b',
      'd',
    ]);
  });
});

describe('a page', () => {
  it('proves nothing by what it hides', async () => {
    const hidden = page.replace('<p>1.25 mg of clonazepam', '<p hidden>1.25 mg of clonazepam');
    expect(hidden).not.toBe(page);
    expect(await codesOf(hidden)).toContain('line-missing');
  });

  it('is caught where a whole tablet is drawn for a half', async () => {
    const drawn = page.replace(/<path class="piece-missing"[^>]*>/, '');
    expect(drawn).not.toBe(page);
    expect(await codesOf(drawn)).toEqual(['drawing-wrong']);
  });

  it('is caught where another strength stands beside a drawing', async () => {
    const drawn = page.replace('>0.125 mg</text>', '>0.25 mg</text>');
    expect(await codesOf(drawn)).toEqual(['drawing-wrong']);
  });

  it.each(['Dec 15, 2026 1.25 mg 9.09 % 15 days', 'Dec 15, 2026 1.375 mg 9.09 % 14 days'])(
    'is caught where its table says otherwise: %s',
    async (row) => {
      const rows = `<table><tr><td>Dec 1, 2026 1.375 mg 8.33 % 14 days</td></tr><tr><td>${row}</td></tr></table>`;
      expect(await codesOf(page.replace('</article>', `${rows}</article>`))).toContain('row-wrong');
    },
  );

  it('is proved with a table that says the same', async () => {
    const rows = examplePlan().steps.map((step, index) => {
      const date = /\w{3}, (\w{3} \d+, \d{4})/.exec(page.split('data-step=')[index + 1] ?? '')?.[1];
      const percent = (step.cut / 100).toString();
      return `<tr><th>${date}</th><td>${step.daily / 1000} mg</td><td>${percent} %</td><td>${step.days ?? 'held'} days</td></tr>`;
    });
    const whole = page.replace('</article>', `<table>${rows.join('')}</table></article>`);
    expect(await verifyDocument(new TextEncoder().encode(whole))).toMatchObject({ verdict: 'proved' });
  });
});
