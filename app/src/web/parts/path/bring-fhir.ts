import {
  instrumentOf,
  instrumentQuestionnaire,
  instrumentResponse,
  scoreObservation,
} from '@stepdown/clinical/screens/questionnaire';
import type { Plan } from '@stepdown/clinical/taper/plan';
import { planFhir } from '../../../documents/plan-fhir.ts';
import type { Language } from '../../../words/language.ts';
import type { Contents } from '../../device/vault-contents.ts';
import type { ToolWords } from '../../tool-words-en.ts';
import type { WebWords } from '../../words-en.ts';
import { CHECK_IDS } from '../checks/check-id.ts';
import { itemField } from '../checks/ask-check.ts';
import { judgeCheck } from '../checks/judge-check.ts';
import { one } from '../taper/fields.ts';

/** The moment and the makers of ids, which pure code does not have. */
export interface FhirMoment {
  readonly now: string;
  readonly id: () => string;
}

const VERSION = '1';
const AUTHOR = 'Stepdown';

/** What a person has told as one FHIR R4 bundle: the draft, and every instrument with its answers and its score. */
export function bringFhir(
  contents: Contents,
  plan: Plan | null,
  words: WebWords,
  tools: ToolWords,
  language: Language,
  moment: FhirMoment,
): object {
  const resources = [
    ...planResources(plan, words, moment),
    ...checkResources(contents, tools, language, moment),
  ];
  return {
    resourceType: 'Bundle',
    id: moment.id(),
    language,
    type: 'collection',
    timestamp: moment.now,
    entry: resources.map((resource) => ({ fullUrl: `urn:uuid:${resource.id}`, resource })),
  };
}

interface AnyResource {
  readonly resourceType: string;
  readonly id: string;
}

function planResources(plan: Plan | null, words: WebWords, { now, id }: FhirMoment): readonly AnyResource[] {
  if (plan === null) return [];
  const ids = { bundle: id(), medicationRequest: id(), leftRequest: id(), carePlan: id(), provenance: id() };
  const options = { words: words.documents, say: words.taper.finding, ids, recorded: now, author: AUTHOR };
  return planFhir(plan, options).entry.map(({ resource }) => resource);
}

function checkResources(
  { checks }: Contents,
  tools: ToolWords,
  language: Language,
  { id }: FhirMoment,
): readonly AnyResource[] {
  return CHECK_IDS.flatMap((screen): readonly AnyResource[] => {
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
