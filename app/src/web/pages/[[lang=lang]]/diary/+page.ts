import { toolWords } from '../../../tool-words.ts';
import type { PageLoad } from './$types';

// What it shows is on the device alone.
export const csr = true;

export const load: PageLoad = async ({ parent }) => ({ tools: await toolWords((await parent()).language) });
