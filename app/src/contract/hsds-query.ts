import { z } from 'zod';

const wholeNumber = (from: number, to: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, `a whole number from ${from} to ${to}`)
    .transform(Number)
    .pipe(
      z
        .int()
        .min(from, `a whole number from ${from} to ${to}`)
        .max(to, `a whole number from ${from} to ${to}`),
    );
const yes = z.enum(['true', 'false'], 'true or false').transform((text) => text === 'true');

/** What an HSDS list may be asked for: every condition that is given must be met. */
export const hsdsQuerySchema = z
  .strictObject({
    search: z.string().trim().max(200, 'at most 200 characters').optional(),
    page: wholeNumber(1, 1_000_000).optional(),
    per_page: wholeNumber(1, 1000).optional(),
    format: z.enum(['json', 'ndjson'], 'json or ndjson').optional(),
    taxonomy_term_id: z.uuid('a UUID').optional(),
    taxonomy_id: z.uuid('a UUID').optional(),
    organization_id: z.uuid('a UUID').optional(),
    modified_after: z
      .string()
      .refine((text) => !Number.isNaN(Date.parse(text)), 'a day or a moment, such as 2026-11-22')
      .transform((text) => new Date(text).toISOString())
      .optional(),
    postcode: z
      .string()
      .trim()
      .regex(/^\d{5}(-\d{4})?$/, 'five digits')
      .optional(),
    proximity: wholeNumber(0, 20_000_000).optional(),
    top_only: yes.optional(),
    parent_id: z.uuid('a UUID').optional(),
    minimal: yes.optional(),
    full: yes.optional(),
    full_service: yes.optional(),
  })
  .meta({ id: 'HsdsQuery' });
export type HsdsListQuery = z.output<typeof hsdsQuerySchema>;
