import type { Coding, CodeableConcept } from '../fhir/resources.ts';
import type { Instrument, ScreenId, ScreenScore } from './instrument.ts';
import { INSTRUMENTS } from './instruments.ts';
import type { PublishedForm } from './published-form.ts';

const LOINC = 'http://loinc.org';
const ORDINAL = 'http://hl7.org/fhir/StructureDefinition/ordinalValue';
/** Where our own forms and codes are named; nothing has to answer there. */
const OWN = 'urn:stepdown:screen';

/** A coding that carries the value that an answer adds, as a scoring engine reads it. */
export interface WeighedCoding extends Coding {
  readonly extension: readonly [{ readonly url: string; readonly valueDecimal: number }];
}

/** An item of an instrument as FHIR R4 says it; `linkId` is its LOINC code. */
export interface InstrumentItem {
  readonly linkId: string;
  readonly code: readonly [Coding];
  readonly text: string;
  readonly type: 'choice';
  readonly required: true;
  readonly answerOption: readonly { readonly valueCoding: WeighedCoding }[];
}

export interface InstrumentQuestionnaire {
  readonly resourceType: 'Questionnaire';
  readonly id: string;
  readonly language: string;
  readonly url: string;
  readonly version: string;
  readonly status: 'active';
  readonly title: string;
  readonly code?: readonly [Coding];
  readonly subjectType: readonly ['Patient'];
  readonly copyright?: string;
  readonly item: readonly InstrumentItem[];
}

export interface InstrumentResponse {
  readonly resourceType: 'QuestionnaireResponse';
  readonly id: string;
  readonly questionnaire: string;
  readonly status: 'completed';
  readonly authored: string;
  readonly item: readonly {
    readonly linkId: string;
    readonly answer: readonly [{ readonly valueCoding: WeighedCoding }];
  }[];
}

export interface ScoreObservation {
  readonly resourceType: 'Observation';
  readonly id: string;
  /** Preliminary: no clinician has looked at it. */
  readonly status: 'preliminary';
  readonly code: CodeableConcept;
  readonly effectiveDateTime: string;
  readonly valueInteger?: number;
  readonly interpretation?: readonly [{ readonly text: string }];
  readonly note: readonly { readonly text: string }[];
  readonly derivedFrom: readonly [{ readonly reference: string }];
}

/** The words of a form: short topics of ours, or the published wording where an operator loaded it. */
export interface FormWords {
  readonly language: string;
  readonly title: string;
  /** The label of each item by its topic. */
  readonly topics: Readonly<Record<string, string>>;
  readonly published: PublishedForm | null;
}

/** The instruments that are asked item by item, and so have a form. */
export function instrumentOf(id: ScreenId): Instrument | undefined {
  return INSTRUMENTS[id];
}

/** An instrument as a FHIR R4 Questionnaire, with LOINC codes and the value of every answer. */
export function instrumentQuestionnaire(
  instrument: Instrument,
  words: FormWords,
  version: string,
): InstrumentQuestionnaire {
  const { published } = words;
  return {
    resourceType: 'Questionnaire',
    id: instrument.id,
    language: words.language,
    url: `${OWN}:${instrument.id}`,
    version,
    status: 'active',
    title: published?.title ?? words.title,
    ...(instrument.panel === null
      ? {}
      : { code: [{ system: LOINC, code: instrument.panel, display: instrument.name }] as const }),
    subjectType: ['Patient'],
    ...(published?.copyright == null ? {} : { copyright: published.copyright }),
    item: instrument.items.map((item, index) => {
      const text = published?.items[index]?.text ?? words.topics[item.topic] ?? item.topic;
      return {
        linkId: item.code,
        code: [{ system: LOINC, code: item.code, display: text }],
        text,
        type: 'choice',
        required: true,
        answerOption: item.answers.map((answer) => ({
          valueCoding: codingOf(instrument, index, answer.value, published),
        })),
      };
    }),
  };
}

/** Answers in the order of the items, each the value that it adds; they must have been scored before. */
export function instrumentResponse(
  instrument: Instrument,
  answers: readonly number[],
  { id, authored, version }: { readonly id: string; readonly authored: string; readonly version: string },
): InstrumentResponse {
  return {
    resourceType: 'QuestionnaireResponse',
    id,
    questionnaire: `${OWN}:${instrument.id}|${version}`,
    status: 'completed',
    authored,
    item: instrument.items.map((item, index) => ({
      linkId: item.code,
      answer: [{ valueCoding: codingOf(instrument, index, answers[index] ?? 0, null) }],
    })),
  };
}

/** A score as an Observation that comes from a response; `says` are the sentences that belong beside it. */
export function scoreObservation(
  instrument: Instrument,
  score: ScreenScore,
  options: {
    readonly id: string;
    readonly at: string;
    readonly response: string;
    readonly band: string | null;
    readonly says: readonly string[];
  },
): ScoreObservation {
  const coding: readonly Coding[] =
    instrument.total === null ? [] : [{ system: LOINC, code: instrument.total, display: instrument.name }];
  // The screener of suicide is a triage, which its code names: it has no total.
  const hasTotal = score.total !== null && instrument.id !== 'c-ssrs';
  return {
    resourceType: 'Observation',
    id: options.id,
    status: 'preliminary',
    code: { ...(coding.length > 0 ? { coding } : {}), text: instrument.name },
    effectiveDateTime: options.at,
    ...(hasTotal && score.total !== null ? { valueInteger: score.total } : {}),
    ...(options.band === null ? {} : { interpretation: [{ text: options.band }] as const }),
    note: options.says.map((text) => ({ text })),
    derivedFrom: [{ reference: `urn:uuid:${options.response}` }],
  };
}

function codingOf(
  instrument: Instrument,
  index: number,
  value: number,
  published: PublishedForm | null,
): WeighedCoding {
  const code = instrument.items[index]?.answers.find((answer) => answer.value === value)?.code;
  const display = published?.items[index]?.answers[value] ?? String(value);
  return {
    extension: [{ url: ORDINAL, valueDecimal: value }],
    system: code === undefined ? `${OWN}:${instrument.id}:answer` : LOINC,
    code: code ?? String(value),
    display,
  };
}
