import type { Act, Operator } from '../contract/act.ts';
import { writeEdition } from '../contract/find-places.ts';
import { SHIPPED_HELP } from '../contract/help-lines.ts';
import type { PostOffice } from '../mail/post-office.ts';
import type { Db } from '../store/tables.ts';
import { publishedForm } from './add-screen.ts';
import { draftTaper } from './draft-taper.ts';
import { getPlace, servedFacts } from './get-place.ts';
import { lintSchedule } from './lint-schedule.ts';
import { listScreens, scoreScreen } from './score-screen.ts';
import { reportCorrection } from './report-correction.ts';
import { searchPlaces } from './search-places.ts';
import { sendFeedback } from './send-feedback.ts';
import { servedDirectory } from './served-directory.ts';
import { showEquivalents } from './show-equivalents.ts';
import { showLevel } from './show-level.ts';
import { confirmSubscription, leaveNewsletter, subscribe } from './subscribe.ts';
import { verifyPaper } from './verify-paper.ts';
import { writePaper } from './write-paper.ts';

const ALL_OFF: Operator = { cSsrs: false, help: SHIPPED_HELP };

/** The things that the product does, over a store; letters are sent only where there is a post office. */
export function actOver(db: Db, post: PostOffice | null = null, operator: Operator = ALL_OFF): Act {
  const served = servedDirectory(db);
  return {
    draftTaper,
    lintSchedule,
    showLevel,
    writePaper,
    verifyPaper,
    showEquivalents,
    scoreScreen,
    listScreens,
    operator,
    publishedForm: (screen, language) => publishedForm(db, screen, language),
    searchPlaces: (query, language) => searchPlaces(db, served, query, language),
    getPlace: (id, language) => getPlace(db, served, id, language),
    reportCorrection: (body) => reportCorrection(db, served, body),
    sendFeedback: (body, language) => sendFeedback(db, body, language),
    offersNewsletter: post !== null,
    subscribe: (email, language) => subscribe(db, post, email, language),
    confirmSubscription: (code) => confirmSubscription(db, code),
    leaveNewsletter: (code) => leaveNewsletter(db, code),
    currentEdition: async () => {
      const directory = await served();
      return directory === null ? null : writeEdition({ meta: await servedFacts(directory) });
    },
  };
}
