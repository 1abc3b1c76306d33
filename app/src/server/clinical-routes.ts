import { Hono, type Context } from 'hono';
import { hearDanger, withDanger } from '../actions/hear-danger.ts';
import type { Act } from '../contract/act.ts';
import { equivalentsRequestSchema } from '../contract/equivalents.ts';
import { readAs } from '../contract/read.ts';
import type { Language } from '../words/language.ts';
import { languageOf } from './language-of.ts';
import { dangerHeader, outcomeResponse, problemResponse } from './problem-response.ts';
import { readBody, readDocument } from './read-body.ts';

/** The verbs that answer from rules alone. */
export type ClinicalAct = Pick<
  Act,
  | 'draftTaper'
  | 'writePaper'
  | 'verifyPaper'
  | 'lintSchedule'
  | 'showLevel'
  | 'showEquivalents'
  | 'listScreens'
  | 'scoreScreen'
>;

/**
 * What answers from rules alone: nothing here reads or writes a store. Doses and answers come in bodies, never in an address, which others
 * may write down.
 */
export function clinicalRoutes(act: ClinicalAct): Hono {
  const routes = new Hono();
  routes.post('/tapers', (context) => answer(context, (body, language) => act.draftTaper(body, language)));
  routes.post('/tapers/documents/:format', (context) => writePaper(context, act));
  routes.post('/lint', (context) => answer(context, (body, language) => act.lintSchedule(body, language)));
  routes.post('/levels', (context) => answer(context, (body, language) => act.showLevel(body, language)));
  routes.post('/equivalents', (context) =>
    answer(context, (body, language) => {
      const asked = readAs(equivalentsRequestSchema, body);
      return asked.ok
        ? act.showEquivalents(asked.value.drug, asked.value.mg, language)
        : withDanger(hearDanger(body, language), asked);
    }),
  );
  routes.post('/verify', async (context) => {
    const read = await readDocument(context.req.raw);
    if (!read.ok) return problemResponse(read.problem);
    return context.json(await act.verifyPaper(read.bytes, spoken(context)));
  });
  routes.get('/screens', (context) => context.json(act.listScreens(spoken(context))));
  routes.post('/screens/score', (context) =>
    answer(context, (body, language) => act.scoreScreen(body, language)),
  );
  return routes;
}

/** The methods that each of these addresses takes. */
export const CLINICAL_METHODS: Readonly<Record<string, readonly string[]>> = {
  '/api/v1/tapers': ['POST'],
  '/api/v1/tapers/documents/:format': ['POST'],
  '/api/v1/lint': ['POST'],
  '/api/v1/levels': ['POST'],
  '/api/v1/equivalents': ['POST'],
  '/api/v1/verify': ['POST'],
  '/api/v1/screens': ['GET', 'HEAD'],
  '/api/v1/screens/score': ['POST'],
};

async function answer(
  context: Context,
  verb: (body: unknown, language: Language) => Parameters<typeof outcomeResponse>[0],
): Promise<Response> {
  const read = await readBody(context.req.raw);
  if (!read.ok) return problemResponse(read.problem);
  return outcomeResponse(verb(read.body, spoken(context)));
}

async function writePaper(context: Context, act: ClinicalAct): Promise<Response> {
  const read = await readBody(context.req.raw);
  if (!read.ok) return problemResponse(read.problem);
  const written = await act.writePaper(context.req.param('format') ?? '', read.body, spoken(context));
  if (!written.ok) return problemResponse(written.problem);
  const { bytes, media, file, danger } = written.value;
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': media,
      'content-disposition': `attachment; filename="${file}"`,
      ...dangerHeader(danger),
    },
  });
}

function spoken(context: Context): Language {
  return languageOf(context.req.query('lang'), context.req.header('accept-language'));
}
