import { z } from 'zod';
import { problemSchema, PROBLEMS, type ProblemCode } from './problem.ts';
import { ROUTES, TAGS, type Route } from './routes.ts';

type Json = Readonly<Record<string, unknown>>;

/** The description of the HTTP door as OpenAPI 3.1, made from the rows of {@link ROUTES} and their schemas. */
export function openApiDocument(): Json {
  const schemas = new Map<string, Json>();
  const paths: Record<string, Record<string, Json>> = {};
  for (const route of ROUTES) {
    const operations = (paths[route.path] ??= {});
    operations[route.method] = operation(route, schemas);
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Stepdown',
      version: '1',
      description:
        'Tapers in real tablets, for a prescriber to sign, and a neutral directory of care. Everything is a draft; nothing sent is kept.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/', description: 'This server' }],
    security: [],
    tags: Object.entries(TAGS).map(([name, description]) => ({ name, description })),
    paths,
    components: { schemas: Object.fromEntries([...schemas].sort(([a], [b]) => a.localeCompare(b))) },
  };
}

function operation(route: Route, schemas: Map<string, Json>): Json {
  const parameters = [...pathParameters(route), ...queryParameters(route)];
  return {
    operationId: route.id,
    summary: route.summary,
    tags: [route.tag],
    ...(parameters.length === 0 ? {} : { parameters }),
    ...(route.body === undefined
      ? {}
      : {
          requestBody: {
            required: true,
            ...bodyOf(route.body, schemas),
          },
        }),
    responses: { '200': answer(route, schemas), ...problems(route, schemas) },
  };
}

function bodyOf(body: NonNullable<Route['body']>, schemas: Map<string, Json>): Json {
  if ('media' in body) return { description: body.what, content: files(body.media) };
  return { content: { 'application/json': { schema: plain(body, 'input', schemas) } } };
}

/** The same file as any of some media types. */
function files(media: string | readonly string[]): Json {
  return Object.fromEntries(
    [media].flat().map((type) => [type, { schema: { type: 'string', format: 'binary' } }]),
  );
}

function answer(route: Route, schemas: Map<string, Json>): Json {
  if ('media' in route.answer) {
    return { description: route.answer.what, content: files(route.answer.media) };
  }
  return {
    description: 'The answer',
    content: { 'application/json': { schema: plain(route.answer, 'output', schemas) } },
  };
}

/** The problems of a route, one entry per status; `failed` and `too-slow` can come from any. */
function problems(route: Route, schemas: Map<string, Json>): Record<string, Json> {
  const schema = plain(problemSchema, 'output', schemas);
  const codes: readonly ProblemCode[] = [...route.problems, 'failed', 'too-slow'];
  const statuses = [...new Set(codes.map((code) => PROBLEMS[code].status))].sort();
  return Object.fromEntries(
    statuses.map((status) => [
      String(status),
      {
        description: codes
          .filter((code, at) => PROBLEMS[code].status === status && codes.indexOf(code) === at)
          .map((code) => `${code}: ${PROBLEMS[code].title}`)
          .join('; '),
        content: { 'application/problem+json': { schema } },
      },
    ]),
  );
}

function pathParameters(route: Route): Json[] {
  return Object.entries(route.params ?? {}).map(([name, description]) => ({
    name,
    in: 'path',
    required: true,
    description,
    schema: { type: 'string' },
  }));
}

function queryParameters(route: Route): Json[] {
  if (!route.query) return [];
  const shape = z.toJSONSchema(route.query, { io: 'input', unrepresentable: 'any' }) as {
    $defs?: Record<string, Json>;
    properties?: Json;
    required?: string[];
  };
  const object = (shape.properties ? shape : Object.values(shape.$defs ?? {})[0]) as {
    properties?: Record<string, Json>;
    required?: string[];
  };
  return Object.entries(object.properties ?? {}).map(([name, schema]) => ({
    name,
    in: 'query',
    required: (object.required ?? []).includes(name) && schema['default'] === undefined,
    schema,
  }));
}

/** A schema as JSON Schema; named ones go to the components once and are referred to. */
function plain(schema: z.ZodType, io: 'input' | 'output', schemas: Map<string, Json>): Json {
  const {
    $schema: _,
    $defs,
    ...rest
  } = z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as Record<string, unknown> & {
    $defs?: Record<string, Json>;
  };
  for (const [name, definition] of Object.entries($defs ?? {})) schemas.set(name, repointed(definition));
  const { id, ...body } = repointed(rest) as Json & { id?: string };
  if (id === undefined || '$ref' in body) return body;
  schemas.set(id, body);
  return { $ref: `#/components/schemas/${id}` };
}

/** `#/$defs/X` as `#/components/schemas/X`, throughout. */
function repointed(value: Json): Json {
  return JSON.parse(JSON.stringify(value).replaceAll('#/$defs/', '#/components/schemas/')) as Json;
}
