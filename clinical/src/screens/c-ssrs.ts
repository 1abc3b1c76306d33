import type { ScreenScore } from './instrument.ts';

/** When, if ever, there was suicidal behaviour. */
export type Behaviour = 'never' | 'past-3-months' | 'earlier';

/**
 * Triage of the C-SSRS screener, from its six yes/no answers in order (wish to be dead, thoughts, method, intent, plan with intent,
 * behaviour) and when the behaviour was.
 *
 * In English: intent (4), plan (5) or behaviour within three months is high; method (3), or behaviour longer ago, is moderate; a wish or
 * thoughts alone (1, 2) is low. Where the sixth answer and `behaviour` disagree, the worse of the two counts. Any yes opens the safety flow.
 */
export function triageCssrs(answers: readonly boolean[], behaviour: Behaviour): ScreenScore {
  const [wish, thoughts, method, intent, plan, everBehaved] = answers;
  const recent = behaviour === 'past-3-months' || (everBehaved === true && behaviour === 'never');
  const band =
    intent || plan || recent
      ? 'high'
      : method || behaviour === 'earlier'
        ? 'moderate'
        : wish || thoughts
          ? 'low'
          : 'none';
  const positive = band !== 'none';
  return {
    screen: 'c-ssrs',
    total: answers.filter(Boolean).length,
    band,
    flags: positive ? ['suicide-safety'] : [],
    says: positive ? ['suicide-safety', 'not-a-diagnosis'] : ['not-a-diagnosis'],
    sources: ['CSSRS'],
  };
}
