import type { Facility } from '../../../directory/src/facility/facility.ts';
import { buildIndex } from '../../../directory/src/index/build-index.ts';
import { openIndex } from '../../../directory/src/index/open-index.ts';
import { search } from '../../../directory/src/search/search.ts';
import type { Engine } from '../questions.ts';

/** This project's engine, from facilities to an opened snapshot; reports what both steps took. */
export function stepdown(facilities: readonly Facility[]): Engine & { bytes: Uint8Array; openMs: number } {
  const facts = { edition: '2023', source: 'samhsa-su', made: '2026-11-22', fictional: true };
  const bytes = buildIndex(facilities, facts);
  const start = performance.now();
  const opened = openIndex(bytes);
  const openMs = performance.now() - start;
  if (!opened.ok) throw new Error(opened.code);
  const { index } = opened;
  return {
    name: 'stepdown',
    bytes,
    openMs,
    ask: ({ words, near, groups }) => {
      const query = { text: `${words.join(' ')} `, near, groups, includeOthersOnly: true, limit: 20 };
      const { hits, total, facets } = search(index, query);
      return { ids: hits.map((hit) => hit.id), total, facets };
    },
  };
}
