import { DANGER_SIGNS, URGENCIES, type DangerCode } from '@stepdown/clinical/screens/danger-signs';
import { z } from 'zod';

const CODES = DANGER_SIGNS.map(({ code }) => code) as [DangerCode, ...DangerCode[]];

/** A danger sign that somebody's own words raised, in words, with what it asks for. */
export const dangerFoundSchema = z
  .object({ code: z.enum(CODES), urgency: z.enum(URGENCIES), say: z.string() })
  .meta({ id: 'DangerFound' });
export type DangerFound = z.infer<typeof dangerFoundSchema>;

/** The danger signs in what was asked, most urgent first; left out where there are none. */
export const dangerSchema = z.array(dangerFoundSchema).optional();

/** Where a file is answered, which has no room for words beside it, this header names the codes of the danger signs. */
export const DANGER_HEADER = 'stepdown-danger';
export const DANGER_IN_HEADER = `Where the request's words hold danger signs, the header ${DANGER_HEADER} names their codes`;
