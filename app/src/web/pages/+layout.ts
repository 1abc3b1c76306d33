import type { LayoutLoad } from './$types';
import { webWords } from '../words.ts';

// A page that is only read ships no script; the few that need it say so themselves.
export const csr = false;

export const load: LayoutLoad = async ({ data }) => ({ ...data, words: await webWords(data.language) });
