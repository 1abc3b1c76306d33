import { addDays, type CivilDay } from '../../quantity/civil-day.ts';
import type { Product } from '../product.ts';
import { diceOf } from '../random-request.ts';
import type { LifeEvent } from './life-event.ts';

const KINDS = [
  'hold',
  'resume',
  'missed-dose',
  'doubled-dose',
  'lost-tablets',
  'new-tablets',
  'step-back',
  'start',
] as const;

/**
 * What may happen to a plan, made from a seed, for checks by volume: none to six events, in the order of
 * their days, some of them impossible where they stand.
 */
export function randomEvents(seed: number, start: CivilDay, products: readonly Product[]): LifeEvent[] {
  const dice = diceOf(seed);
  let on = start;
  return Array.from({ length: Math.floor(dice() * 7) }, (): LifeEvent => {
    on = addDays(on, Math.floor(dice() * 40) - 2);
    const kind = KINDS[Math.floor(dice() * KINDS.length)] ?? 'hold';
    if (kind === 'step-back') return { kind, on, prescriber: { name: 'Dr. Example', reason: 'at random' } };
    return kind === 'new-tablets'
      ? { kind, on, products: products.filter(() => dice() < 0.7) }
      : { kind, on };
  });
}
