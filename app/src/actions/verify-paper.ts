import type { VerdictAnswer } from '../contract/papers.ts';
import { verifyDocument } from '../documents/read/verify-document.ts';
import type { Language } from '../words/language.ts';
import { documentWords } from './speech.ts';

/** Reads a finished paper back and says whether its own figures prove it, or everything that does not fit. Keeps nothing. */
export async function verifyPaper(bytes: Uint8Array, language: Language): Promise<VerdictAnswer> {
  const words = documentWords(language).verdict;
  const result = await verifyDocument(bytes);
  switch (result.verdict) {
    case 'proved':
      return { ...result, say: result.visit ? words.provedVisit : words.proved(result.steps) };
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
