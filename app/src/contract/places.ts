import { z } from 'zod';
import { dangerSchema } from './danger.ts';

/** What people look for, in words of our own; each maps to codes of the national list (see the directory's search). */
export const NEEDS = [
  'benzodiazepine-withdrawal',
  'outpatient',
  'intensive-outpatient',
  'day-treatment',
  'residential',
  'hospital',
  'co-occurring',
  'telehealth',
] as const;

const codeList = z
  .union([z.string(), z.array(z.string())])
  .transform((value) =>
    (typeof value === 'string' ? value.split(',') : value)
      .map((code) => code.trim())
      .filter((code) => code !== ''),
  )
  .pipe(z.array(z.string().regex(/^[A-Za-z0-9]{1,12}$/, 'service codes such as BDTX or MD')).max(60));

const wholeNumber = (from: number, to: number) =>
  z
    .union(
      [
        z.int(),
        z
          .string()
          .regex(/^\d{1,7}$/)
          .transform(Number),
      ],
      `a whole number from ${from} to ${to}`,
    )
    .pipe(
      z
        .int()
        .min(from, `a whole number from ${from} to ${to}`)
        .max(to, `a whole number from ${from} to ${to}`),
    );

/**
 * A search of the directory. `near` is a ZIP or a town as typed; `text` is one box for name, town, service words and codes;
 * `any` are groups of codes: OR within a group, AND across groups; `not` are codes to leave out.
 */
export const placesQuerySchema = z
  .strictObject({
    near: z.string().trim().max(120, 'at most 120 characters').optional(),
    text: z.string().trim().max(200, 'at most 200 characters').optional(),
    need: z.enum(NEEDS, `one of ${NEEDS.join(', ')}`).optional(),
    any: z.array(codeList).max(12).optional(),
    not: codeList.optional(),
    limit: wholeNumber(1, 200).default(20),
    offset: wholeNumber(0, 1_000_000).default(0),
  })
  .meta({ id: 'PlacesQuery' });
export type PlacesQuery = z.output<typeof placesQuerySchema>;

export const placeFoundSchema = z.object({
  label: z.string(),
  kind: z.enum(['zip', 'town', 'county', 'region', 'state']),
  lat: z.number(),
  lon: z.number(),
});

const phoneSchema = z.object({ number: z.string(), kind: z.enum(['main', 'intake', 'hotline']) });

/** Why a hit is a hit: a code with its values, and the sentence in the language asked for. */
const reasonSchema = z.object({
  code: z.string(),
  values: z.record(z.string(), z.string()),
  say: z.string(),
});

export const editionSchema = z.object({
  source: z.string(),
  edition: z.string(),
  publishedYear: z.int().nullable(),
  importedOn: z.string().nullable(),
  fictional: z.boolean(),
});

export const placeHitSchema = z.object({
  id: z.string(),
  name: z.string(),
  street: z.string(),
  city: z.string(),
  state: z.string(),
  zip: z.string(),
  phones: z.array(phoneSchema),
  miles: z.number().nullable(),
  approximate: z.boolean(),
  fictional: z.boolean(),
  reasons: z.array(reasonSchema),
  codes: z.array(z.string()),
  /** Where its listing comes from: a directory may hold several sources. */
  edition: editionSchema.pick({ source: true, edition: true }),
});
export type PlaceHit = z.infer<typeof placeHitSchema>;

export const placesAnswerSchema = z
  .object({
    danger: dangerSchema,
    place: placeFoundSchema.nullable(),
    hits: z.array(placeHitSchema),
    total: z.int(),
    facets: z.record(z.string(), z.int()),
    /** For each group of `any`, in its order: the total that the same search has with a code added to that group. */
    groupCounts: z.array(z.record(z.string(), z.int())),
    /** Where nothing matches: each single filter whose removal would give something, and how many. */
    wayOut: z.array(z.object({ drop: z.string(), total: z.int(), say: z.string() })),
    notices: z.array(z.object({ code: z.string(), say: z.string() })),
    edition: editionSchema,
  })
  .meta({ id: 'PlacesAnswer' });
export type PlacesAnswer = z.infer<typeof placesAnswerSchema>;

/** More than one place of the name that was typed: the choices, each a text that finds exactly that one. */
export const placeChoiceSchema = z.object({
  choices: z.array(z.object({ label: z.string(), near: z.string() })),
});

export const placeSchema = placeHitSchema
  .omit({ miles: true, reasons: true, approximate: true })
  .extend({
    website: z.string().nullable(),
    point: z.object({ lat: z.number(), lon: z.number(), from: z.enum(['street', 'zip']) }).nullable(),
    /** Each code in words, grouped as the source groups them; a code that is not in the list is kept and shown as it is. */
    services: z.array(z.object({ code: z.string(), say: z.string(), group: z.string(), known: z.boolean() })),
    assuredOn: z.string().nullable(),
    edition: editionSchema,
  })
  .meta({ id: 'Place' });
export type Place = z.infer<typeof placeSchema>;
