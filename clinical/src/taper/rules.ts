import { ALL_DRUGS } from '../drugs/drugs.ts';
import type { CivilDay } from '../quantity/civil-day.ts';
import { AGE_GATES, GATE_A, GATE_B } from './gates.ts';
import { LIMITS } from './limits.ts';
import { sha256 } from './sha256.ts';

/** A clinician's word that they reviewed the rule tables of one hash. Nothing else turns the "not yet reviewed" banner off. */
export interface SignOff {
  readonly hash: string;
  readonly reviewer: string;
  readonly credential: string;
  readonly reviewedOn: CivilDay;
}

/** The version of the rule tables, raised whenever a rule changes its meaning. */
export const RULES_VERSION = 1;

let hash: string | undefined;

/** The SHA-256 of the rule tables: limits, gates, and every drug's strengths and labelled limits. */
export function rulesHash(): string {
  // Worked out when the first plan asks: a phone that only loads the page should not wait for it.
  hash ??= sha256(ascii(JSON.stringify(ruleTables())));
  return hash;
}

/** Version and hash as a plan carries them. */
export function rulesStamp(): string {
  return `${RULES_VERSION}:${rulesHash()}`;
}

/** Whether a sign-off is about the rules that are in force. */
export function isReviewed(signOff: SignOff | null): boolean {
  return signOff !== null && signOff.hash === rulesHash();
}

function ruleTables(): unknown {
  return {
    limits: LIMITS,
    gateA: GATE_A,
    gateB: GATE_B,
    ages: AGE_GATES,
    drugs: ALL_DRUGS.map(({ id, strengths, labelLimits }) => ({ id, strengths, labelLimits })),
  };
}

function ascii(text: string): string {
  return text.replace(/[^ -~]/g, (character) => `\\u${character.charCodeAt(0).toString(16)}`);
}
