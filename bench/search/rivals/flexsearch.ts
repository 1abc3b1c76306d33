import { Charset, Index } from 'flexsearch';
import type { Facility } from '../../../directory/src/facility/facility.ts';
import { wordsOf } from '../../../directory/src/index/words-of.ts';
import type { Engine } from '../questions.ts';
import { finish } from '../questions.ts';
import { nearestBy } from './minisearch.ts';

/** FlexSearch, which has sound-alike letters and no edit distance, and kdbush for the nearest. */
export function flexsearch(facilities: readonly Facility[]): Engine {
  const index = new Index({ tokenize: 'forward', encoder: Charset.LatinAdvanced });
  facilities.forEach((f, id) => {
    index.add(id, wordsOf(`${f.name1} ${f.name2} ${f.city}`).join(' '));
  });
  const nearest = nearestBy(facilities);
  return {
    name: 'FlexSearch + kdbush',
    ask: (question) => {
      const found = index.search(question.words.join(' '), { limit: facilities.length }) as number[];
      return finish(found, facilities, question, nearest(question));
    },
  };
}
