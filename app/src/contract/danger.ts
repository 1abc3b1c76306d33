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
