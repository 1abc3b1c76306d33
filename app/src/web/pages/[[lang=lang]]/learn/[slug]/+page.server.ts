import { DRUGS } from '@stepdown/clinical/drugs/drugs';
import { parseCivilDay } from '@stepdown/clinical/quantity/civil-day';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';
import { showArticle } from '../../../../../articles/show-article.ts';
import { library } from '../../../../parts/articles/library.server.ts';
import { articleData, drugData } from '../../../../parts/articles/linked-data.ts';
import { pathTo } from '../../../../path.ts';

/** The article that tells what the drug is. */
const ABOUT_THE_DRUG = 'what-is-clonazepam';

export const load: PageServerLoad = ({ locals, params, url }) => {
  const today = parseCivilDay(locals.today);
  const article = today.ok ? showArticle(library(), params.slug, locals.language, today.value) : null;
  if (article === null) error(404);
  const address = url.origin + pathTo('learn', locals.language, `/${article.slug}`);
  return {
    article,
    linked: articleData(article, address, 'Stepdown'),
    linkedDrug: article.slug === ABOUT_THE_DRUG ? drugData(DRUGS.clonazepam, address) : null,
  };
};
