import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from './article.ts';
import { readArticle, runsOf } from './read-article.ts';
import { sentencesOf, sentencesOfArticle } from './sentences.ts';

const FRONT = `---
title: A page
summary: What it says.[^one]
group: medicine
keyPoints:
  - First.[^one]
  - Second.[^two]
asks: [What is it?]
related: [other]
reviewed: null
updated: 2026-11-22
---
`;

const read = (body: string, front = FRONT) => readArticle('en/page.md', `${front}\n${body}`, 'en', 'page');

describe('an article', () => {
  it('becomes headings, paragraphs, lists and tables, with its citations in order', () => {
    const { article, findings } = read(
      '## What it is\n\nIt **is** a [page](page:other).[^two]\n\n- item[^three]\n\n| a | b |\n| - | - |\n| c | d[^one] |\n\n## What it is\n',
    );
    expect(findings).toEqual([]);
    expect(article?.blocks.map(({ kind }) => kind)).toEqual([
      'heading',
      'paragraph',
      'list',
      'table',
      'heading',
    ]);
    expect(article?.blocks.flatMap((block) => (block.kind === 'heading' ? [block.id] : []))).toEqual([
      'what-it-is',
      'what-it-is-2',
    ]);
    expect(article?.citations).toEqual(['one', 'two', 'three']);
    expect(article?.minutes).toBe(1);
  });

  it('keeps text as text: markup characters are not turned into HTML', () => {
    const { article } = read('Tom & Jerry say 1 < 2 \\* 3.[^one]');
    const [block] = article?.blocks ?? [];
    expect(block?.kind === 'paragraph' && plainText(block.inlines)).toBe('Tom & Jerry say 1 < 2 * 3.');
  });

  it.each([
    ['raw HTML', '<script>alert(1)</script>'],
    ['inline HTML', 'A <b>word</b>.[^one]'],
    ['a picture', '![alt](x.png)'],
    ['code', '```\ncode\n```'],
    ['a quote', '> quoted'],
    ['a title of its own', '# Title'],
    ['a list inside a list', '- a[^one]\n  - b[^one]'],
    ['another site', '[there](https://example.org).[^one]'],
    ['another site without a scheme', '[there](//example.org).[^one]'],
    ['a script address', '[there](javascript:alert).[^one]'],
  ])('refuses %s', (_name, body) => {
    expect(read(body).findings.map(({ kind }) => kind)).toContain('markup-refused');
  });

  it('is not read without front matter, with an unknown key, or with a date that the calendar lacks', () => {
    expect(readArticle('en/page.md', 'Only text.', 'en', 'page').article).toBeNull();
    expect(read('', FRONT.replace('group:', 'author: someone\ngroup:')).article).toBeNull();
    expect(read('', FRONT.replace('2026-11-22', '2026-02-30')).findings[0]?.about).toBe('updated');
  });
});

describe('the sentences of an article', () => {
  const sentences = (body: string) => {
    const { article } = read(body);
    return article === null ? [] : sentencesOfArticle(article).slice(3);
  };

  it('hold the citations that follow them', () => {
    expect(sentences('Take 0.5 mg.[^one] Then stop.[^two][^three] Why?')).toEqual([
      { text: 'Take 0.5 mg.', claims: ['one'], plain: false, question: false },
      { text: 'Then stop.', claims: ['two', 'three'], plain: false, question: false },
      { text: 'Why?', claims: [], plain: false, question: true },
    ]);
  });

  it('do not lend a citation to the sentence before', () => {
    expect(sentences('No source here. A source here.[^one]').map(({ claims }) => claims)).toEqual([
      [],
      ['one'],
    ]);
  });

  it('run through links and bold text', () => {
    expect(sentences('Call [911](tel:911) **now**.[^one]').map(({ text }) => text)).toEqual([
      'Call 911 now.',
    ]);
  });

  it('take the claims of the line that leads into a list, and only of that line', () => {
    expect(sentences('Signs are:[^one]\n\n- shaking\n- sweating[^two]').map(({ claims }) => claims)).toEqual([
      ['one'],
      ['one'],
      ['two', 'one'],
    ]);
    expect(sentences('No colon.[^one]\n\n- shaking').at(-1)?.claims).toEqual([]);
    expect(sentences('Signs are:[^one]\n\n## Else\n\n- shaking').at(-1)?.claims).toEqual([]);
  });

  it('keep a quotation whole, and take the citation after it', () => {
    expect(sentences('“I am low. Can you help?”[^one] Say so.[^two]').map(({ claims }) => claims)).toEqual([
      ['one'],
      ['two'],
    ]);
    expect(sentences('«Me queda poco. ¿Me ayuda?»[^one]')).toHaveLength(1);
    expect(sentences('An open “mark hides nothing. Not cited.[^one]').map(({ claims }) => claims)).toEqual([
      [],
      ['one'],
    ]);
  });

  it('do not end at a title before a name', () => {
    expect(sentences('Ask Dr. Example.[^one]').map(({ text }) => text)).toEqual(['Ask Dr. Example.']);
  });

  it('lose no word of any text, whatever is written', () => {
    const squeeze = (text: string) => text.replace(/\s/g, '');
    const piece = fc.constantFrom(
      'Word',
      '. ',
      '? ',
      '“',
      '”',
      '[^one]',
      ' 0.5',
      ' Dr. ',
      '**bold**',
      '\n',
      '…',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const { article } = read(pieces.join(''));
        for (const run of article?.blocks.flatMap(runsOf) ?? []) {
          expect(
            squeeze(
              sentencesOf(run)
                .map(({ text }) => text)
                .join(''),
            ),
          ).toBe(squeeze(plainText(run)));
        }
      }),
    );
  });

  it('of any text at all are read or refused, never thrown', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        expect(() => read(text)).not.toThrow();
        expect(() => readArticle('en/page.md', text, 'en', 'page')).not.toThrow();
      }),
    );
  });
});
