import type { AnyIdentified } from '@stepdown/clinical/fhir/visit-document';
import {
  instrumentOf,
  instrumentQuestionnaire,
  instrumentResponse,
  scoreObservation,
} from '@stepdown/clinical/screens/questionnaire';
import type { Language } from '../../../words/language.ts';
import type { Contents } from '../../device/vault-contents.ts';
import type { ToolWords } from '../../tool-words-en.ts';
import { CHECK_IDS } from '../checks/check-id.ts';
import { itemField } from '../checks/ask-check.ts';
import { judgeCheck } from '../checks/judge-check.ts';
import { one } from '../taper/fields.ts';

const VERSION = '1';

/** Every instrument that was answered, with its answers and its score, as FHIR R4 resources; `id` makes a new UUID at every call. */
export function checkResources(
  { checks }: Contents,
  tools: ToolWords,
  language: Language,
  id: () => string,
): readonly AnyIdentified[] {
  return CHECK_IDS.flatMap((screen): readonly AnyIdentified[] => {
    const kept = checks[screen];
    const instrument = instrumentOf(screen);
    if (!kept || !instrument) return [];
    const judged = judgeCheck(screen, kept.answers, tools);
    if (!judged.ok || judged.result.score === null) return [];
    const answers = instrument.items.map((_, index) => Number(one(kept.answers, itemField(index))));
    const title = tools.screens.names[screen];
    const form = { language, title, topics: tools.screens.topics, published: null };
    const response = id();
    return [
      { ...instrumentQuestionnaire(instrument, form, VERSION), id: id() },
      instrumentResponse(instrument, answers, { id: response, authored: kept.on, version: VERSION }),
      scoreObservation(instrument, judged.result.score, {
        id: id(),
        at: kept.on,
        response,
        band: judged.result.headline,
        says: judged.result.lines,
      }),
    ];
  });
}
