import { parseCivilDay, type CivilDay } from '@stepdown/clinical/quantity/civil-day';
import { replay } from '@stepdown/clinical/taper/events/replay';
import { draftTaper } from '@stepdown/clinical/taper/plan-taper';
import { error } from '@sveltejs/kit';
import type { RequestHandler } from './$types';
import { advance } from '../../../../parts/taper/advance.ts';
import { draftedOn, eventsIn } from '../../../../parts/taper/event-fields.ts';
import { fieldsOf } from '../../../../parts/taper/fields.ts';
import { paperResponse } from '../../../../parts/taper/paper-response.ts';
import { webWords } from '../../../../words.ts';

/** Without script: the answers come here, become one file, and are kept nowhere. */
export const POST: RequestHandler = async ({ request, locals, fetch }) => {
  const fields = fieldsOf(await request.formData());
  const words = await webWords(locals.language);
  const today = parseCivilDay(locals.today);
  const next = advance(
    { ...fields, go: ['next'], page: ['dose'] },
    draftedOn(fields, today.ok ? today.value : (0 as CivilDay)),
    words.taperPage,
  );
  if (next.kind !== 'draft') error(422);
  const draft = draftTaper(next.request);
  if (draft.outcome === 'refused') error(422);
  return paperResponse(fields, replay(next.request, draft, eventsIn(fields)).plan, words, fetch);
};
