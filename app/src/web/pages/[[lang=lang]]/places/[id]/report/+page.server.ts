import { CORRECTABLE_FIELDS } from '@stepdown/directory/facility/correct-facility';
import { error, fail } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { dangerShown } from '../../../../../parts/danger-shown.ts';
import { loadPlaceWords } from '../../../../../place-words.ts';

export const load: PageServerLoad = async ({ locals, params }) => {
  const outcome = await locals.act.getPlace(params.id, locals.language);
  if (!outcome.ok) error(outcome.problem.code === 'not-found' ? 404 : 500, outcome.problem.code);
  const { report } = (await loadPlaceWords(locals.language)).tools;
  const { title, ...rest } = report;
  return { id: outcome.value.id, title: title(outcome.value.name), report: rest };
};

export const actions: Actions = {
  default: async ({ locals, params, request }) => {
    const form = await request.formData();
    const text = (name: string) => String(form.get(name) ?? '').trim();
    const typed = { field: text('field'), said: text('said'), proposed: text('proposed') };
    const danger = dangerShown([typed.said, typed.proposed], locals.language);
    const isKnown = CORRECTABLE_FIELDS.some((field) => field === typed.field);
    const isSaid = typed.said !== '' || typed.proposed !== '' || typed.field === 'closed';
    if (!isKnown || !isSaid)
      return fail(400, { ...typed, danger, missing: isKnown ? 'said' : 'field' } as const);
    const proposed = typed.field === 'closed' ? 'yes' : typed.proposed;
    const outcome = await locals.act.reportCorrection({
      place: params.id,
      field: typed.field,
      said: typed.said,
      ...(proposed === '' ? {} : { proposed }),
    });
    if (outcome.ok) return { sent: true, danger } as const;
    const isFull = outcome.problem.code === 'queue-full';
    return fail(outcome.problem.status, { ...typed, danger, missing: isFull ? 'full' : 'failed' } as const);
  },
};
