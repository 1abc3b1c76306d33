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
});
