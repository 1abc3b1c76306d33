import type { Micrograms } from '../../quantity/micrograms.ts';
import { exceedsShare, type BasisPoints } from '../../quantity/percent.ts';

const FINEST_DECIMALS = 8;

/**
 * The share that `part` is of `whole` in percent, rounded half up to one decimal, without trailing zeros. Where that would read
 * as a `ceiling` that is broken, as many decimals as it takes to show the breach.
 */
export function percentShown(part: Micrograms, whole: Micrograms, ceiling?: BasisPoints): string {
  if (whole === 0) return '0';
  const broken = ceiling !== undefined && exceedsShare(part, whole, ceiling);
  let decimals = 1;
  let shown = roundedPercent(part, whole, decimals);
  while (broken && Number(shown) * 100 <= ceiling && decimals < FINEST_DECIMALS) {
    decimals += 1;
    shown = roundedPercent(part, whole, decimals);
  }
  return shown;
}

/** In whole numbers throughout: a double may lie on the wrong side of a half. */
function roundedPercent(part: number, whole: number, decimals: number): string {
  const scale = 10n ** BigInt(decimals);
  const twice = 2n * BigInt(part) * 100n * scale;
  const rounded = (twice / BigInt(whole) + 1n) / 2n;
  const rest = String(rounded % scale)
    .padStart(decimals, '0')
    .replace(/0+$/, '');
  return rest === '' ? String(rounded / scale) : `${String(rounded / scale)}.${rest}`;
}
