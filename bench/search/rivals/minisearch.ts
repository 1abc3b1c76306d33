import KDBush from 'kdbush';
import { around } from 'geokdbush';
import MiniSearch from 'minisearch';
import type { Facility } from '../../../directory/src/facility/facility.ts';
import { wordsOf } from '../../../directory/src/index/words-of.ts';
import type { Engine, Question } from '../questions.ts';
import { finish } from '../questions.ts';

/** The nearest kept facilities, by kdbush and geokdbush. */
export function nearestBy(facilities: readonly Facility[]) {
  const tree = new KDBush(facilities.length);
  for (const { point } of facilities) tree.add(point?.lon ?? 0, point?.lat ?? 0);
  tree.finish();
  return (question: Question) =>
    (keep: ReadonlySet<number>): readonly number[] =>
      around(tree, question.near.lon, question.near.lat, 20, Infinity, (i: number) =>
        keep.has(i),
      ) as number[];
}

/** MiniSearch with one or two edits by length, and kdbush for the nearest. */
export function minisearch(facilities: readonly Facility[]): Engine {
  const index = new MiniSearch<{ id: number; text: string }>({
    fields: ['text'],
    tokenize: (text) => [...wordsOf(text)],
    processTerm: (term) => term,
  });
  index.addAll(facilities.map((f, id) => ({ id, text: `${f.name1} ${f.name2} ${f.city}` })));
  const nearest = nearestBy(facilities);
  return {
    name: 'MiniSearch 7 + kdbush',
    ask: (question) => {
      const found = index.search(question.words.join(' '), {
        combineWith: 'AND',
        fuzzy: (term) => (term.length >= 8 ? 2 : 1),
      });
      return finish(
        found.map((hit) => hit.id as number),
        facilities,
        question,
        nearest(question),
      );
    },
  };
}
