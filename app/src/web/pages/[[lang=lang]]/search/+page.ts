import type { PageLoad } from './$types';
import type { FeedbackWords } from '../../../../words/feedback.ts';
import type { SiteSearchWords } from '../../../../words/site-search.ts';

// Where script runs, the question stays on the device.
export const csr = true;

interface SearchPageWords {
  readonly siteSearch: SiteSearchWords;
  readonly feedback: FeedbackWords;
}

export const load: PageLoad = async ({ data, parent }): Promise<typeof data & SearchPageWords> => {
  const { language } = await parent();
  const [{ siteSearch }, { feedback }] = await (language === 'es'
    ? Promise.all([import('../../../../words/es/site-search.ts'), import('../../../../words/es/feedback.ts')])
    : Promise.all([
        import('../../../../words/en/site-search.ts'),
        import('../../../../words/en/feedback.ts'),
      ]));
  return { ...data, siteSearch, feedback };
};
