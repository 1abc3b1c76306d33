import { LANGUAGES, type Language } from '../words/language.ts';
import type { Content } from './content.ts';
import { finding, type ContentFinding } from './finding.ts';
import { fileOf } from './judge-article.ts';
import type { WordsRead } from './judge-words.ts';
import { strangePhones } from './numbers.ts';
import { saidIn } from './said.ts';
import { sentencesOfArticle } from './sentences.ts';

interface Passage {
  readonly file: string;
  readonly language: Language;
  readonly text: string;
}

/** Where the screens say what others call a thing: the services of the public list, and a kind of care to be careful with. */
const NAMES_OF_OTHERS: readonly string[] = ['/places: services.', '/settings: notes.social-detox-unsafe'];

/** Words to avoid, numbers that are withheld and phone numbers that are not public lines, in all that is read, on screens too. */
export function judgeWording(content: Content, words: WordsRead): ContentFinding[] {
  return [...passagesOf(content), ...spokenOf(words)].flatMap(({ file, language, text }) => [
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

function spokenOf(words: WordsRead): Passage[] {
  return LANGUAGES.flatMap((language) =>
    Object.entries(words[language]).flatMap(([domain, said]) =>
      saidIn(said)
        .map(({ path, text }) => ({ file: `${language}/${domain}: ${path}`, language, text }))
        .filter(({ file }) => !NAMES_OF_OTHERS.some((name) => file.includes(name))),
    ),
  );
}

function headingText(block: Content['articles'][number]['blocks'][number]): string[] {
  return block.kind === 'heading'
    ? [block.inlines.map((inline) => (inline.kind === 'text' ? inline.text : '')).join('')]
    : [];
}

/** Whether a text holds a word as a word of its own, whatever the case. */
function holds(text: string, word: string): boolean {
  if (!text.toLowerCase().includes(word.toLowerCase())) return false;
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}]|[.,]\\p{N})`, 'iu').test(text);
}
