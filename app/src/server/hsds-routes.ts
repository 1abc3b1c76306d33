import { HSDS_LISTS, type HsdsList, type HsdsRecord } from '@stepdown/directory/hsds/hsds-book';
import type { HsdsQuery } from '@stepdown/directory/hsds/hsds-columns';
import { hsdsPage } from '@stepdown/directory/hsds/to-hsds';
import { lookUpZip } from '@stepdown/directory/place/gazetteer';
import { Hono, type Context } from 'hono';
import type { ServedHsds } from '../actions/read-hsds-book.ts';
import { hsdsQuerySchema, type HsdsListQuery } from '../contract/hsds-query.ts';
import { problem } from '../contract/problem.ts';
import { readAs } from '../contract/read.ts';
import { failedWith, problemResponse } from './problem-response.ts';

const PER_PAGE = 100;
const LINES_AT_ONCE = 100;
const VERSION = '3.0';
const PROFILE = 'https://docs.openreferral.org/en/3.0/';

/** The directory as an Open Referral HSDS API: every condition of a list must be met, and every answer is a page. */
export function hsdsRoutes(served: () => Promise<ServedHsds | null>): Hono {
  const app = new Hono();
  app.get('/', (context) => {
    const description = new URL('/api/openapi.json', context.req.url);
    return context.json({ version: VERSION, profile: PROFILE, openapi_url: description.href });
  });
  for (const name of HSDS_LISTS) {
    app.get(`/${name}`, (context) => list(context, name, served));
    app.get(`/${name}/:id`, async (context) => {
      const open = await served();
      if (open === null) return failedWith('not-ready');
      const found = open.book.find(name, context.req.param('id'));
      return found === null ? failedWith('not-found') : context.json(found);
    });
  }
  return app;
}

async function list(
  context: Context,
  name: HsdsList,
  served: () => Promise<ServedHsds | null>,
): Promise<Response> {
  const asked = readAs(hsdsQuerySchema, context.req.query());
  if (!asked.ok) return problemResponse(asked.problem);
  const open = await served();
  if (open === null) return failedWith('not-ready');
  const query = queryOf(asked.value, open);
  if (query === null) {
    return problemResponse(problem('wrong-request', 'postcode and proximity: a ZIP code that is known'));
  }
  const records = open.book.list(name, query);
  if (asked.value.format === 'ndjson') return lines(records);
  // Who asks for the least of each wants to know what changed, of all of them in one answer.
  const perPage = asked.value.per_page ?? (query.minimal === true ? Math.max(1, records.length) : PER_PAGE);
  const page = hsdsPage(records, asked.value.page ?? 1, perPage);
  return context.json({ ...page, contents: page.contents.map((write) => write()) });
}

/** Null where the nearness to an unknown ZIP code is asked for: there is no silent default. */
function queryOf(asked: HsdsListQuery, { gazetteer }: ServedHsds): HsdsQuery | null {
  const zip = asked.postcode?.slice(0, 5);
  const near = zip === undefined ? undefined : lookUpZip(gazetteer, zip);
  if (asked.proximity !== undefined && near === undefined) return null;
  return {
    search: asked.search,
    taxonomyTermId: asked.taxonomy_term_id,
    taxonomyId: asked.taxonomy_id,
    organizationId: asked.organization_id,
    modifiedAfter: asked.modified_after,
    postcode: zip,
    ...(asked.proximity === undefined || near === undefined ? {} : { near, withinMetres: asked.proximity }),
    topOnly: asked.top_only,
    parentId: asked.parent_id,
    minimal: asked.minimal,
    full: asked.full === true || asked.full_service === true,
  };
}

/** Every record on a line of its own, written as the reader takes them: a bulk export is never held whole. */
function lines(records: readonly HsdsRecord[]): Response {
  const encoder = new TextEncoder();
  let at = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const lot = records.slice(at, at + LINES_AT_ONCE);
      at += lot.length;
      if (lot.length === 0) return controller.close();
      controller.enqueue(encoder.encode(lot.map((write) => `${JSON.stringify(write())}\n`).join('')));
    },
  });
  return new Response(body, { headers: { 'content-type': 'application/x-ndjson; charset=utf-8' } });
}
