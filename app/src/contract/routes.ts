import type { z } from 'zod';
import { DANGER_IN_HEADER } from './danger.ts';
import { DIRECTORY_ROUTES } from './directory-routes.ts';
import { equivalentsAnswerSchema, equivalentsRequestSchema } from './equivalents.ts';
import { levelAnswerSchema, levelRequestSchema } from './level.ts';
import { lintAnswerSchema, lintRequestSchema } from './lint.ts';
import { leftSchema } from './newsletter.ts';
import { PAPERS, PAPER_FORMATS } from './paper-formats.ts';
import { verdictAnswerSchema } from './papers.ts';
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
  corrections: 'What is wrong with a listing, and what was decided',
  newsletter: 'The way off the list',
  hsds: 'The directory as Open Referral HSDS 3',
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
  /** A schema of JSON, or the media types of a file. */
  readonly body?: z.ZodType | { readonly media: readonly string[]; readonly what: string };
  readonly answer: z.ZodType | { readonly media: string | readonly string[]; readonly what: string };
  readonly problems: readonly ProblemCode[];
}

/** Each media type once, without its parameters. */
const PAPER_MEDIA = [...new Set(PAPER_FORMATS.map((format) => PAPERS[format].media.split(';')[0] ?? ''))];

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
    method: 'post',
    path: '/api/v1/tapers/documents/{format}',
    id: 'writeTaperDocument',
    summary: 'Draft a taper and write one paper of it; a draft that is refused has none',
    tag: 'tapers',
    params: { format: `One of ${PAPER_FORMATS.join(', ')}` },
    body: taperRequestSchema,
    answer: { media: PAPER_MEDIA, what: `The paper. ${DANGER_IN_HEADER}` },
    problems: [...BODY_PROBLEMS, 'needs-confirmation', 'no-draft'],
  },
  {
    method: 'post',
    path: '/api/v1/verify',
    id: 'verifyTaperDocument',
    summary: 'Read a finished paper back and say whether its own figures prove it, or all that does not fit',
    tag: 'tapers',
    body: { media: PAPER_MEDIA, what: 'The paper, as the bytes of its file' },
    answer: verdictAnswerSchema,
    problems: ['too-large'],
  },
  {
    method: 'post',
    path: '/api/v1/lint',
    id: 'lintSchedule',
    summary: 'Judge any schedule: words, a table, steps, or a FHIR MedicationRequest',
    tag: 'tapers',
    body: lintRequestSchema,
    answer: lintAnswerSchema,
    problems: BODY_PROBLEMS,
  },
  {
    method: 'post',
    path: '/api/v1/equivalents',
    id: 'showEquivalents',
    summary: 'A dose in diazepam, table by table; never one number picked',
    tag: 'tapers',
    body: equivalentsRequestSchema,
    answer: equivalentsAnswerSchema,
    problems: [...BODY_PROBLEMS, 'not-found'],
  },
  {
    method: 'post',
    path: '/api/v1/levels',
    id: 'showLevel',
    summary: 'The drug in an average body over time; not for dosing',
    tag: 'tapers',
    body: levelRequestSchema,
    answer: levelAnswerSchema,
    problems: BODY_PROBLEMS,
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
  ...DIRECTORY_ROUTES,
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
    method: 'post',
    path: '/api/v1/newsletter/leave/{code}',
    id: 'leaveNewsletter',
    summary: 'Delete the address that a letter went to: the one click of mail programs (RFC 8058)',
    tag: 'newsletter',
    params: { code: 'The code in the letter' },
    body: { media: ['application/x-www-form-urlencoded'], what: 'List-Unsubscribe=One-Click; not read' },
    answer: leftSchema,
    problems: [],
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
