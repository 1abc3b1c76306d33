import type { Micrograms } from '../../quantity/micrograms.ts';
import { isLiquid, type Product } from '../product.ts';

/**
 * Whether a dose can be made exactly from any number of pieces of these products. A tablet may be split only as its row says;
 * every other solid form stays whole, whatever its row says.
 */
export function canBeMade(dose: Micrograms, products: readonly Product[]): boolean {
  if (dose === 0) return true;
  const units = products.map(smallestUnit).filter((unit) => unit > 0);
  if (units.length === 0) return false;
  const least = leastSums(units);
  const remainder = dose % least.length;
  return (least[remainder] ?? Infinity) <= dose;
}

/** The smallest amount of a product that can be counted or measured, in whole micrograms. */
export function smallestUnit(product: Product): number {
  if (isLiquid(product)) {
    const thousandths = product.perMl * product.smallestMicrolitres;
    return thousandths / greatestCommonDivisor(thousandths, 1000);
  }
  const parts = product.form !== 'tablet' || product.score === 'none' ? 1 : product.score === 'half' ? 2 : 4;
  // A half that is not a whole number of micrograms is still taken with its twin: count the smallest exact multiple.
  return product.strength / greatestCommonDivisor(product.strength, parts);
}

/** For each remainder modulo the smallest unit, the least sum of units that has it; Infinity where there is none. */
function leastSums(units: readonly number[]): number[] {
  const modulus = Math.min(...units);
  const least = new Array<number>(modulus).fill(Infinity);
  least[0] = 0;
  for (const unit of units) {
    const cycles = greatestCommonDivisor(unit, modulus);
    for (let first = 0; first < cycles; first += 1) {
      // Twice around the cycle of remainders that this unit steps through is enough to settle each.
      let at = first;
      for (let turn = 0; turn < (2 * modulus) / cycles; turn += 1) {
        const next = (at + unit) % modulus;
        least[next] = Math.min(least[next] ?? Infinity, (least[at] ?? Infinity) + unit);
        at = next;
      }
    }
  }
  return least;
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
