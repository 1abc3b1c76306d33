import { describe, expect, it } from 'vitest';
import { altered, codesOf, examplePapers } from '../example-papers.ts';
import { examplePlan } from '../example-plan.ts';
import { taper } from '../../words/en/taper.ts';
import { documents as en } from '../../words/en/documents.ts';
import { planSection } from '../plan-html.ts';
import { verifyDocument } from './verify-document.ts';

const { html } = examplePapers();

type Row = readonly [name: string, from: string | RegExp, to: string, code: string];

const PAPER: readonly Row[] = [
  ['another title', /<title>Lowering/, '<title>Stop', 'title-wrong'],
  ['two titles', '</title>', '</title><title>Stop today</title>', 'title-wrong'],
  ['words by style', '</head>', '<style>.intro::after{content:"Skip days"}</style></head>', 'markup-unknown'],
  [
    'a sheet from elsewhere',
    '</head>',
    '<link rel="stylesheet" href="//x.example/y.css"></head>',
    'markup-unknown',
  ],
  ['another place to fetch from', '</head>', '<base href="//x.example/"></head>', 'markup-unknown'],
  [
    'a page that moves on',
    '</head>',
    '<meta http-equiv="refresh" content="0;url=//x.example"></head>',
    'markup-unknown',
  ],
  ['a mark that is hidden', /<p class="draft-mark">/g, '<p class="draft-mark" hidden>', 'markup-unknown'],
  [
    'a mark that cannot be seen through',
    /<p class="draft-mark">/g,
    '<p class="draft-mark" style="opacity:0">',
    'markup-unknown',
  ],
  [
    'a mark too small to read',
    /<p class="draft-mark">/g,
    '<p class="draft-mark" style="font-size:0">',
    'markup-unknown',
  ],
  [
    'a mark off the page',
    '<p class="draft-mark">',
    '<p class="draft-mark" style="position:absolute;left:-99em">',
    'markup-unknown',
  ],
  [
    'a sentence for screen readers alone',
    '<p class="intro">',
    '<p class="intro visually-hidden">',
    'markup-unknown',
  ],
  [
    'a dose that is hidden from screen readers',
    '<p class="daily">',
    '<p class="daily" aria-hidden="true">',
    'markup-unknown',
  ],
  ['a picture', '<main>', '<main><img src="x.png" alt="Take 4 mg">', 'markup-unknown'],
  ['a box with a value', '<main>', '<main><input value="Take 4 mg more">', 'markup-unknown'],
  ['a script', '<main>', '<main><script>document.title="x"</script>', 'markup-unknown'],
  ['a script in an attribute', '<main>', '<main onload="x()">', 'markup-unknown'],
  ['a page inside the page', '<main>', '<main><iframe srcdoc="Take 4 mg"></iframe>', 'markup-unknown'],
  ['a drawing of words', '<main>', '<main><svg><text>Take 4 mg</text></svg>', 'markup-unknown'],
  ['an object', '<main>', '<main><object data="x.pdf"></object>', 'markup-unknown'],
  ['a second plan', '</main>', '<p>Skip a step.</p><div data-plan></div></main>', 'markup-unknown'],
  ['the mark of the plan elsewhere', '<main>', '<main><p>Take 4 mg</p><i data-plan></i>', 'markup-unknown'],
  ['a figure that is struck', '<p>1.375 mg', '<p><s>1.375</s> mg', 'markup-unknown'],
  ['a figure that is deleted', '<p>1.375 mg', '<p><del>1.375</del> mg', 'markup-unknown'],
  ['letters that run backwards', '<p>1.375 mg', '<p dir="rtl">1.375 mg', 'markup-unknown'],
  [
    'words among drawings',
    '<span class="pieces" aria-hidden="true">',
    '<span class="pieces" aria-hidden="true">twice ',
    'markup-unknown',
  ],
  ['a drawing of nothing', /viewBox="0 0 84 24"/, 'viewBox="0 0 1 24"', 'markup-unknown'],
  ['two tablets drawn as one', /d="M30 12A10 10 0 1 1 50/, 'd="M2 12A10 10 0 1 1 50', 'drawing-wrong'],
  ['three quarters drawn for a half', /V2A10 10 0 0 1 (\d+) 22Z/, 'V2A10 10 0 1 1 $1 22Z', 'drawing-wrong'],
  ['a piece drawn in another colour', 'fill="var(--piece-fill, none)"', 'fill="url(#x)"', 'markup-unknown'],
  ['a template', '<main>', '<main><template><p>x</p></template>', 'markup-unknown'],
  ['a form', '<main>', '<main><form action="//x.example"></form>', 'markup-unknown'],
];

describe('a page that is a paper', () => {
  it('is proved before', async () => {
    expect(await codesOf(html)).toEqual([]);
  });

  it.each(PAPER)('is caught: %s', async (_, from, to, code) => {
    expect(await codesOf(altered(html, from, to))).toContain(code);
  });
});

/** The plan as a page of the site marks it: in several parts, between what is not read. */
function onPage(): string {
  const section = planSection(examplePlan(), { words: en, say: taper.finding });
  const body = section
    .replace(/<article[^>]*>|<\/article>/g, '')
    .replace(/ class="(?:daily|intro|departures|factor|ending|ending-ask)"/g, '');
  const [head = '', rest = ''] = body.split('<section class="today">');
  return `<!doctype html><html lang="en"><body><main id="main" class="page"><button>Print</button><div data-plan class="column top">${head}</div><p>Something that is not read.</p><article data-plan class="paper svelte-1x"><section class="today">${rest}</article></main></body></html>`;
}

const PAGE: readonly Row[] = [
  ['a sentence', '</article>', '<p>Skip days.</p></article>', 'line-not-understood'],
  ['a button', '</article>', '<button>Take 4 mg</button></article>', 'markup-unknown'],
  ['style', '<h1>', '<h1 style="opacity:0">', 'markup-unknown'],
  ['a class that hides', '<h1>', '<h1 class="visually-hidden">', 'markup-unknown'],
  ['a page that hides it', '<main id="main"', '<main id="main" hidden', 'markup-unknown'],
  [
    'a page that hides it by style',
    '<main id="main"',
    '<main id="main" style="display:none"',
    'markup-unknown',
  ],
  ['a dose', '1.375 mg of clonazepam', '1.25 mg of clonazepam', 'times-not-daily'],
];

describe('a page of the site, as a browser saves it', () => {
  it('is proved, and it is said that only the plan was read', async () => {
    const verdict = await verifyDocument(new TextEncoder().encode(onPage()));
    expect(verdict).toEqual({ verdict: 'proved', kind: 'html', steps: 9, part: true });
  });

  it('is proved with a table that says the same, and not with one that does not', async () => {
    const rows = examplePlan().steps.map((step, index) => {
      const date = /\w{3}, (\w{3} \d+, \d{4})/.exec(html.split('data-step=')[index + 1] ?? '')?.[1] ?? '';
      const days = step.days === null ? 'Until your prescriber decides' : `${step.days} days`;
      return `<tr><th scope="row">${date}</th><td>${step.daily / 1000} mg</td><td>${step.cut / 100} %</td><td>${days}</td></tr>`;
    });
    const table = `<div data-plan class="scroll-x"><table><tbody>${rows.join('')}</tbody></table></div>`;
    const page = altered(onPage(), '<article', `${table}<article`);
    expect(await codesOf(page)).toEqual([]);
    expect(await codesOf(altered(page, '<td>1.25 mg', '<td>1.375 mg'))).toContain('row-wrong');
    expect(await codesOf(altered(page, '<td>14 days', '<td>15 days'))).toContain('row-wrong');
    expect(
      await codesOf(altered(page, 'Until your prescriber decides<', 'Until you feel better<')),
    ).toContain('row-wrong');
  });

  it.each(PAGE)('is caught where something is put into the plan: %s', async (_, from, to, code) => {
    expect(await codesOf(altered(onPage(), from, to))).toContain(code);
  });
});
