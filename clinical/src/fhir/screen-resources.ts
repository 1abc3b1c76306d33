import type {
  AnswerValue,
  CodeableConcept,
  Observation,
  Questionnaire,
  QuestionnaireItem,
  QuestionnaireResponse,
  Reference,
  ResponseItem,
} from './resources.ts';

/** One question of an instrument, with its closed list of answers; an answer's `code` is what is stored. */
export interface ScreenQuestion {
  readonly id: string;
  readonly text: string;
  readonly required?: boolean;
  readonly options: readonly { readonly code: string; readonly display: string }[];
}

/** An instrument as it is asked. `url` is its canonical address, and the code system of its answers. */
export interface ScreenForm {
  readonly id: string;
  readonly url: string;
  readonly version: string;
  readonly language: string;
  readonly title: string;
  readonly copyright?: string;
  readonly questions: readonly ScreenQuestion[];
}

/** An instrument as a FHIR R4 Questionnaire. */
export function questionnaire(form: ScreenForm): Questionnaire {
  return {
    resourceType: 'Questionnaire',
    id: form.id,
    language: form.language,
    url: form.url,
    version: form.version,
    status: 'active',
    title: form.title,
    ...(form.copyright === undefined ? {} : { copyright: form.copyright }),
    item: form.questions.map((question) => questionItem(question, form.url)),
  };
}

/**
 * Answers to an instrument as a QuestionnaireResponse; `answers` maps a question's id to the code of its answer. A question
 * without an answer is left out, and then the response is `in-progress` where the question was required.
 */
export function questionnaireResponse(
  form: ScreenForm,
  answers: Readonly<Record<string, string>>,
  { id, authored }: { readonly id: string; readonly authored: string },
): QuestionnaireResponse {
  const missing = form.questions.some(
    (question) => question.required === true && chosen(question, answers[question.id]) === undefined,
  );
  return {
    resourceType: 'QuestionnaireResponse',
    id,
    language: form.language,
    questionnaire: `${form.url}|${form.version}`,
    status: missing ? 'in-progress' : 'completed',
    authored,
    item: form.questions.flatMap((question) => responseItem(question, answers[question.id], form.url)),
  };
}

/** What an observation says: one of the three, never two. */
export type ObservedValue =
  | { readonly integer: number }
  | { readonly quantity: { readonly value: number; readonly unit: string; readonly code: string } }
  | { readonly text: string };

/** What was observed: a score, a symptom of the day, a dose that was taken. */
export interface Observed {
  readonly id: string;
  readonly code: CodeableConcept;
  /** An instant or a date. */
  readonly at: string;
  readonly value: ObservedValue;
  readonly interpretation?: string;
  readonly derivedFrom?: readonly Reference[];
  readonly note?: string;
}

/** An Observation; `preliminary`, since no clinician has looked at it. Units are of UCUM. */
export function observation(observed: Observed): Observation {
  const { interpretation, derivedFrom, note } = observed;
  return {
    resourceType: 'Observation',
    id: observed.id,
    status: 'preliminary',
    code: observed.code,
    effectiveDateTime: observed.at,
    ...valueOf(observed.value),
    ...(interpretation === undefined ? {} : { interpretation: [{ text: interpretation }] }),
    ...(derivedFrom === undefined ? {} : { derivedFrom }),
    ...(note === undefined ? {} : { note: [{ text: note }] }),
  };
}

function valueOf(value: ObservedValue): Partial<Observation> {
  if ('integer' in value) return { valueInteger: value.integer };
  if ('text' in value) return { valueCodeableConcept: { text: value.text } };
  return { valueQuantity: { ...value.quantity, system: 'http://unitsofmeasure.org' } };
}

function questionItem(question: ScreenQuestion, system: string): QuestionnaireItem {
  return {
    linkId: question.id,
    text: question.text,
    type: 'choice',
    required: question.required ?? false,
    answerOption: question.options.map((option) => ({ valueCoding: { system, ...option } })),
  };
}

function responseItem(question: ScreenQuestion, code: string | undefined, system: string): ResponseItem[] {
  const option = chosen(question, code);
  if (!option) return [];
  const answer: AnswerValue = { valueCoding: { system, ...option } };
  return [{ linkId: question.id, text: question.text, answer: [answer] }];
}

function chosen(
  question: ScreenQuestion,
  code: string | undefined,
): ScreenQuestion['options'][number] | undefined {
  return question.options.find((option) => option.code === code);
}
