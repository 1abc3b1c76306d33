import { drugById } from '@stepdown/clinical/drugs/drugs';
import { parseMg } from '@stepdown/clinical/quantity/micrograms';
import type { DangerSign } from '@stepdown/clinical/screens/danger-signs';
import type { PathWords } from '../../../words/path.ts';
import type { TaperPageWords } from '../../../words/taper-page.ts';
import type { FieldError } from '../../ui/field-error.ts';
import { weeksIn } from '../checks/judge-check.ts';
import { dangerIn } from '../danger-in.ts';
import { one, type Fields } from '../taper/fields.ts';
import { DOSE_ROWS, NOT_LISTED } from '../taper/questions.ts';

/** The pages of the path, in the kindest order: danger, then how things stand, then what is taken, then one's own words. */
export const PATH_STEPS = ['danger', 'now', 'medicine', 'words'] as const;
export type PathStep = (typeof PATH_STEPS)[number];

/** The boxes of free text on the path. */
export const PATH_BOXES = ['want-text', 'missed', 'others'] as const;

/** How things may stand; all but the first ask for a call today. */
export const STANDINGS = ['steady', 'running-out', 'cut-off', 'stopped'] as const;
export type Standing = (typeof STANDINGS)[number];

/** Where a person is on the path. */
export type PathPlace =
  | { readonly at: 'ask'; readonly step: PathStep; readonly errors: readonly FieldError[] }
  /** Danger, by their own answer or in what they wrote: nothing else is shown. */
  | { readonly at: 'danger'; readonly signs: readonly DangerSign[] }
  | { readonly at: 'hub'; readonly standing: Standing };

export interface PathErrorWords {
  readonly path: PathWords['errors'];
  readonly taper: TaperPageWords['errors'];
}

const OWN_FIELDS: Readonly<Record<PathStep, RegExp>> = {
  danger: /^danger(-seen)?$/,
  now: /^(who|now)$/,
  medicine: /^(drug|at-\d|mg-\d|week-days|how-long|how-long-unit)$/,
  words: /^(want|want-text|missed|others)$/,
};

/** What the pages have answered, to be carried by a form; `page` and `go` belong to one sending alone. */
export function pathAnswers(fields: Fields, but?: PathStep): readonly (readonly [string, string])[] {
  return Object.entries(fields)
    .filter(([name]) => PATH_STEPS.some((step) => step !== but && OWN_FIELDS[step].test(name)))
    .flatMap(([name, values]) => values.map((value) => [name, value] as const));
}

export function standingOf(fields: Fields): Standing {
  return STANDINGS.find((each) => each === one(fields, 'now')) ?? 'steady';
}

/** What a form carries once these signs were shown and a person said that nobody is in danger now: other signs are shown anew. */
export function seenAs(signs: readonly DangerSign[]): string {
  return signs.map(({ code }) => code).join(' ');
}

/** Where the path goes from what was sent. What a person wrote is looked through for danger first, at every page. */
export function alongPath(fields: Fields, words: PathErrorWords): PathPlace {
  const sent = PATH_STEPS.find((step) => step === one(fields, 'page'));
  if (sent === undefined) return ask('danger');
  const index = PATH_STEPS.indexOf(sent);
  if (one(fields, 'go') === 'back') return ask(PATH_STEPS[Math.max(0, index - 1)] ?? 'danger');
  if (one(fields, 'danger') === 'yes') return { at: 'danger', signs: [] };
  const signs = dangerIn(fields, PATH_BOXES).filter(({ urgency }) => urgency !== 'today');
  if (signs.length > 0 && one(fields, 'danger-seen') !== seenAs(signs)) return { at: 'danger', signs };
  for (const step of PATH_STEPS.slice(0, index + 1)) {
    const errors = errorsOf(step, fields, words);
    if (errors.length > 0) return { at: 'ask', step, errors };
  }
  // Danger may be asked again of a person who has answered the rest: they go on where they were.
  if (sent === 'danger') return resumeAt(fields, words);
  const next = PATH_STEPS[index + 1];
  return next === undefined ? { at: 'hub', standing: standingOf(fields) } : ask(next);
}

/** Where a person who comes back goes on: at the first page that they have not answered, or at what comes next. */
export function resumeAt(fields: Fields, words: PathErrorWords): PathPlace {
  if (one(fields, 'danger') !== 'no') return ask('danger');
  const open = PATH_STEPS.find((step) => step !== 'words' && errorsOf(step, fields, words).length > 0);
  return open === undefined ? { at: 'hub', standing: standingOf(fields) } : ask(open);
}

function ask(step: PathStep): PathPlace {
  return { at: 'ask', step, errors: [] };
}

function errorsOf(step: PathStep, fields: Fields, { path, taper }: PathErrorWords): readonly FieldError[] {
  const chosen = (name: string): readonly FieldError[] =>
    one(fields, name) === '' ? [{ field: name, say: path.choose }] : [];
  if (step === 'danger') return chosen('danger');
  if (step === 'now') return [...chosen('who'), ...chosen('now')];
  if (step === 'medicine') return medicineErrors(fields, path, taper);
  return [];
}

function medicineErrors(
  fields: Fields,
  path: PathErrorWords['path'],
  taper: PathErrorWords['taper'],
): readonly FieldError[] {
  const drug = one(fields, 'drug');
  const errors: FieldError[] =
    drug === NOT_LISTED || drugById(drug) ? [] : [{ field: 'drug', say: taper.drug }];
  for (const row of DOSE_ROWS) {
    const given = one(fields, `mg-${row}`);
    const read = parseMg(given);
    if (given !== '' && !read.ok)
      errors.push({ field: `mg-${row}`, say: taper.mg(given, read.problem.code) });
  }
  const days = one(fields, 'week-days');
  const times = ['week-days', 'how-long', 'how-long-unit'].filter((name) => one(fields, name) !== '');
  if (times.length > 0 && !/^[1-7]$/.test(days)) errors.push({ field: 'week-days', say: path.number });
  if (times.length > 0 && weeksIn(fields) === null) errors.push({ field: 'how-long', say: path.number });
  return errors;
}
