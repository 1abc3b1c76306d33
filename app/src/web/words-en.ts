import type { EmergencyWords } from '../words/emergency.ts';
import type { HomeWords } from '../words/home.ts';
import type { SiteWords } from '../words/site.ts';
import { emergency } from '../words/en/emergency.ts';
import { home } from '../words/en/home.ts';
import { site } from '../words/en/site.ts';

/** Every sentence that a page may show. */
export interface WebWords {
  readonly site: SiteWords;
  readonly home: HomeWords;
  readonly emergency: EmergencyWords;
}

export const words: WebWords = { site, home, emergency };
