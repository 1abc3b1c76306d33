import { civilDay, type CivilDay } from '@stepdown/clinical/quantity/civil-day';
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readContent, type ContentFile } from '../articles/content.ts';
import { judgeWording } from '../articles/judge-wording.ts';
import { judgeWords } from '../articles/judge-words.ts';
import { saidIn } from '../articles/said.ts';
import { knowledge as en } from '../words/en/knowledge.ts';
import { knowledge as es } from '../words/es/knowledge.ts';
import { CONTENT_FINDINGS, type ContentFindingKind } from '../words/knowledge.ts';
import { checkContent } from './check-content.ts';
import { contentFiles } from './content-files.ts';
import { WORDS_READ, WORDS_WITHOUT_ADVICE } from './words-read.ts';

const DAY = civilDay(2026, 11, 22);

const claim = (id: string, change = '') =>
  `- id: ${id}
  kind: fact
  en: The level falls by half in 40 hours.
  es: El nivel baja a la mitad en 40 horas.
  sources: [LAB]
  confidence: V2
  checked: 2026-11-22
  reviewer: null
${change}`;

const page = (language: 'en' | 'es') => `---
title: ${language === 'en' ? 'One' : 'Uno'}
summary: ${language === 'en' ? 'It falls in 40 hours.' : 'Baja en 40 horas.'}[^half]
group: medicine
keyPoints:
  - ${language === 'en' ? 'It falls.' : 'Baja.'}[^half]
  - ${language === 'en' ? 'It does fall.' : 'Sí baja.'}[^half]
asks:
  - ${language === 'en' ? 'Why?' : '¿Por qué?'}
related: [one]
reviewed: null
updated: 2026-11-22
---

## ${language === 'en' ? 'Time' : 'Tiempo'}

${(language === 'en' ? 'It falls by half in 40 hours.[^half] ' : 'Baja a la mitad en 40 horas.[^half] ').repeat(40)}
`;

const SOUND: readonly ContentFile[] = [
  { path: 'claims/a.yaml', text: claim('half', '  settles: [C1]\n') },
  {
    path: 'conflicts.yaml',
    text: '- id: C1\n  read: { en: a, es: b }\n  say: { en: a, es: b }\n  claims: [half]\n',
  },
  {
    path: 'glossary.yaml',
    text: '- id: level\n  en: { name: Level, meaning: How much }\n  es: { name: Nivel, meaning: Cuánto }\n  claims: [half]\n',
  },
  { path: 'withheld.yaml', text: "- written: ['7,161']\n  why: no source\n" },
  {
    path: 'words-to-avoid.yaml',
    text: 'en:\n  - { avoid: [addict], instead: a person }\nes:\n  - { avoid: [adicto], instead: una persona }\n',
  },
  { path: 'en/one.md', text: page('en') },
  { path: 'es/one.md', text: page('es') },
];

type Spoil = (path: string, text: string) => string;
const at =
  (file: RegExp, change: (text: string) => string): Spoil =>
  (path, text) =>
    file.test(path) ? change(text) : text;
const add = (file: RegExp, more: string) => at(file, (text) => text + more);
const swap = (file: RegExp, from: string | RegExp, to: string) => at(file, (text) => text.replace(from, to));

/** For each thing that can be wrong, the smallest change that makes a sound folder have it. */
const SPOILS: Readonly<Record<ContentFindingKind, Spoil>> = {
  'unreadable-file': add(/a\.yaml/, '- id: [unclosed'),
  'wrong-shape': swap(/a\.yaml/, 'kind: fact', 'kind: rumor'),
  'markup-refused': add(/one\.md/, '\n<b>bold</b>\n'),
  'duplicate-id': add(/a\.yaml/, claim('half')),
  'unknown-source': swap(/a\.yaml/, '[LAB]', '[HEARSAY]'),
  'recalled-number': swap(/a\.yaml/, 'V2', 'R'),
  'numbers-differ': swap(/a\.yaml/, 'en 40 horas', 'en 30 horas'),
  'one-sided': add(/a\.yaml/, `  agrees: [other]\n${claim('other')}`),
  'unknown-claim': add(/one\.md/, '\nMore.[^nowhere]\n'),
  'unknown-conflict': swap(/a\.yaml/, '[C1]', '[C1, C9]'),
  'unsettled-conflict': add(/a\.yaml/, `  conflicts: [other]\n${claim('other', '  conflicts: [half]\n')}`),
  'unused-claim': add(/a\.yaml/, claim('other')),
  'uncited-sentence': add(/one\.md/, '\nTrust us.\n'),
  'too-many-plain': add(/one\.md/, `\n${'Well then.[^plain] '.repeat(20)}\n`),
  'number-not-in-claim': add(/one\.md/, '\nIt takes 41 hours.[^half]\n'),
  'withheld-number': at(/a\.yaml/, (text) => text.replaceAll('40', '7,161')),
  'word-to-avoid': add(/one\.md/, '\nAn addict, adicto.[^half]\n'),
  'unknown-phone': add(/one\.md/, '\nCall [now](tel:).[^half]\n'),
  'empty-cell': add(/one\.md/, '\n| a | b |\n| - | - |\n| c[^half] | |\n'),
  'dead-link': add(/one\.md/, '\nSee [this](page:nowhere).[^half]\n'),
  'unknown-term': add(/one\.md/, '\nThe [word](term:nowhere).[^half]\n'),
  'missing-translation': at(/es\/one\.md/, () => ''),
  'structure-differs': add(/es\/one\.md/, '\nUna frase más.[^half]\n'),
  'stale-page': swap(/one\.md/, '2026-11-22', '2024-11-21'),
  'stale-claim': swap(/a\.yaml/, '2026-11-22', '2024-11-21'),
  'too-hard': add(
    /en\/one\.md/,
    `\n${'Pharmacological heterogeneity necessitates individualized recommendations.[^half] '.repeat(40)}\n`,
  ),
  'rather-hard': at(/en\/one\.md/, (text) =>
    text.replaceAll('by half in 40 hours', 'slowly along the familiar way until about 40 hours later'),
  ),
  'odd-length': at(/one\.md/, (text) => `${text.split('## ')[0]}`),
};

const kindsOf = (files: readonly ContentFile[], day: CivilDay = DAY) =>
  checkContent(files, day).findings.map(({ kind }) => kind);

describe('a sound folder', () => {
  it('has nothing to find', () => {
    expect(checkContent(SOUND, DAY)).toMatchObject({ fit: true, findings: [] });
  });

  it('is still fit on the day after 24 months less one, and stale on the next', () => {
    expect(kindsOf(SOUND, civilDay(2028, 11, 22))).toEqual([]);
    expect(kindsOf(SOUND, civilDay(2028, 11, 23))).toContain('stale-page');
  });
});

describe('two languages of one page', () => {
  it.each([
    ['a number', 'Baja en 40 horas.', 'Baja en 50 horas.'],
    ['a unit', 'Baja en 40 horas.', 'Baja en 40 días.'],
  ])('may not differ in %s', (_, from, to) => {
    const files = SOUND.map(({ path, text }) => ({
      path,
      text: path === 'es/one.md' ? text.replace(from, to) : text,
    }));
    expect(kindsOf(files)).toContain('structure-differs');
  });
});

it('finds words for the search that lead to no page', () => {
  const text = 'nowhere: { en: [beer], es: [cerveza] }\n';
  expect(kindsOf([...SOUND, { path: 'search-words.yaml', text }])).toEqual(['dead-link']);
  expect(kindsOf([...SOUND, { path: 'search-words.yaml', text: text.replace('nowhere', 'one') }])).toEqual(
    [],
  );
});

describe('the check finds', () => {
  it.each(CONTENT_FINDINGS)('%s', (kind) => {
    const spoiled = SOUND.map(({ path, text }) => ({ path, text: SPOILS[kind](path, text) }));
    expect(spoiled).not.toEqual(SOUND);
    expect(kindsOf(spoiled)).toContain(kind);
  });
});

describe('the wording of the screens', () => {
  it('is looked through too, for words that blame and the phone lines of strangers', () => {
    const { content } = readContent(SOUND);
    const kindsIn = (title: string) =>
      judgeWording(content, { en: { home: { title } }, es: {} }).map(({ kind }) => kind);
    expect(kindsIn('For every person')).toEqual([]);
    expect(kindsIn('For every addict')).toEqual(['word-to-avoid']);
    expect(kindsIn('Call 888-341-0000')).toEqual(['unknown-phone']);
  });
});

describe('the content of the product', () => {
  const report = checkContent(contentFiles(), DAY);

  it('has nothing that keeps it from being published', () => {
    expect(report.findings.filter(({ severity }) => severity === 'fail')).toEqual([]);
    expect(report.pages.length).toBeGreaterThan(20);
  });

  it('reads at the level that we promise by a second formula too, on every page', () => {
    const hard = report.pages.filter(({ level }) =>
      level.scale === 'grade' ? level.second > 10 : level.second < 70,
    );
    expect(hard.map(({ file, level }) => `${file} ${level.second}`)).toEqual([]);
  });

  it('has looked at whole pages, sentences, links and words', () => {
    expect(report.looked.pages).toBe(report.pages.length / 2);
    expect(report.looked.links).toBeGreaterThan(report.looked.pages * 2);
    expect(report.looked.sentences).toBeGreaterThan(report.looked.links);
    expect(report.looked.words).toBeGreaterThan(100);
  });

  it('holds every domain of advice to the ledger, sentence by sentence', () => {
    const { wordClaims } = readContent(contentFiles()).content;
    expect(Object.keys(wordClaims).sort()).toEqual(Object.keys(WORDS_READ.en).sort());
    expect(Object.keys(WORDS_READ.es)).toEqual(Object.keys(WORDS_READ.en));
  });

  it('leaves out a domain of words only with a reason', () => {
    const domains = readdirSync(new URL('../words/en/', import.meta.url)).map((file) =>
      file.replace('.ts', ''),
    );
    const held = Object.keys(WORDS_READ.en);
    expect([...held, ...Object.keys(WORDS_WITHOUT_ADVICE)].sort()).toEqual(domains.sort());
    expect(Object.values(WORDS_WITHOUT_ADVICE).filter((why) => why.split(' ').length < 5)).toEqual([]);
  });

  it('hears every sentence of those domains but those that only put values or other sentences together', () => {
    const unheard = Object.values(WORDS_READ).flatMap((domains) =>
      Object.entries(domains).flatMap(([domain, words]) =>
        saidIn(words).flatMap(({ path, text }) => (text === '' ? [`${domain}.${path}`] : [])),
      ),
    );
    expect([...new Set(unheard)].sort()).toEqual([
      'documents.liquid',
      'documents.liquidProduct',
      'documents.packet.dispense',
      'documents.solid',
      'documents.solidProduct',
      'documents.verdict.where',
      'search.reason',
      'taper-page.errors.mg',
      'taper.finding',
      'taper.refusal',
      'taper.slip',
      'tool-pages.level.range',
      'tools.equivalents.range',
    ]);
  });

  it('finds a sentence of advice that rests on nothing', () => {
    const { wordClaims, claims } = readContent(contentFiles()).content;
    const home = { ...(WORDS_READ.en['home'] as object), more: 'Never take two at once.' };
    const words = { ...WORDS_READ, en: { ...WORDS_READ.en, home } };
    expect(judgeWords(wordClaims, claims, WORDS_READ)).toEqual([]);
    expect(judgeWords(wordClaims, claims, words).map(({ kind }) => kind)).toEqual(['uncited-sentence']);
  });

  it('settles every conflict of the reference, with no invented reviewer', () => {
    const conflicts = contentFiles().find(({ path }) => path === 'conflicts.yaml')?.text ?? '';
    const missing = Array.from({ length: 42 }, (_, index) => `C${index + 1}`).filter(
      (id) => !conflicts.includes(`- id: ${id}\n`),
    );
    expect(missing).toEqual([]);
    expect(report.counts.unreviewed).toBe(report.counts.claims);
  });

  it('is said about in both languages', () => {
    for (const words of [en, es]) {
      for (const { kind, about, expected } of report.findings) {
        expect(words.check.findings[kind](about, expected ?? '')).toContain(about);
      }
    }
  });
});
