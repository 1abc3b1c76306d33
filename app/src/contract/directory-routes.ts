import { HSDS_LISTS } from '@stepdown/directory/hsds/hsds-book';
import {
  callCheckSchema,
  correctionDecisionSchema,
  correctionReceivedSchema,
  correctionReportSchema,
  logLineWrittenSchema,
  logListSchema,
  undoSchema,
  waitingListSchema,
} from './corrections.ts';
import { DANGER_IN_HEADER } from './danger.ts';
import { hsdsQuerySchema } from './hsds-query.ts';
import { placesQuerySchema } from './places.ts';

const BODY_PROBLEMS = ['malformed-json', 'wrong-request', 'unsupported-media-type', 'too-large'] as const;
const DESK_PROBLEMS = [...BODY_PROBLEMS, 'operator-token-needed', 'not-found', 'already-decided'] as const;
const TOKEN = 'for the operator, with the header `Authorization: Bearer TOKEN`';

const hsdsRoutes = HSDS_LISTS.flatMap((list) => {
  const name = list.replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const words = list.replaceAll('_', ' ');
  return [
    {
      method: 'get',
      path: `/hsds/${list}`,
      id: `list${name}`,
      summary: `HSDS 3: ${words}, in pages; every condition that is given must be met`,
      tag: 'hsds',
      query: hsdsQuerySchema,
      answer: {
        media: 'application/json',
        what: 'A page of the list, or with format=ndjson every record on a line',
      },
      problems: ['wrong-request', 'not-ready'],
    },
    {
      method: 'get',
      path: `/hsds/${list}/{id}`,
      id: `get${name}`,
      summary: `HSDS 3: one of the ${words}, in full`,
      tag: 'hsds',
      params: { id: 'A UUID' },
      answer: { media: 'application/json', what: 'The record' },
      problems: ['not-found', 'not-ready'],
    },
  ] as const;
});

/** The addresses of the directory beside its search: lists for other programs, reports, and the operator's desk. */
export const DIRECTORY_ROUTES = [
  {
    method: 'get',
    path: '/api/v1/places.csv',
    id: 'exportPlaces',
    summary: 'The same search as a table for a spreadsheet',
    tag: 'places',
    query: placesQuerySchema,
    answer: { media: 'text/csv', what: `The places that were found, a row each. ${DANGER_IN_HEADER}` },
    problems: ['wrong-request', 'unknown-place', 'ambiguous-place', 'not-ready'],
  },
  {
    method: 'post',
    path: '/api/v1/corrections',
    id: 'reportCorrection',
    summary: 'Say what is wrong with a listing; nothing of who says it is kept',
    tag: 'corrections',
    body: correctionReportSchema,
    answer: correctionReceivedSchema,
    problems: [...BODY_PROBLEMS, 'not-found', 'queue-full', 'not-ready'],
  },
  {
    method: 'get',
    path: '/api/v1/desk/corrections',
    id: 'listWaitingReports',
    summary: `The reports that wait for a decision (${TOKEN})`,
    tag: 'corrections',
    answer: waitingListSchema,
    problems: ['operator-token-needed'],
  },
  {
    method: 'post',
    path: '/api/v1/desk/corrections/{id}',
    id: 'decideCorrection',
    summary: `Accept or decline a report (${TOKEN})`,
    tag: 'corrections',
    params: { id: 'The id of the report, a UUID' },
    body: correctionDecisionSchema,
    answer: logLineWrittenSchema,
    problems: DESK_PROBLEMS,
  },
  {
    method: 'post',
    path: '/api/v1/desk/places/{id}/checks',
    id: 'recordCallCheck',
    summary: `Write down a call that confirmed a listing (${TOKEN})`,
    tag: 'corrections',
    params: { id: 'The id of the place, a UUID' },
    body: callCheckSchema,
    answer: logLineWrittenSchema,
    problems: DESK_PROBLEMS,
  },
  {
    method: 'get',
    path: '/api/v1/desk/log',
    id: 'listListingLog',
    summary: `What was decided, by whom and why, the newest first (${TOKEN})`,
    tag: 'corrections',
    answer: logListSchema,
    problems: ['operator-token-needed'],
  },
  {
    method: 'post',
    path: '/api/v1/desk/log/{id}/undo',
    id: 'undoCorrection',
    summary: `Take a decision back; the log keeps both (${TOKEN})`,
    tag: 'corrections',
    params: { id: 'The number of the line' },
    body: undoSchema,
    answer: logLineWrittenSchema,
    problems: DESK_PROBLEMS,
  },
  {
    method: 'get',
    path: '/hsds',
    id: 'describeHsds',
    summary: 'HSDS 3: the version and the description of this API',
    tag: 'hsds',
    answer: { media: 'application/json', what: 'Version, profile and address of the description' },
    problems: [],
  },
  ...hsdsRoutes,
] as const;
