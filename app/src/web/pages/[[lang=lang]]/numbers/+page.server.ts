import type { PageServerLoad } from './$types';
import { FIGURES } from '../../../../articles/figures.ts';
import { showLedger } from '../../../../articles/show-ledger.ts';
import { library } from '../../../parts/articles/library.server.ts';

export const load: PageServerLoad = ({ locals }) => {
  const { claims } = showLedger(library(), locals.language);
  const used = new Set(
    FIGURES.flatMap((figure) =>
      (figure.kind === 'points' ? figure.points : figure.shares).map((value) => value.claim),
    ),
  );
  return { drawn: FIGURES, claims: claims.filter(({ id }) => used.has(id)) };
};
