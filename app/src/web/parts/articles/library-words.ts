import { figures as enFigures } from '../../../words/en/figures.ts';
import { figures as esFigures } from '../../../words/es/figures.ts';
import { feedback as enFeedback } from '../../../words/en/feedback.ts';
import { feedback as esFeedback } from '../../../words/es/feedback.ts';
import { knowledge as enKnowledge } from '../../../words/en/knowledge.ts';
import { knowledge as esKnowledge } from '../../../words/es/knowledge.ts';
import { newsletter as enNewsletter } from '../../../words/en/newsletter.ts';
import { newsletter as esNewsletter } from '../../../words/es/newsletter.ts';
import { reading as enReading } from '../../../words/en/reading.ts';
import { reading as esReading } from '../../../words/es/reading.ts';
import type { FeedbackWords } from '../../../words/feedback.ts';
import type { FiguresWords } from '../../../words/figures.ts';
import type { KnowledgeWords } from '../../../words/knowledge.ts';
import type { Language } from '../../../words/language.ts';
import type { NewsletterWords } from '../../../words/newsletter.ts';
import type { ReadingWords } from '../../../words/reading.ts';

/** The sentences of the pages that are only read: none of them travels to a browser but inside a page. */
export interface LibraryWords {
  readonly knowledge: KnowledgeWords;
  readonly reading: ReadingWords;
  readonly feedback: FeedbackWords;
  readonly figures: FiguresWords;
  readonly newsletter: NewsletterWords;
}

const WORDS: Readonly<Record<Language, LibraryWords>> = {
  en: {
    knowledge: enKnowledge,
    reading: enReading,
    feedback: enFeedback,
    figures: enFigures,
    newsletter: enNewsletter,
  },
  es: {
    knowledge: esKnowledge,
    reading: esReading,
    feedback: esFeedback,
    figures: esFigures,
    newsletter: esNewsletter,
  },
};

/** The sentences of one language. */
export function libraryWords(language: Language): LibraryWords {
  return WORDS[language];
}
