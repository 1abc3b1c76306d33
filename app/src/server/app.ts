import { Hono, type Context } from 'hono';
import type { DirectoryDesk } from '../actions/directory-desk.ts';
import { hearDanger, withDanger } from '../actions/hear-danger.ts';
import type { Act, Outcome } from '../contract/act.ts';
import { placesQuerySchema, type PlacesAnswer } from '../contract/places.ts';
import { readAs } from '../contract/read.ts';
import { writePlacesCsv } from '../contract/write-places-csv.ts';
import { CLINICAL_METHODS, clinicalRoutes } from './clinical-routes.ts';
import { CORRECTION_METHODS, correctionRoutes } from './correction-routes.ts';
import { guarded, onlyMethods, within } from './guard.ts';
import { hsdsRoutes } from './hsds-routes.ts';
import { languageOf } from './language-of.ts';
import { NEWSLETTER_METHODS, newsletterRoutes } from './newsletter-routes.ts';
import { dangerHeader, failedWith, outcomeResponse } from './problem-response.ts';
import { snapshotRoutes, type Snapshots } from './snapshot-routes.ts';

/** What the HTTP door needs from behind it. */
export interface Behind {
  readonly act: Act;
  readonly desk: DirectoryDesk;
  /** Who knows it decides on corrections; without one, nobody does over HTTP. */
  readonly operatorToken: string | null;
  readonly snapshots: Snapshots;
  /** The API's own description, as JSON. */
  readonly openApi: unknown;
  /** Whether requests can be answered: false while starting, stopping or without a database. */
  readonly isReady: () => Promise<boolean>;
  /** Told of an error that nobody foresaw: its kind and where, never what was asked. */
  readonly onFailure: (error: Error, route: string) => void;
  readonly requestLimitMs?: number;
}

const REQUEST_LIMIT_MS = 15_000;
/** Parameters that may be given more than once: each is a group of codes. */
const REPEATABLE: ReadonlySet<string> = new Set(['any']);

/** Every address of this door and the methods that it takes. */
const METHODS: Readonly<Record<string, readonly string[]>> = {
  '/healthz': ['GET', 'HEAD'],
  '/readyz': ['GET', 'HEAD'],
  '/api/openapi.json': ['GET', 'HEAD'],
  ...CLINICAL_METHODS,
  ...CORRECTION_METHODS,
  ...NEWSLETTER_METHODS,
  '/api/v1/places': ['GET', 'HEAD'],
  '/api/v1/places.csv': ['GET', 'HEAD'],
  '/api/v1/places/:id': ['GET', 'HEAD'],
  '/data/:name': ['GET', 'HEAD'],
  '/hsds/*': ['GET', 'HEAD'],
};

/** The HTTP door: `/api`, the search index, and health. Everything else is the pages'. */
export function createApp(behind: Behind): Hono {
  const app = new Hono();
  app.use(guarded);
  app.use(within(behind.requestLimitMs ?? REQUEST_LIMIT_MS));
  for (const [path, methods] of Object.entries(METHODS)) app.use(path, onlyMethods(methods));
  app.get('/healthz', (context) => context.json({ status: 'ok' }));
  app.get('/readyz', async (context) =>
    (await behind.isReady()) ? context.json({ status: 'ready' }) : failedWith('not-ready'),
  );
  app.get('/api/openapi.json', (context) => context.json(behind.openApi));
  app.route('/api/v1', clinicalRoutes(behind.act));
  app.route('/api/v1', newsletterRoutes(behind.act));
  app.get('/api/v1/places', (context) => searchPlaces(context, behind.act));
  app.get('/api/v1/places.csv', (context) => exportPlaces(context, behind.act));
  app.get('/api/v1/places/:id', (context) => getPlace(context, behind.act));
  app.route('/api/v1', correctionRoutes(behind.act, behind.desk, behind.operatorToken));
  app.route('/hsds', hsdsRoutes(behind.desk.hsds));
  app.route('/data', snapshotRoutes(behind.snapshots));
  app.notFound(() => failedWith('not-found'));
  app.onError((error, context) => {
    behind.onFailure(error, context.req.routePath);
    return failedWith('failed');
  });
  return app;
}

/** Whether an address is this door's; the rest are pages. */
export function isForApp(path: string): boolean {
  return path === '/healthz' || path === '/readyz' || /^\/(api|data|hsds)(\/|$)/.test(path);
}

async function searchPlaces(context: Context, act: Act): Promise<Response> {
  return outcomeResponse(await placesFound(context, act));
}

async function exportPlaces(context: Context, act: Act): Promise<Response> {
  const outcome = await placesFound(context, act);
  if (!outcome.ok) return outcomeResponse(outcome);
  return new Response(writePlacesCsv(outcome.value.hits), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="places.csv"',
      ...dangerHeader(outcome.value.danger),
    },
  });
}

/** What a search finds; a query that cannot be read is heard all the same. */
async function placesFound(context: Context, act: Act): Promise<Outcome<PlacesAnswer>> {
  const query = queryOf(context);
  const asked = readAs(placesQuerySchema, query);
  return asked.ok
    ? act.searchPlaces(asked.value, language(context))
    : withDanger(hearDanger(query, language(context)), asked);
}

async function getPlace(context: Context, act: Act): Promise<Response> {
  return outcomeResponse(await act.getPlace(context.req.param('id') ?? '', language(context)));
}

function queryOf(context: Context): Record<string, unknown> {
  const query: Record<string, unknown> = {};
  for (const [name, values] of Object.entries(context.req.queries())) {
    // A parameter given twice is handed on as a list, which its schema refuses where only one is taken.
    if (name !== 'lang') query[name] = REPEATABLE.has(name) || values.length > 1 ? values : values[0];
  }
  return query;
}

function language(context: Context) {
  return languageOf(context.req.query('lang'), context.req.header('accept-language'));
}
