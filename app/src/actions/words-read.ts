import type { WordsRead } from '../articles/judge-words.ts';
import { dependence as enDependence } from '../words/en/dependence.ts';
import { emergency as enEmergency } from '../words/en/emergency.ts';
import { events as enEvents } from '../words/en/events.ts';
import { home as enHome } from '../words/en/home.ts';
import { interactions as enInteractions } from '../words/en/interactions.ts';
import { screens as enScreens } from '../words/en/screens.ts';
import { settings as enSettings } from '../words/en/settings.ts';
import { taper as enTaper } from '../words/en/taper.ts';
import { withdrawal as enWithdrawal } from '../words/en/withdrawal.ts';
import { dependence as esDependence } from '../words/es/dependence.ts';
import { emergency as esEmergency } from '../words/es/emergency.ts';
import { events as esEvents } from '../words/es/events.ts';
import { home as esHome } from '../words/es/home.ts';
import { interactions as esInteractions } from '../words/es/interactions.ts';
import { screens as esScreens } from '../words/es/screens.ts';
import { settings as esSettings } from '../words/es/settings.ts';
import { taper as esTaper } from '../words/es/taper.ts';
import { withdrawal as esWithdrawal } from '../words/es/withdrawal.ts';

/** The words that hold facts and advice, as people read them: each of their sentences rests on the ledger. */
export const WORDS_READ: WordsRead = {
  en: {
    dependence: enDependence,
    emergency: enEmergency,
    events: enEvents,
    home: enHome,
    interactions: enInteractions,
    screens: enScreens,
    settings: enSettings,
    taper: enTaper,
    withdrawal: enWithdrawal,
  },
  es: {
    dependence: esDependence,
    emergency: esEmergency,
    events: esEvents,
    home: esHome,
    interactions: esInteractions,
    screens: esScreens,
    settings: esSettings,
    taper: esTaper,
    withdrawal: esWithdrawal,
  },
};
