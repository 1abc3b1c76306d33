import { parseCivilDay, type CivilDay } from '@stepdown/clinical/quantity/civil-day';
import { replay } from '@stepdown/clinical/taper/events/replay';
import { draftTaper } from '@stepdown/clinical/taper/plan-taper';
import { error } from '@sveltejs/kit';
import type { RequestHandler } from './$types';
import { draftedOn, eventsIn } from '../../../../../parts/taper/event-fields.ts';
import { fieldsOf } from '../../../../../parts/taper/fields.ts';
import { paperResponse } from '../../../../../parts/taper/paper-response.ts';
import { prescriberNext } from '../../../../../parts/tools/prescriber-request.ts';
import { planWords } from '../../../../../plan-words.ts';
import { webWords } from '../../../../../words.ts';

/** Without script: what a prescriber entered comes here, becomes one file, and is kept nowhere. */
export const POST: RequestHandler = async ({ request, locals, fetch }) => {
  const fields = fieldsOf(await request.formData());
  const words = await webWords(locals.language);
  const { pages } = await planWords(locals.language);
  const today = parseCivilDay(locals.today);
  const next = prescriberNext(
    { ...fields, go: ['next'], page: ['steps'] },
    draftedOn(fields, today.ok ? today.value : (0 as CivilDay)),
    { taperPage: words.taperPage, prescriber: pages.prescriber },
  );
  if (next.kind !== 'draft') error(422);
  const draft = draftTaper(next.request);
  if (draft.outcome === 'refused') error(422);
  return paperResponse(fields, replay(next.request, draft, eventsIn(fields)).plan, words, fetch);
};
