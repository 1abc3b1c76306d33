import type { VerdictAnswer } from '../contract/papers.ts';
import { sayVerdict } from '../documents/read/say-verdict.ts';
import { verifyDocument } from '../documents/read/verify-document.ts';
import type { Language } from '../words/language.ts';
import { documentWords } from './speech.ts';

/** Reads a finished paper back and says whether its own figures prove it, or everything that does not fit. Keeps nothing. */
export async function verifyPaper(bytes: Uint8Array, language: Language): Promise<VerdictAnswer> {
  return sayVerdict(await verifyDocument(bytes), documentWords(language).verdict);
}
