import type { PublishedForm } from '@stepdown/clinical/screens/published-form';
import type { ScreenId } from '@stepdown/clinical/screens/instrument';
import type { Place, PlacesAnswer, PlacesQuery, placeChoiceSchema, editionSchema } from './places.ts';
import type { ProblemDetails } from './problem.ts';
import type { z } from 'zod';
import type { CorrectionReceived } from './corrections.ts';
import type { EquivalentsAnswer } from './equivalents.ts';
import type { FeedbackAnswer } from './feedback.ts';
import type { HelpLines } from './help-lines.ts';
import type { LevelAnswer } from './level.ts';
import type { LintAnswer } from './lint.ts';
import type { SubscribeOutcome } from './newsletter.ts';
import type { Paper } from './paper-formats.ts';
import type { VerdictAnswer } from './papers.ts';
import type { ScreenAnswer, ScreenList } from './screens.ts';
import type { TaperAnswer } from './taper-answer.ts';
import type { Language } from '../words/language.ts';

/** What a verb answers: the answer, or the problem that kept it from one. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | {
      readonly ok: false;
      readonly problem: ProblemDetails;
      readonly choices?: z.infer<typeof placeChoiceSchema>['choices'];
    };

/** What an operator switches on or adds; what is switched is off until then. */
export interface Operator {
  /** The C-SSRS screener, once its authors have agreed. */
  readonly cSsrs: boolean;
  /** Whom to call, by country. */
  readonly help: HelpLines;
}

/**
 * The things that the product does, as the server, the command line and the pages' server side call them. Bodies are the
 * wire shapes, unread: each verb reads its own request once and answers with the wire shape of its answer.
 */
export interface Act {
  draftTaper(body: unknown, language: Language): Outcome<TaperAnswer>;
  lintSchedule(body: unknown, language: Language): Outcome<LintAnswer>;
  showLevel(body: unknown, language: Language): Outcome<LevelAnswer>;
  writePaper(format: string, body: unknown, language: Language): Promise<Outcome<Paper>>;
  verifyPaper(bytes: Uint8Array, language: Language): Promise<VerdictAnswer>;
  showEquivalents(drug: string, mg: string, language: Language): Outcome<EquivalentsAnswer>;
  scoreScreen(body: unknown, language: Language): Outcome<ScreenAnswer>;
  listScreens(language: Language): ScreenList;
  readonly operator: Operator;
  /** The published wording of an instrument, where an operator loaded it. */
  publishedForm(screen: ScreenId, language: Language): Promise<PublishedForm | null>;
  searchPlaces(query: PlacesQuery, language: Language): Promise<Outcome<PlacesAnswer>>;
  getPlace(id: string, language: Language): Promise<Outcome<Place>>;
  reportCorrection(body: unknown): Promise<Outcome<CorrectionReceived>>;
  /** Takes what a reader says of a page; signs of danger in it are told at once. */
  sendFeedback(body: unknown, language: Language): Promise<FeedbackAnswer>;
  /** Whether this copy of the product can send letters. */
  readonly offersNewsletter: boolean;
  subscribe(email: unknown, language: Language): Promise<SubscribeOutcome>;
  confirmSubscription(code: string): Promise<boolean>;
  leaveNewsletter(code: string): Promise<void>;
  currentEdition(): Promise<z.infer<typeof editionSchema> | null>;
}
