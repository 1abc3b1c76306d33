import type { WordsRead } from '../articles/judge-words.ts';
import { dependence as enDependence } from '../words/en/dependence.ts';
import { documents as enDocuments } from '../words/en/documents.ts';
import { drugs as enDrugs } from '../words/en/drugs.ts';
import { emergency as enEmergency } from '../words/en/emergency.ts';
import { equivalence as enEquivalence } from '../words/en/equivalence.ts';
import { events as enEvents } from '../words/en/events.ts';
import { home as enHome } from '../words/en/home.ts';
import { interactions as enInteractions } from '../words/en/interactions.ts';
import { lint as enLint } from '../words/en/lint.ts';
import { screens as enScreens } from '../words/en/screens.ts';
import { settings as enSettings } from '../words/en/settings.ts';
import { taper as enTaper } from '../words/en/taper.ts';
import { withdrawal as enWithdrawal } from '../words/en/withdrawal.ts';
import { dependence as esDependence } from '../words/es/dependence.ts';
import { documents as esDocuments } from '../words/es/documents.ts';
import { drugs as esDrugs } from '../words/es/drugs.ts';
import { emergency as esEmergency } from '../words/es/emergency.ts';
import { equivalence as esEquivalence } from '../words/es/equivalence.ts';
import { events as esEvents } from '../words/es/events.ts';
import { home as esHome } from '../words/es/home.ts';
import { interactions as esInteractions } from '../words/es/interactions.ts';
import { lint as esLint } from '../words/es/lint.ts';
import { screens as esScreens } from '../words/es/screens.ts';
import { settings as esSettings } from '../words/es/settings.ts';
import { taper as esTaper } from '../words/es/taper.ts';
import { withdrawal as esWithdrawal } from '../words/es/withdrawal.ts';

/**
 * The words that hold facts and advice, as people read them: each of their sentences rests on the ledger. Of a domain that
 * is mostly labels, only the part that advises.
 */
export const WORDS_READ: WordsRead = {
  en: {
    dependence: enDependence,
    drugs: { limit: enDrugs.limit, refuse: enDrugs.refuse },
    emergency: enEmergency,
    equivalence: enEquivalence,
    events: enEvents,
    home: enHome,
    interactions: enInteractions,
    lint: { findings: enLint.findings, about: enLint.about, nothingFound: enLint.nothingFound },
    screens: enScreens,
    settings: enSettings,
    sheet: { holdNote: enDocuments.sheet.holdNote, callNotes: enDocuments.sheet.callNotes },
    taper: enTaper,
    withdrawal: enWithdrawal,
  },
  es: {
    dependence: esDependence,
    drugs: { limit: esDrugs.limit, refuse: esDrugs.refuse },
    emergency: esEmergency,
    equivalence: esEquivalence,
    events: esEvents,
    home: esHome,
    interactions: esInteractions,
    lint: { findings: esLint.findings, about: esLint.about, nothingFound: esLint.nothingFound },
    screens: esScreens,
    settings: esSettings,
    sheet: { holdNote: esDocuments.sheet.holdNote, callNotes: esDocuments.sheet.callNotes },
    taper: esTaper,
    withdrawal: esWithdrawal,
  },
};
