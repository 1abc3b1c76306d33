import type { ReadingWords } from '../reading.ts';

export const reading: ReadingWords = {
  more: { title: 'More ways to read', search: 'Search everything' },
  allWords: 'All words and what they mean',
  seeClaim: 'See this claim',
  restsOn: 'This rests on:',
  kinds: { fact: 'Facts', advice: 'Advice', warning: 'Warnings', policy: 'Our own rules' },
  feed: 'News feed',
  feedTitle: 'Stepdown: new and changed pages',
};
