import { parseCivilDay, type CivilDay } from '@stepdown/clinical/quantity/civil-day';
import { replay } from '@stepdown/clinical/taper/events/replay';
import type { Plan } from '@stepdown/clinical/taper/plan';
import { draftTaper } from '@stepdown/clinical/taper/plan-taper';
import type { GateAFlag } from '@stepdown/clinical/taper/gates';
import type { WebWords } from '../../words-en.ts';
import { dangerIn } from '../danger-in.ts';
import { advance } from '../taper/advance.ts';
import { draftedOn, eventsIn } from '../taper/event-fields.ts';
import { many, one, type Fields } from '../taper/fields.ts';
import { PATH_BOXES, standingOf } from './path-steps.ts';

/** The draft that belongs to a person's answers, with what happened to it since; or why there is none. */
export interface BringDraft {
  readonly plan: Plan | null;
  readonly refusals: readonly string[];
}

/** What a person told on the path that stops a draft, whatever the form of the draft says. */
function stopsIn(answers: Fields): readonly GateAFlag[] {
  const urgent = dangerIn(answers, PATH_BOXES).some(({ urgency }) => urgency !== 'today');
  return [
    ...(urgent || one(answers, 'danger') === 'yes' ? (['red-flag'] as const) : []),
    ...(standingOf(answers) === 'stopped' ? (['already-stopped'] as const) : []),
  ];
}

/** Drafts anew from the same answers as the taper pages, as of `today` (year-month-day). Without a pace nobody asked for a draft. */
export function bringDraft(answers: Fields, today: string, words: WebWords): BringDraft {
  if (one(answers, 'percent') === '') return { plan: null, refusals: [] };
  const read = parseCivilDay(today);
  const day = draftedOn(answers, read.ok ? read.value : (0 as CivilDay));
  const flags = [...many(answers, 'flag-a').filter((flag) => flag !== 'none'), ...stopsIn(answers)];
  const asked = { ...answers, page: ['dose'], go: ['next'] };
  const next = advance(
    stopsIn(answers).length > 0 ? { ...asked, 'flag-a': flags } : asked,
    day,
    words.taperPage,
  );
  if (next.kind === 'ask') return { plan: null, refusals: [] };
  const drafted = next.kind === 'draft' ? draftTaper(next.request) : next;
  if ('refusals' in drafted)
    return { plan: null, refusals: drafted.refusals.map((refusal) => words.taper.refusal(refusal)) };
  if (next.kind !== 'draft') return { plan: null, refusals: [] };
  return { plan: replay(next.request, drafted, eventsIn(answers)).plan, refusals: [] };
}
