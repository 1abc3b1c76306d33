import { NEED_CODES, type Need } from '@stepdown/directory/search/needs';
import type { PlacesAnswer, PlacesQuery } from '../../../contract/places.ts';

/** Everything that a search page shows follows from this; it is written into the address behind `#`, which no browser sends. */
export interface SearchState {
  /** A ZIP code or a town, as typed. */
  readonly near: string;
  /** Name, service or other words. */
  readonly text: string;
  /** '' for any kind of place. */
  readonly need: Need | '';
  /** Codes by category: any code of a category, and every category. */
  readonly any: Readonly<Record<string, readonly string[]>>;
  /** Codes that a place must not report. */
  readonly not: readonly string[];
  /** Counts from 1. */
  readonly page: number;
}

export const PER_PAGE = 20;
export const NEED_NAMES = Object.keys(NEED_CODES) as readonly Need[];

const LAST_PAGE = 1000;
const GROUP = /^any\.([A-Z]{1,8})$/;
const CODE = /^[A-Za-z0-9]{1,12}$/;
const MOST_CODES = 60;

/** Reads what a form or an address says; what cannot be meant is left out. */
export function readSearchState(params: URLSearchParams): SearchState {
  const wanted = params.get('need') ?? 'benzodiazepine-withdrawal';
  const any: Record<string, readonly string[]> = {};
  for (const name of new Set(params.keys())) {
    const [, group] = GROUP.exec(name) ?? [];
    if (group !== undefined) any[group] = codesIn(params, name);
  }
  return {
    near: (params.get('near') ?? '').trim().slice(0, 120),
    text: (params.get('text') ?? '').trim().slice(0, 200),
    need: NEED_NAMES.find((known) => known === wanted) ?? '',
    any,
    not: codesIn(params, 'not'),
    page: Math.max(1, Math.min(LAST_PAGE, Number.parseInt(params.get('page') ?? '1', 10) || 1)),
  };
}

function codesIn(params: URLSearchParams, name: string): readonly string[] {
  const codes = params.getAll(name).flatMap((value) => value.split(','));
  return [...new Set(codes)].filter((code) => CODE.test(code)).slice(0, MOST_CODES);
}

/** The state as the parameters that {@link readSearchState} reads. */
export function writeSearchState(state: SearchState): string {
  const params = new URLSearchParams();
  params.set('near', state.near);
  if (state.text !== '') params.set('text', state.text);
  params.set('need', state.need || 'any');
  for (const [group, codes] of Object.entries(state.any))
    if (codes.length > 0) params.set(`any.${group}`, codes.join(','));
  if (state.not.length > 0) params.set('not', state.not.join(','));
  if (state.page > 1) params.set('page', String(state.page));
  return params.toString();
}

/** Whether there is anything to search by. */
export function isAsked({ near, text }: SearchState): boolean {
  return near !== '' || text !== '';
}

/** Whether a filter is chosen. What is chosen stays on show, also where nothing is found. */
export function isFiltered({ any, not }: Pick<SearchState, 'any' | 'not'>): boolean {
  return not.length > 0 || Object.values(any).some((codes) => codes.length > 0);
}

/** What stands beside the filters of a search. */
export interface FilterCounts {
  /** How many of the places that were found report each code. */
  readonly facets: Readonly<Record<string, number>>;
  /** By each list of which something is chosen: how many places there are once a code is added to the list. */
  readonly added: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** What an answer to a search says beside its filters. */
export function countsOf(
  { any }: Pick<SearchState, 'any'>,
  answer: Pick<PlacesAnswer, 'facets' | 'groupCounts'> | null,
): FilterCounts {
  const lists = Object.keys(any).filter((name) => (any[name] ?? []).length > 0);
  const added = lists.map((name, at) => [name, answer?.groupCounts[at] ?? {}] as const);
  return { facets: answer?.facets ?? {}, added: Object.fromEntries(added) };
}

/** The search that a state stands for. */
export function queryOf(state: SearchState): PlacesQuery {
  const groups = Object.values(state.any).filter((codes) => codes.length > 0);
  return {
    ...(state.near === '' ? {} : { near: state.near }),
    ...(state.text === '' ? {} : { text: state.text }),
    ...(state.need === '' ? {} : { need: state.need }),
    ...(groups.length === 0 ? {} : { any: groups.map((codes) => [...codes]) }),
    ...(state.not.length === 0 ? {} : { not: [...state.not] }),
    limit: PER_PAGE,
    offset: (state.page - 1) * PER_PAGE,
  };
}

/** The state without a condition, by the name that a search gives it. */
export function withoutCondition(state: SearchState, drop: string): SearchState {
  const [kind, name = ''] = drop.split(':', 2);
  const first = { ...state, page: 1 };
  switch (kind) {
    case 'text':
      return { ...first, text: '' };
    case 'need':
      return { ...first, need: '' };
    case 'not':
      return { ...first, not: state.not.filter((code) => code !== name) };
    case 'any': {
      const left = Object.entries(state.any).filter(([, codes]) => codes.join('+') !== name);
      return { ...first, any: Object.fromEntries(left) };
    }
    case 'others-only':
      return { ...first, need: '' };
    default:
      return { ...first, text: '', need: '', any: {}, not: [] };
  }
}

/** Where the server gives the same list as a table, for a page without script. */
export function csvAddressOf(state: SearchState): string {
  const { near, text, need, any = [], not = [] } = queryOf(state);
  const given = { near, text, need, not: not.join(','), limit: '200' };
  const params = new URLSearchParams(
    Object.entries(given).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  );
  for (const group of any) params.append('any', group.join(','));
  return `/api/v1/places.csv?${params}`;
}

/** The state that a form shows. */
export function stateOfForm(form: FormData): SearchState {
  const params = new URLSearchParams();
  for (const [name, value] of form) if (typeof value === 'string') params.append(name, value);
  return readSearchState(params);
}
