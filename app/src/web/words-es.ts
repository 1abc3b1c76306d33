import type { WebWords } from './words-en.ts';
import { emergency } from '../words/es/emergency.ts';
import { home } from '../words/es/home.ts';
import { site } from '../words/es/site.ts';

export const words: WebWords = { site, home, emergency };
