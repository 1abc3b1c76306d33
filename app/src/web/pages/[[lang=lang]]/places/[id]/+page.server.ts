import { error } from '@sveltejs/kit';
import { create } from 'qrcode';
import type { PageServerLoad } from './$types';
import { writeJsonLd } from '../../../../../contract/write-json-ld.ts';
import { squaresOf } from '../../../../parts/places/qr-squares.ts';

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const outcome = await locals.act.getPlace(params.id, locals.language);
  if (!outcome.ok) error(outcome.problem.code === 'not-found' ? 404 : 500, outcome.problem.code);
  const place = outcome.value;
  const address = `${url.origin}${url.pathname}`;
  const { modules } = create(address, { errorCorrectionLevel: 'M' });
  return {
    place,
    year: Number(locals.today.slice(0, 4)),
    address,
    qr: {
      size: modules.size,
      path: squaresOf({ size: modules.size, get: (row, column) => modules.get(row, column) }),
    },
    jsonLd: writeJsonLd(place, address),
  };
};
