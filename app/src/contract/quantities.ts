import { z } from 'zod';
import type { Parsed } from '@stepdown/clinical/quantity/parsed';
import { parseCivilDay } from '@stepdown/clinical/quantity/civil-day';
import { parseMg } from '@stepdown/clinical/quantity/micrograms';
import { parsePercent } from '@stepdown/clinical/quantity/percent';
import { parseTimeOfDay } from '@stepdown/clinical/quantity/time-of-day';

/** A string that one of the quantity readers turns into a number with its unit; its refusal is the schema's message. */
function read<T>(reader: (text: string) => Parsed<T>, expected: string) {
  return z.string(`${expected}, as a string`).transform((text, context) => {
    const result = reader(text);
    if (result.ok) return result.value;
    context.addIssue({
      code: 'custom',
      message: `expected ${result.problem.expected}; given ${JSON.stringify(text)}`,
      input: text,
    });
    return z.NEVER;
  });
}

/** Milligrams as a decimal string, read to whole micrograms. */
export const mg = read(parseMg, 'milligrams, such as "0.5"').meta({
  description: 'milligrams, as a decimal string',
});
/** A percentage as a decimal string, read to basis points. */
export const percent = read(parsePercent, 'a percentage, such as "10"').meta({
  description: 'percent, as a decimal string',
});
/** A calendar date, `YYYY-MM-DD`. */
export const day = read(parseCivilDay, 'a date, such as "2026-12-01"').meta({
  description: 'a calendar date, YYYY-MM-DD',
});
/** A time of day, `HH:MM`. */
export const time = read(parseTimeOfDay, 'a time of day, such as "08:00"').meta({
  description: 'a time of day, HH:MM',
});
