// Drafts plans for random requests, lets things happen to them, and judges each by the independent checker. Usage: node bench/taper/safety.ts [count] [first seed]
import { writeFileSync } from 'node:fs';
import { judgeRandom } from '@stepdown/clinical/taper/judge-random';
import { rulesStamp } from '@stepdown/clinical/taper/rules';

const count = Number(process.argv[2] ?? 1_000_000);
const first = Number(process.argv[3] ?? 0);
let plans = 0;
let steps = 0;
const refusals = new Map<string, number>();
const broken: string[] = [];
for (let seed = first; seed < first + count; seed += 1) {
  const { answer, violations } = judgeRandom(seed);
  if (answer.outcome === 'refused') {
    for (const { code } of answer.refusals) refusals.set(code, (refusals.get(code) ?? 0) + 1);
  } else {
    plans += 1;
    steps += answer.steps.length;
    if (violations.length > 0) broken.push(`seed ${seed}: ${JSON.stringify(violations)}`);
  }
  if ((seed - first + 1) % 50_000 === 0)
    console.log(`${seed - first + 1} requests, ${plans} plans, ${broken.length} broken`);
}
const result = {
  what: 'random requests, each plan judged as drafted and after random holds, missed doses and new tablets',
  node: process.version,
  rules: rulesStamp(),
  firstSeed: first,
  requests: count,
  plans,
  steps,
  violations: broken.length,
  refusals: Object.fromEntries([...refusals].sort()),
};
console.log(JSON.stringify(result, null, 2));
for (const line of broken.slice(0, 20)) console.error(line);
// Only a full run is worth keeping.
if (count >= 1_000_000) {
  const file = new URL('../results/taper-safety.json', import.meta.url);
  writeFileSync(file, `${JSON.stringify(result, null, 2)}\n`);
}
process.exitCode = broken.length === 0 ? 0 : 1;
