import type { EmergencyWords } from '../words/emergency.ts';
import type { HomeWords } from '../words/home.ts';
import type { DocumentWords } from '../words/documents.ts';
import type { TaperPageWords } from '../words/taper-page.ts';
import type { TaperWords } from '../words/taper.ts';
import type { SiteWords } from '../words/site.ts';
import { emergency } from '../words/en/emergency.ts';
import { home } from '../words/en/home.ts';
import { documents } from '../words/en/documents.ts';
import { taperPage } from '../words/en/taper-page.ts';
import { taper } from '../words/en/taper.ts';
import { site } from '../words/en/site.ts';

/** The sentences that pages have in common; what only one page says, it loads itself. */
export interface WebWords {
  readonly site: SiteWords;
  readonly home: HomeWords;
  readonly emergency: EmergencyWords;
  readonly documents: DocumentWords;
  readonly taperPage: TaperPageWords;
  readonly taper: TaperWords;
}

export const words: WebWords = { site, home, emergency, documents, taperPage, taper };
