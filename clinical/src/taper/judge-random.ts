import { checkPlan, type Violation } from './check-plan.ts';
import { randomEvents } from './events/random-events.ts';
import { replay } from './events/replay.ts';
import type { Plan, Refused } from './plan.ts';
import { draftTaper } from './plan-taper.ts';
import { randomRequest } from './random-request.ts';

/** What became of one random request, and every hard rule that its plan breaks, as drafted and after what happened to it. */
export interface JudgedRequest {
  readonly answer: Plan | Refused;
  readonly violations: readonly Violation[];
}

/**
 * Drafts the request of a seed, lets holds, missed doses and new tablets happen to the plan, and judges both by the independent
 * checker. A hold may last as long as it takes, so that after it no interval is too long.
 */
export function judgeRandom(seed: number): JudgedRequest {
  const request = randomRequest(seed);
  const answer = draftTaper(request);
  if (answer.outcome === 'refused') return { answer, violations: [] };
  const options = { prescriber: request.prescriber !== null };
  const { plan } = replay(request, answer, randomEvents(seed, request.start, request.products));
  const lived = plan.steps.length === 0 ? [] : checkPlan(plan, options);
  return {
    answer,
    violations: [
      ...checkPlan(answer, options),
      ...lived.filter((violation) => violation.rule !== 'interval-too-long'),
    ],
  };
}
