import { describe, expect, it } from 'vitest';
import { lintSchedule } from '../actions/lint-schedule.ts';
import { listScreens, scoreScreen } from '../actions/score-screen.ts';
import { showEquivalents } from '../actions/show-equivalents.ts';
import { showLevel } from '../actions/show-level.ts';
import { verifyPaper } from '../actions/verify-paper.ts';
import { writePaper } from '../actions/write-paper.ts';
import { draftTaper } from '../actions/draft-taper.ts';
import { equivalentsAnswerSchema } from '../contract/equivalents.ts';
import { levelAnswerSchema } from '../contract/level.ts';
import { lintAnswerSchema } from '../contract/lint.ts';
import { PAPERS, PAPER_FORMATS } from '../contract/paper-formats.ts';
import { verdictAnswerSchema } from '../contract/papers.ts';
import { ROUTES } from '../contract/routes.ts';
import { screenAnswerSchema, screenListSchema } from '../contract/screens.ts';
import { CLINICAL_METHODS, clinicalRoutes } from './clinical-routes.ts';

const app = clinicalRoutes({
  draftTaper,
  lintSchedule,
  showLevel,
  writePaper,
  verifyPaper,
  showEquivalents,
  scoreScreen,
  listScreens,
});

function post(path: string, body: unknown, language = 'en') {
  return app.request(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': language },
    body: JSON.stringify(body),
  });
}

const REQUEST = {
  drug: 'clonazepam',
  regimen: [{ at: '21:00', mg: '1' }],
  products: [{ form: 'odt', mg: '0.125' }],
  start: '2026-12-01',
  person: { age: 45 },
};

describe('what answers from rules alone', () => {
  it.each([
    ['/lint', { text: 'diazepam 15 mg for 14 days, then 11 mg for 14 days' }, lintAnswerSchema],
    ['/equivalents', { drug: 'clonazepam', mg: '1' }, equivalentsAnswerSchema],
    ['/levels', { drug: 'clonazepam', regimen: [{ at: '08:00', mg: '1' }], days: 3 }, levelAnswerSchema],
    ['/screens/score', { screen: 'phq-2', answers: [1, 2] }, screenAnswerSchema],
  ] as const)('%s answers as the contract says', async (path, body, schema) => {
    const response = await post(path, body);
    expect(response.status).toBe(200);
    expect(schema.safeParse(await response.json()).error).toBeUndefined();
  });

  it.each([
    ['/lint', {}, 400],
    ['/lint', { text: 'take it easy' }, 400],
    ['/equivalents', { drug: 'phenazepam', mg: '1' }, 404],
    ['/equivalents', { drug: 'clonazepam', mg: 1 }, 400],
    ['/levels', { drug: 'clonazepam', regimen: [] }, 400],
    ['/screens/score', { screen: 'mood' }, 400],
    ['/tapers/documents/pdf', { ...REQUEST, person: { age: 45, flags: ['pregnant'] } }, 422],
    ['/tapers/documents/pdf', { ...REQUEST, regimen: [{ at: '21:00', mg: '12' }] }, 422],
    ['/tapers/documents/docx', REQUEST, 400],
  ] as const)('%s refuses %j with %i', async (path, body, status) => {
    const response = await post(path, body);
    expect([response.status, response.headers.get('content-type')]).toEqual([
      status,
      'application/problem+json',
    ]);
  });

  it('reads the narrative of a FHIR resource as a part of it, not as the schedule', async () => {
    const resource = {
      resourceType: 'MedicationRequest',
      text: { status: 'generated', div: '<div/>' },
      medicationCodeableConcept: { text: 'diazepam' },
      dosageInstruction: [
        {
          sequence: 1,
          timing: {
            repeat: { boundsDuration: { value: 14, code: 'd' }, frequency: 1, period: 1, periodUnit: 'd' },
          },
          doseAndRate: [{ doseQuantity: { value: 15, code: 'mg' } }],
        },
      ],
    };
    expect(await (await post('/lint', resource)).json()).toMatchObject({ drug: 'diazepam', days: 14 });
  });

  it('lists the screens in the language asked for', async () => {
    const spanish = await app.request('/screens', { headers: { 'accept-language': 'es' } });
    const list = screenListSchema.parse(await spanish.json());
    expect(list).not.toEqual(listScreens('en'));
  });
});

describe('papers', () => {
  it.each(PAPER_FORMATS)(
    '%s is sent as what it is, and proved when it is sent back',
    async (format) => {
      const written = await post(`/tapers/documents/${format}`, REQUEST, 'es');
      expect(written.headers.get('content-type')).toBe(PAPERS[format].media);
      expect(written.headers.get('content-disposition')).toContain(PAPERS[format].file);
      const verdict = await app.request('/verify', { method: 'POST', body: await written.arrayBuffer() });
      expect(verdictAnswerSchema.parse(await verdict.json())).toMatchObject({ verdict: 'proved' });
    },
    60_000,
  );

  it('stops reading a document that is larger than any paper', async () => {
    const response = await app.request('/verify', { method: 'POST', body: new Uint8Array(9_000_000) });
    expect(response.status).toBe(413);
  });
});

it('every address of this room is described, and its methods are its own', () => {
  for (const [path, methods] of Object.entries(CLINICAL_METHODS)) {
    const described = ROUTES.filter((route) => route.path === path.replace(/:(\w+)/g, '{$1}'));
    expect(
      described.map(({ method }) => method.toUpperCase()),
      path,
    ).toEqual([methods[0]]);
  }
});
