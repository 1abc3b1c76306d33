import type { PageLoad } from './$types';

// A finished plan is read here, on the device, where script runs.
export const csr = true;

export const load: PageLoad = async ({ data, parent }) => {
  const { language } = await parent();
  const { verifyPage } = await (language === 'es'
    ? import('../../../../../words/es/verify-page.ts')
    : import('../../../../../words/en/verify-page.ts'));
  return { ...data, verifyPage };
};
