import type { z } from 'zod';
import { placeSchema, placesAnswerSchema, placesQuerySchema } from './places.ts';
import type { ProblemCode } from './problem.ts';
import { screenAnswerSchema, screenListSchema, screenRequestSchema } from './screens.ts';
import { taperAnswerSchema } from './taper-answer.ts';
import { taperRequestSchema } from './taper-request.ts';

/** What the routes are about. */
export const TAGS = {
  tapers: 'Drafts for a prescriber to sign, and judging schedules',
  places: 'Places that report care, nearest first',
  screens: 'Screens and their scores; nothing is kept',
  directory: 'The search index as one immutable file',
} as const;

/** One address of the HTTP door, as data: the description of the API is made from these rows. */
export interface Route {
  readonly method: 'get' | 'post';
  /** With `{name}` for each part that varies. */
  readonly path: string;
  readonly id: string;
  readonly summary: string;
  readonly tag: keyof typeof TAGS;
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: z.ZodType;
  readonly body?: z.ZodType;
  readonly answer: z.ZodType | { readonly media: string; readonly what: string };
  readonly problems: readonly ProblemCode[];
}

const BODY_PROBLEMS: readonly ProblemCode[] = [
  'malformed-json',
  'wrong-request',
  'unsupported-media-type',
  'too-large',
];

export const ROUTES: readonly Route[] = [
  {
    method: 'post',
    path: '/api/v1/tapers',
    id: 'draftTaper',
    summary: 'Draft a taper in whole pieces for a prescriber to sign, or say why none is made',
    tag: 'tapers',
    body: taperRequestSchema,
    answer: taperAnswerSchema,
    problems: [...BODY_PROBLEMS, 'needs-confirmation'],
  },
  {
    method: 'get',
    path: '/api/v1/places',
    id: 'searchPlaces',
    summary: 'Search the directory: nearest first, with reasons and exact counts',
    tag: 'places',
    query: placesQuerySchema,
    answer: placesAnswerSchema,
    problems: ['wrong-request', 'unknown-place', 'ambiguous-place', 'not-ready'],
  },
  {
    method: 'get',
    path: '/api/v1/places/{id}',
    id: 'getPlace',
    summary: 'One place, with its services in plain words',
    tag: 'places',
    params: { id: 'The id of the place, a UUID' },
    answer: placeSchema,
    problems: ['not-found', 'not-ready'],
  },
  {
    method: 'get',
    path: '/api/v1/screens',
    id: 'listScreens',
    summary: 'The screens that there are, and what may be shipped of each',
    tag: 'screens',
    answer: screenListSchema,
    problems: [],
  },
  {
    method: 'post',
    path: '/api/v1/screens/score',
    id: 'scoreScreen',
    summary: 'Score one screen; nothing is kept',
    tag: 'screens',
    body: screenRequestSchema,
    answer: screenAnswerSchema,
    problems: BODY_PROBLEMS,
  },
  {
    method: 'get',
    path: '/data/{name}',
    id: 'getSnapshot',
    summary: 'One search index, named by the hash of its bytes, for ever the same',
    tag: 'directory',
    params: { name: 'The name of the index, as a page gives it' },
    answer: { media: 'application/octet-stream', what: 'The bytes of the index' },
    problems: ['not-found'],
  },
];
