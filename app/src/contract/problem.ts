import { z } from 'zod';
import { dangerSchema } from './danger.ts';

/**
 * Every way in which a request can fail, as one closed list: code → HTTP status and a short title.
 * A refusal of a draft is not here: it is an answer, not a failure.
 */
export const PROBLEMS = {
  'malformed-json': { status: 400, title: 'The request is not JSON that can be read' },
  'wrong-request': { status: 400, title: 'The request does not have the expected shape' },
  'needs-confirmation': {
    status: 422,
    title: 'Something in the request looks like a slip: confirm it or put it right',
  },
  'no-draft': { status: 422, title: 'No draft is made of this request, so there is no paper of it' },
  'unknown-place': { status: 422, title: 'The town or ZIP is not known' },
  'ambiguous-place': { status: 422, title: 'There is more than one place of that name' },
  'not-found': { status: 404, title: 'There is nothing at this address' },
  'method-not-allowed': { status: 405, title: 'This address does not take that method' },
  'unsupported-media-type': { status: 415, title: 'The body must be sent as JSON' },
  'too-large': { status: 413, title: 'The request is larger than is taken' },
  'operator-token-needed': { status: 401, title: 'This is for the operator: the token is missing or wrong' },
  'already-decided': { status: 409, title: 'This was decided or undone already' },
  'queue-full': { status: 429, title: 'Too many reports are waiting; try again later' },
  'too-slow': { status: 503, title: 'The request took too long and was stopped' },
  'not-ready': { status: 503, title: 'The service is starting or stopping' },
  failed: { status: 500, title: 'Something went wrong here; nothing was kept' },
} as const satisfies Readonly<Record<string, { readonly status: number; readonly title: string }>>;

export type ProblemCode = keyof typeof PROBLEMS;

/** One thing wrong with a request: where, what was given, what was expected. */
export const faultSchema = z.object({ path: z.string(), given: z.string().optional(), expected: z.string() });
export type Fault = z.infer<typeof faultSchema>;

/** Problem details for HTTP APIs (RFC 9457), with a code from the closed list. */
export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.enum(Object.keys(PROBLEMS) as [ProblemCode, ...ProblemCode[]]),
    detail: z.string().optional(),
    faults: z.array(faultSchema).optional(),
    danger: dangerSchema,
  })
  .meta({ id: 'Problem' });
export type ProblemDetails = z.infer<typeof problemSchema>;

/** The problem of a code, ready to be sent. */
export function problem(code: ProblemCode, detail?: string, faults?: readonly Fault[]): ProblemDetails {
  return {
    type: `urn:stepdown:problem:${code}`,
    title: PROBLEMS[code].title,
    status: PROBLEMS[code].status,
    code,
    ...(detail === undefined ? {} : { detail }),
    ...(faults === undefined ? {} : { faults: [...faults] }),
  };
}
