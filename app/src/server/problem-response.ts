import type { Outcome } from '../contract/act.ts';
import { DANGER_HEADER, type DangerFound } from '../contract/danger.ts';
import { problem, type ProblemCode, type ProblemDetails } from '../contract/problem.ts';

const PROBLEM_JSON = 'application/problem+json';

/** The answer to a request that failed, as problem details (RFC 9457). */
export function problemResponse(
  details: ProblemDetails,
  extra: Readonly<Record<string, unknown>> = {},
): Response {
  return new Response(JSON.stringify({ ...details, ...extra }), {
    status: details.status,
    headers: { 'content-type': PROBLEM_JSON },
  });
}

/** The answer to a request that failed for a reason of the closed list. */
export function failedWith(code: ProblemCode, detail?: string): Response {
  return problemResponse(problem(code, detail));
}

/** A verb's outcome as an answer. */
export function outcomeResponse<T>(outcome: Outcome<T>): Response {
  if (outcome.ok) return Response.json(outcome.value);
  return problemResponse(outcome.problem, outcome.choices === undefined ? {} : { choices: outcome.choices });
}

/** The header that names the danger signs in a request which a file answers; none where there are none. */
export function dangerHeader(danger: readonly DangerFound[] = []): Readonly<Record<string, string>> {
  return danger.length === 0 ? {} : { [DANGER_HEADER]: danger.map(({ code }) => code).join(', ') };
}
