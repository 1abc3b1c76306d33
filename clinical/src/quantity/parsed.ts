/** What reading a text yields: the value, or why it could not be read exactly. Never throws, never rounds. */
export type Parsed<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

/** Why a text was refused: what was given, and what was expected in its place. */
export interface Problem {
  readonly code:
    'empty' | 'not-a-number' | 'not-exact' | 'out-of-range' | 'wrong-unit' | 'not-a-date' | 'not-a-time';
  readonly given: string;
  readonly expected: string;
}

export function parsed<T>(value: T): Parsed<T> {
  return { ok: true, value };
}

export function notParsed(code: Problem['code'], given: string, expected: string): Parsed<never> {
  return { ok: false, problem: { code, given, expected } };
}
