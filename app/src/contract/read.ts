import type { z } from 'zod';
import { problem, type Fault, type ProblemDetails } from './problem.ts';

/** What reading a request yields: the value, or the problem to answer with. */
export type Read<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: ProblemDetails };

/** Reads an unknown value against a schema; every fault says where, what was given and what was expected. */
export function readAs<S extends z.ZodType>(schema: S, value: unknown): Read<z.output<S>> {
  const result = schema.safeParse(value);
  if (result.success) return { ok: true, value: result.data };
  const faults = result.error.issues.map((issue): Fault => faultOf(issue, value));
  const detail = faults
    .map((fault) => (fault.path === '' ? fault.expected : `${fault.path}: ${fault.expected}`))
    .join('; ');
  return { ok: false, problem: problem('wrong-request', detail, faults) };
}

function faultOf(issue: z.core.$ZodIssue, root: unknown): Fault {
  const given = issue.path.reduce<unknown>(
    (at, key) =>
      typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[key] : undefined,
    root,
  );
  const path = issue.path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
  const shown = given === undefined ? undefined : JSON.stringify(given)?.slice(0, 120);
  return { path, ...(shown === undefined ? {} : { given: shown }), expected: issue.message };
}
