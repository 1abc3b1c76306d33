import type { WebWords } from './words-en.ts';
import { documents } from '../words/es/documents.ts';
import { emergency } from '../words/es/emergency.ts';
import { home } from '../words/es/home.ts';
import { site } from '../words/es/site.ts';
import { taperPage } from '../words/es/taper-page.ts';
import { taper } from '../words/es/taper.ts';

export const words: WebWords = { site, home, emergency, documents, taperPage, taper };
