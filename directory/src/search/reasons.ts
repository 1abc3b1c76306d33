import { isIn } from '../index/bitset.ts';
import { WORD_FIELDS } from '../index/facility-words.ts';
import type { DirectoryIndex } from '../index/open-index.ts';
import type { Filter } from './filters.ts';
import type { HowMatched } from './match.ts';
import type { TextMatch } from './match-text.ts';
import type { ResolvedTerm } from './resolve-term.ts';

/** Why a hit is a hit, as a code with its values; the words are the reader's language's business. */
export interface Reason {
  readonly code:
    'name' | 'town' | 'state' | 'zip' | 'phone' | 'street' | 'service' | 'left-out' | 'reports' | 'distance';
  readonly values: Readonly<Record<string, string>>;
}

const REASON_OF_FIELD = { name1: 'name', name2: 'name', city: 'town', state: 'state', zip: 'zip' } as const;

interface FoundWord {
  readonly id: number;
  readonly field: (typeof WORD_FIELDS)[number];
}

function wordsAt(index: DirectoryIndex, ordinal: number): readonly FoundWord[] {
  const start = index.words.starts[ordinal] as number;
  const end = index.words.starts[ordinal + 1] as number;
  const ends = [0, 1, 2].map((field) => index.fieldSizes[ordinal * 3 + field] as number);
  const [name1 = 0, name2 = 0, city = 0] = ends;
  return Array.from(index.words.ids.subarray(start, end), (id, k) => {
    const field =
      k < name1
        ? 'name1'
        : k < name1 + name2
          ? 'name2'
          : k < name1 + name2 + city
            ? 'city'
            : (index.lexicon.words[id] ?? '').startsWith('@')
              ? 'state'
              : 'zip';
    return { id, field };
  });
}

function reported(index: DirectoryIndex, codes: readonly string[], ordinal: number): readonly string[] {
  return codes.filter((code) => {
    const column = index.columns[index.bitOf.get(code) ?? -1];
    return column !== undefined && isIn(column, ordinal);
  });
}

function reasonOfTerm(
  index: DirectoryIndex,
  resolved: ResolvedTerm,
  words: readonly FoundWord[],
  ordinal: number,
): Reason {
  const { term, phrase, ways } = resolved;
  const asked = term.asked;
  const wordReason = (found: FoundWord, how: HowMatched): Reason => ({
    code: REASON_OF_FIELD[found.field],
    values: { asked, found: index.lexicon.words[found.id] ?? '', how },
  });
  const held = phrase?.map((id) => words.find((word) => word.id === id));
  const [first] = held ?? [];
  if (first !== undefined && held?.every((word) => word !== undefined) === true) {
    const reason = wordReason(first, 'written');
    return { ...reason, values: { ...reason.values, found: term.words.join(' ') } };
  }
  const state = words.find((word) => word.id === resolved.state);
  if (state !== undefined) {
    return {
      code: 'state',
      values: { asked, found: (term.state ?? '').slice(1).toUpperCase(), how: 'written' },
    };
  }
  const services = reported(index, term.codes, ordinal);
  if (services.length > 0) return { code: 'service', values: { asked, codes: services.join(',') } };
  for (const way of ways) {
    const found = words.find((word) => way.ids.includes(word.id));
    if (found !== undefined) return wordReason(found, way.how);
    const near = way.codes.length === 0 ? [] : reported(index, term.near?.codes ?? [], ordinal);
    if (near.length > 0) return { code: 'service', values: { asked, codes: near.join(',') } };
  }
  return { code: 'left-out', values: { asked } };
}

/** Every reason why a facility is a hit: each typed term, each condition that it meets, and its distance. */
export function reasonsOf(
  index: DirectoryIndex,
  ordinal: number,
  text: TextMatch | null,
  filters: readonly Filter[],
  miles: number | null,
): readonly Reason[] {
  const reasons: Reason[] = [];
  if (text !== null) {
    const words = wordsAt(index, ordinal);
    const { contact } = text;
    if (contact !== undefined) reasons.push({ code: contact.kind, values: { asked: contact.asked } });
    for (const resolved of text.resolved) reasons.push(reasonOfTerm(index, resolved, words, ordinal));
  }
  for (const { kind, name, codes } of filters) {
    if (kind === 'not' || kind === 'others-only') continue;
    reasons.push({
      code: 'reports',
      values: { codes: reported(index, codes, ordinal).join(','), condition: name },
    });
  }
  if (miles !== null) {
    const from = index.points.kind[ordinal] === 2 ? 'zip' : 'street';
    reasons.push({ code: 'distance', values: { miles: miles.toFixed(1), from } });
  }
  return reasons;
}
