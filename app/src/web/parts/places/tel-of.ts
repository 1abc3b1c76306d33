import { dialOf } from '@stepdown/directory/facility/phone';

/**
 * The address that calls a line as it is shown: letters become digits, and an extension is left for the caller to say.
 * Null where it is no number of this country, so that nobody calls a wrong one.
 */
export function telOf(shown: string): string | null {
  const dial = dialOf({ number: shown.replace(/\s*x\d+$/i, '') });
  return dial === null ? null : `tel:${dial}`;
}
