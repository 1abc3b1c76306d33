// Drafts plans for random requests and judges each by the independent checker. Usage: node bench/taper/safety.ts [count] [first seed]
import { checkPlan } from '@stepdown/clinical/taper/check-plan';
import { draftTaper } from '@stepdown/clinical/taper/plan-taper';
import { randomRequest } from '@stepdown/clinical/taper/random-request';

const count = Number(process.argv[2] ?? 1_000_000);
const first = Number(process.argv[3] ?? 0);
let plans = 0;
let steps = 0;
const refusals = new Map<string, number>();
const broken: string[] = [];
for (let seed = first; seed < first + count; seed += 1) {
  const request = randomRequest(seed);
  const answer = draftTaper(request);
  if (answer.outcome === 'refused') {
    for (const { code } of answer.refusals) refusals.set(code, (refusals.get(code) ?? 0) + 1);
  } else {
    plans += 1;
    steps += answer.steps.length;
    const violations = checkPlan(answer, { prescriber: request.prescriber !== null });
    if (violations.length > 0) broken.push(`seed ${seed}: ${JSON.stringify(violations)}`);
  }
  if ((seed - first + 1) % 50_000 === 0)
    console.log(`${seed - first + 1} requests, ${plans} plans, ${broken.length} broken`);
}
console.log(
  JSON.stringify(
    { requests: count, plans, steps, violations: broken.length, refusals: Object.fromEntries(refusals) },
    null,
    2,
  ),
);
for (const line of broken.slice(0, 20)) console.error(line);
process.exitCode = broken.length === 0 ? 0 : 1;
