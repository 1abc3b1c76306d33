import type { Language } from '../words/language.ts';
import type { Content } from './content.ts';
import { finding, type ContentFinding } from './finding.ts';
import { fileOf } from './judge-article.ts';
import { strangePhones } from './numbers.ts';
import { sentencesOfArticle } from './sentences.ts';

interface Passage {
  readonly file: string;
  readonly language: Language;
  readonly text: string;
}

/** Words to avoid, numbers that are withheld and phone numbers that are not public lines, in everything that is read. */
export function judgeWording(content: Content): ContentFinding[] {
  return passagesOf(content).flatMap(({ file, language, text }) => [
    ...content.wordsToAvoid[language].flatMap(({ avoid, instead }) =>
      avoid
        .filter((word) => holds(text, word))
        .map((word) => finding('word-to-avoid', file, `${word}: ${text}`, instead)),
    ),
    ...content.withheld.flatMap(({ written, why }) =>
      written
        .filter((number) => holds(text, number))
        .map((number) => finding('withheld-number', file, `${number}: ${text}`, why)),
    ),
    ...strangePhones(text).map((phone) => finding('unknown-phone', file, phone)),
  ]);
}

function passagesOf(content: Content): Passage[] {
  const both = (file: string, words: Readonly<Record<Language, string>>): Passage[] => [
    { file, language: 'en', text: words.en },
    { file, language: 'es', text: words.es },
  ];
  return [
    ...content.articles.flatMap((article) =>
      [
        article.title,
        ...article.asks,
        ...article.blocks.flatMap(headingText),
        ...sentencesOfArticle(article).map(({ text }) => text),
      ].map((text) => ({ file: fileOf(article), language: article.language, text })),
    ),
    ...[...content.claims.values()].flatMap((claim) => both(content.claimFiles.get(claim.id) ?? '', claim)),
    ...content.conflicts.flatMap(({ read, say }) => [
      ...both('conflicts.yaml', read),
      ...both('conflicts.yaml', say),
    ]),
    ...content.glossary.flatMap(({ en, es }) =>
      both('glossary.yaml', { en: `${en.name}. ${en.meaning}`, es: `${es.name}. ${es.meaning}` }),
    ),
  ];
}

function headingText(block: Content['articles'][number]['blocks'][number]): string[] {
  return block.kind === 'heading'
    ? [block.inlines.map((inline) => (inline.kind === 'text' ? inline.text : '')).join('')]
    : [];
}

/** Whether a text holds a word as a word of its own, whatever the case. */
function holds(text: string, word: string): boolean {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}]|[.,]\\p{N})`, 'iu').test(text);
}
