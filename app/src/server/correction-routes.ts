import { createHash, timingSafeEqual } from 'node:crypto';
import { Hono, type Context, type MiddlewareHandler } from 'hono';
import type { DirectoryDesk } from '../actions/directory-desk.ts';
import { hearDanger, withDanger } from '../actions/hear-danger.ts';
import type { Act, Outcome } from '../contract/act.ts';
import { languageOf } from './language-of.ts';
import { failedWith, outcomeResponse, problemResponse } from './problem-response.ts';
import { readBody } from './read-body.ts';

/** The addresses of reports and of the operator's desk, and the methods that they take. */
export const CORRECTION_METHODS: Readonly<Record<string, readonly string[]>> = {
  '/api/v1/corrections': ['POST'],
  '/api/v1/desk/corrections': ['GET', 'HEAD'],
  '/api/v1/desk/corrections/:id': ['POST'],
  '/api/v1/desk/places/:id/checks': ['POST'],
  '/api/v1/desk/log': ['GET', 'HEAD'],
  '/api/v1/desk/log/:id/undo': ['POST'],
};

/** Reports from anybody; decisions from whoever has the operator's token. Without a token there is no desk. */
export function correctionRoutes(act: Act, desk: DirectoryDesk, operatorToken: string | null): Hono {
  const app = new Hono();
  app.post('/corrections', (context) => take(context, (body) => act.reportCorrection(body)));
  app.use('/desk/*', onlyOperator(operatorToken));
  app.get('/desk/corrections', async (context) => context.json({ waiting: await desk.listWaiting() }));
  app.post('/desk/corrections/:id', (context) =>
    take(context, (body) => desk.decide(context.req.param('id'), body)),
  );
  app.post('/desk/places/:id/checks', (context) =>
    take(context, (body) => desk.recordCheck(context.req.param('id'), body)),
  );
  app.get('/desk/log', async (context) => context.json({ lines: await desk.listLog() }));
  app.post('/desk/log/:id/undo', (context) =>
    take(context, (body) => desk.undo(Number(context.req.param('id')), body)),
  );
  return app;
}

async function take<T extends object>(
  context: Context,
  use: (body: unknown) => Promise<Outcome<T>>,
): Promise<Response> {
  const read = await readBody(context.req.raw);
  if (!read.ok) return problemResponse(read.problem);
  const language = languageOf(context.req.query('lang'), context.req.header('accept-language'));
  return outcomeResponse(withDanger(hearDanger(read.body, language), await use(read.body)));
}

function onlyOperator(token: string | null): MiddlewareHandler {
  return async (context, next) => {
    const given = /^Bearer +(\S+)$/i.exec(context.req.header('authorization') ?? '')?.[1] ?? '';
    if (token === null || token === '' || !isSame(given, token)) {
      const response = failedWith('operator-token-needed');
      response.headers.set('www-authenticate', 'Bearer');
      return response;
    }
    return next();
  };
}

/** Compares in a time that tells nothing of where two tokens differ. */
function isSame(given: string, token: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(token));
}
