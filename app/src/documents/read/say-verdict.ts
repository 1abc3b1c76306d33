import type { DocumentWords } from '../../words/documents.ts';
import type { Mismatch, Verdict } from './verdict.ts';

/** A verdict with what it says to a person, as a whole and of each mismatch. */
export interface SaidVerdict {
  readonly verdict: Verdict['verdict'];
  readonly kind?: string | undefined;
  readonly steps?: number | undefined;
  readonly reason?: string | undefined;
  readonly mismatches?:
    (Omit<Mismatch, 'code'> & { readonly code: string; readonly say: string })[] | undefined;
  readonly say: string;
}

/** Puts a verdict into the words of a language. */
export function sayVerdict(result: Verdict, words: DocumentWords['verdict']): SaidVerdict {
  switch (result.verdict) {
    case 'proved':
      return { ...result, say: sayProved(result, words) };
    case 'unreadable':
      return { ...result, say: words.unreadable[result.reason] };
    case 'mismatch':
      return {
        ...result,
        mismatches: result.mismatches.map(({ code, where, expected, found }) => ({
          code,
          where,
          expected,
          found,
          say: `${words.where(where)}: ${words.codes[code] ?? code} ${words.compare(expected, found)}`,
        })),
        say: words.mismatches(result.mismatches.length),
      };
  }
}

function sayProved(
  { steps, visit, part }: Extract<Verdict, { verdict: 'proved' }>,
  words: DocumentWords['verdict'],
): string {
  if (visit) return words.provedVisit;
  return part ? `${words.proved(steps)} ${words.provedPart}` : words.proved(steps);
}
