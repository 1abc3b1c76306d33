import fhirpath from 'fhirpath';
import r4 from 'fhirpath/fhir-context/r4';
import { describe, expect, test } from 'vitest';
import type { Instrument } from './instrument.ts';
import { INSTRUMENTS } from './instruments.ts';
import { instrumentQuestionnaire, instrumentResponse, scoreObservation } from './questionnaire.ts';
import { readPublishedForm } from './published-form.ts';
import { scoreItems } from './score-screen.ts';

const VERSION = '1';
const words = { language: 'en', title: 'A form', topics: {}, published: null };
const all = Object.values(INSTRUMENTS);

function instrument(id: 'phq-9' | 'gad-7' | 'audit-c' | 'phq-2'): Instrument {
  const found = INSTRUMENTS[id];
  if (!found) throw new Error(id);
  return found;
}

/** What an engine that nobody here wrote makes of the answers. */
function sum(response: object): unknown {
  const value =
    "item.answer.value.extension.where(url='http://hl7.org/fhir/StructureDefinition/ordinalValue').value.sum()";
  return (fhirpath.evaluate(response, value, {}, r4) as readonly unknown[])[0];
}

describe('an instrument as FHIR', () => {
  test.each([
    ['phq-9', [1, 2, 1, 2, 1, 1, 0, 0, 1], 9],
    ['gad-7', [2, 1, 2, 1, 0, 1, 0], 7],
    ['audit-c', [1, 0, 0], 1],
  ] as const)('%s scores in a foreign engine as it does here', (id, answers, total) => {
    const response = instrumentResponse(instrument(id), answers, {
      id: 'r',
      authored: '2026-11-22T10:00:00Z',
      version: VERSION,
    });
    expect(sum(response)).toBe(total);
    const form = instrumentQuestionnaire(instrument(id), words, VERSION);
    const known = new Set(form.item.map(({ linkId }) => linkId));
    expect(response.item.every(({ linkId }) => known.has(linkId))).toBe(true);
  });

  test.each(all.map((each) => [each.id, each] as const))(
    '%s: every item has its LOINC code, and every answer its value',
    (_, each) => {
      const form = instrumentQuestionnaire(each, words, VERSION);
      expect(form.item.map(({ code }) => code[0].code)).toEqual(each.items.map(({ code }) => code));
      for (const item of form.item)
        expect(item.answerOption.map(({ valueCoding }) => valueCoding.extension[0].valueDecimal)).toEqual([
          ...item.answerOption.keys(),
        ]);
    },
  );

  test('a score is an observation that no clinician has seen, and comes from its response', () => {
    const scored = scoreItems('phq-9', [1, 2, 1, 2, 1, 1, 0, 0, 1]);
    if (!scored.ok) throw new Error('These are whole answers.');
    const seen = scoreObservation(instrument('phq-9'), scored.score, {
      id: 'o',
      at: '2026-11-22',
      response: 'r',
      band: 'Mild',
      says: ['A screen, not a diagnosis.'],
    });
    expect(seen).toMatchObject({
      status: 'preliminary',
      valueInteger: 9,
      derivedFrom: [{ reference: 'urn:uuid:r' }],
    });
    expect(seen.code.coding?.[0]?.code).toBe('44261-6');
  });
});

interface FormFile {
  language?: string;
  item: {
    linkId: string;
    text: string;
    answerOption: { valueCoding: { code: string; extension?: unknown } }[];
  }[];
}

describe('a published form', () => {
  const file = (id: 'phq-9' | 'gad-7' | 'audit-c' | 'phq-2'): FormFile =>
    structuredClone(
      instrumentQuestionnaire(instrument(id), { ...words, language: 'es-MX' }, VERSION),
    ) as unknown as FormFile;

  test.each(['phq-9', 'gad-7', 'audit-c', 'phq-2'] as const)('%s is taken, in any language', (id) => {
    const read = readPublishedForm(file(id));
    expect(read).toMatchObject({ ok: true, form: { screen: id, language: 'es' } });
  });

  test('items in groups, a total and codes in links are read as well', () => {
    const form = file('phq-9');
    const items = form.item.map(({ linkId, ...item }) => ({
      ...item,
      code: undefined,
      linkId: `/${linkId}`,
    }));
    const grouped = {
      ...form,
      item: [
        { linkId: 'g', type: 'group', item: items },
        { linkId: '/44261-6', type: 'decimal' },
      ],
    };
    expect(readPublishedForm(grouped).ok).toBe(true);
  });

  const item = (form: FormFile, at: number): FormFile['item'][number] => {
    const found = form.item[at];
    if (!found) throw new Error(`There is no item ${at}.`);
    return found;
  };
  const coding = (form: FormFile, at: number, answer: number): { code: string; extension?: unknown } => {
    const found = item(form, at).answerOption[answer];
    if (!found) throw new Error(`There is no answer ${answer}.`);
    return found.valueCoding;
  };
  const spoiled: readonly (readonly [why: string, spoil: (form: FormFile) => void, path: string])[] = [
    [
      'one answer has another code',
      (form) => void (coding(form, 4, 2).code = 'LA6571-9'),
      'item[4].answerOption[2]',
    ],
    [
      'one answer has another value',
      (form) =>
        void (coding(form, 0, 1).extension = [
          { url: 'http://hl7.org/fhir/StructureDefinition/ordinalValue', valueDecimal: 2 },
        ]),
      'item[0].answerOption[1]',
    ],
    ['an item is missing', (form) => void form.item.splice(3, 1), 'item'],
    ['two items have changed places', (form) => void form.item.reverse(), 'item'],
    ['an answer is missing', (form) => void item(form, 2).answerOption.pop(), 'item[2].answerOption'],
    ['an item says nothing', (form) => void (item(form, 8).text = ' '), 'item[8].text'],
    ['the language is not told', (form) => void delete form.language, 'language'],
  ];
  test.each(spoiled)('refused where %s', (_, spoil, path) => {
    const form = file('phq-9');
    spoil(form);
    const read = readPublishedForm(form);
    expect(read.ok ? [] : read.faults.map((fault) => fault.path)).toContain(path);
  });

  test('what is no form of ours is refused', () => {
    expect(readPublishedForm({ resourceType: 'Patient' }).ok).toBe(false);
    expect(readPublishedForm({ resourceType: 'Questionnaire', language: 'en', item: [] }).ok).toBe(false);
    expect(readPublishedForm('text').ok).toBe(false);
  });
});
