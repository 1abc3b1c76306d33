import { HELP_COUNTRIES, type HelpCountry, type HelpLine } from '@stepdown/clinical/emergency/help-lines';
import { z } from 'zod';
import { readAs } from './read.ts';
import { problem, type ProblemDetails } from './problem.ts';

const lineSchema = z.strictObject({
  number: z.string().regex(/^\+?\d[\d -]{1,20}$/),
  takesTexts: z.boolean().default(false),
  source: z.string().trim().min(3).max(300),
});
const CODE = z.string().regex(/^[A-Z]{2}$/);

/** A file of an operator: lines of other countries, each number with its source, and the country that is shown first. */
export const helpFileSchema = z.strictObject({
  home: CODE.optional(),
  countries: z
    .array(
      z.strictObject({
        code: CODE,
        emergency: lineSchema.optional(),
        crisis: lineSchema.optional(),
        poison: lineSchema.optional(),
        referral: lineSchema.optional(),
      }),
    )
    .max(250)
    .default([]),
});

/** The countries whose lines are known here, and the one that is shown before a person chooses; empty where that is none of them. */
export interface HelpLines {
  readonly countries: readonly HelpCountry[];
  readonly home: string;
}

/** What ships. */
export const SHIPPED_HELP: HelpLines = { countries: HELP_COUNTRIES, home: 'US' };

export type ReadHelp =
  { readonly ok: true; readonly value: HelpLines } | { readonly ok: false; readonly problem: ProblemDetails };

/** Reads an operator's file; its rows take the place of those that ship for the same country. */
export function readHelpFile(body: unknown): ReadHelp {
  const read = readAs(helpFileSchema, body);
  if (!read.ok) return read;
  const own = read.value.countries.map((country): HelpCountry => {
    const line = (name: 'emergency' | 'crisis' | 'poison' | 'referral'): HelpLine | null =>
      country[name] ?? null;
    return {
      code: country.code,
      emergency: line('emergency'),
      crisis: line('crisis'),
      poison: line('poison'),
      referral: line('referral'),
    };
  });
  const shipped = HELP_COUNTRIES.filter(({ code }) => !own.some((each) => each.code === code));
  const countries = [...shipped, ...own];
  const home = read.value.home ?? SHIPPED_HELP.home;
  // A home without a row has no number that anybody gave a source for.
  return { ok: true, value: { countries, home: countries.some(({ code }) => code === home) ? home : '' } };
}

/** Reads an operator's file from its text; text that is not JSON is refused like a wrong shape. */
export function readHelpText(text: string): ReadHelp {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return { ok: false, problem: problem('malformed-json', 'it is not JSON') };
  }
  return readHelpFile(body);
}
