import type { PageServerLoad } from './$types';
import { listArticles } from '../../../../articles/show-article.ts';
import { library } from '../../../parts/articles/library.server.ts';

export const load: PageServerLoad = ({ locals }) => ({ shelves: listArticles(library(), locals.language) });
