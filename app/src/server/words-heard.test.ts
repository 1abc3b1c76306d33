import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { actOver } from '../actions/actions.ts';
import type { DirectoryDesk } from '../actions/directory-desk.ts';
import { searchPlaces } from '../actions/search-places.ts';
import type { Act } from '../contract/act.ts';
import { DANGER_IN_HEADER } from '../contract/danger.ts';
import { problem } from '../contract/problem.ts';
import { ROUTES, type Route } from '../contract/routes.ts';
import { createApp } from './app.ts';

/** Text that is no person's words: a closed form, however it is written in the schema. */
const CLOSED = ['enum', 'const', 'pattern', 'format'] as const;
/** Free text that is not heard, and why. */
const NOT_HEARD: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ROUTES.filter(({ tag }) => tag === 'hsds').map(({ id }) => [
      id,
      'asked by programs, and answered in the shape of HSDS alone',
    ]),
  ),
};

type Json = { readonly [key: string]: unknown };
type Path = readonly string[];

/** Where a schema takes free text: the path of each, `[]` where it lies in a list. */
function freeTexts(schema: unknown, root: Json, seen: readonly string[] = []): readonly Path[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const node = schema as Json;
  const ref = node['$ref'];
  if (typeof ref === 'string') {
    const name = ref.split('/').at(-1) ?? '';
    return seen.includes(name) ? [] : freeTexts((root['$defs'] as Json)[name], root, [...seen, name]);
  }
  const within = ['anyOf', 'oneOf', 'allOf'].flatMap((key) => (node[key] ?? []) as readonly unknown[]);
  const deeper = within.flatMap((each) => freeTexts(each, root, seen));
  if (node['type'] === 'string') return CLOSED.some((key) => key in node) ? deeper : [...deeper, []];
  const items = freeTexts(node['items'], root, seen).map((path) => ['[]', ...path]);
  const named = Object.entries((node['properties'] ?? {}) as Json).flatMap(([name, each]) =>
    freeTexts(each, root, seen).map((path) => [name, ...path]),
  );
  return [...deeper, ...items, ...named];
}

function textsOf(schema: z.ZodType): readonly Path[] {
  const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Json;
  const paths = freeTexts(json, json).map((path) => JSON.stringify(path));
  return [...new Set(paths)].map((path) => JSON.parse(path) as Path);
}

function bodyWith(path: Path, text: string): unknown {
  const [first, ...rest] = path;
  if (first === undefined) return text;
  const inner = bodyWith(rest, text);
  return first === '[]' ? [inner] : { [first]: inner };
}

const asked = (route: Route): z.ZodType | null =>
  route.query ?? (route.body === undefined || 'media' in route.body ? null : route.body);
const doors = ROUTES.flatMap((route) => {
  const schema = asked(route);
  const paths = schema === null ? [] : textsOf(schema);
  return paths.length === 0 || route.id in NOT_HEARD ? [] : [{ id: route.id, route, paths }];
});

const missing = { ok: false, problem: problem('not-found') } as const;
const desk: DirectoryDesk = {
  listWaiting: async () => [],
  decide: async () => missing,
  recordCheck: async () => missing,
  listLog: async () => [],
  undo: async () => missing,
  hsds: async () => null,
  gazetteer: async () => null,
};
/** Nothing that is asked here comes as far as a store. */
const noStore = {} as never;
const act: Act = {
  ...actOver(noStore),
  searchPlaces: (query, language) => searchPlaces(noStore, async () => null, query, language),
};
const app = createApp({
  act,
  desk,
  operatorToken: 'token',
  snapshots: { current: async () => null, read: async () => null, gazetteer: async () => null },
  openApi: {},
  isReady: async () => true,
  onFailure: (error) => {
    throw error;
  },
});

async function send(route: Route, path: Path, text: string): Promise<Json> {
  const address = route.path.replace(/\{\w+\}/g, '1');
  const response = await (route.method === 'get'
    ? app.request(`${address}?${path[0] ?? ''}=${encodeURIComponent(text)}`)
    : app.request(address, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: 'Bearer token' },
        body: JSON.stringify(bodyWith(path, text)),
      }));
  return (await response.json()) as Json;
}

describe('whatever a door takes in words is heard for danger', () => {
  it('finds the doors that take words', () => {
    expect(doors.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        'draftTaper',
        'lintSchedule',
        'searchPlaces',
        'scoreScreen',
        'reportCorrection',
      ]),
    );
  });

  it.each(doors)('$id has room for danger in its answer', ({ route: { answer } }) => {
    if ('media' in answer) {
      expect(answer.what).toContain(DANGER_IN_HEADER);
      return;
    }
    const json = z.toJSONSchema(answer, { io: 'output', unrepresentable: 'any' }) as Json;
    const shapes = answerShapes(json, json);
    expect(shapes.length).toBeGreaterThan(0);
    for (const shape of shapes) expect(Object.keys((shape['properties'] ?? {}) as Json)).toContain('danger');
  });

  it.each(doors.flatMap(({ id, route, paths }) => paths.map((path) => ({ id, route, path }))))(
    '$id hears $path',
    async ({ route, path }) => {
      const answer = await send(route, path, 'I took all my pills and I want to die');
      expect(answer['danger'], JSON.stringify(answer)).toContainEqual(
        expect.objectContaining({ say: expect.stringMatching(/\S/) as string }),
      );
      expect(await send(route, path, 'all is calm')).not.toHaveProperty('danger');
    },
  );
});

/** The objects that an answer can be. */
function answerShapes(node: Json, root: Json): readonly Json[] {
  const ref = node['$ref'];
  if (typeof ref === 'string')
    return answerShapes((root['$defs'] as Json)[ref.split('/').at(-1) ?? ''] as Json, root);
  const choices = (node['anyOf'] ?? node['oneOf']) as readonly Json[] | undefined;
  return choices === undefined ? [node] : choices.flatMap((each) => answerShapes(each, root));
}
