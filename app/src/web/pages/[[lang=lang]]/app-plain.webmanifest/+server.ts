import type { RequestHandler } from './$types';
import { manifestResponse } from '../../../parts/app-manifest.ts';
import { webWords } from '../../../words.ts';

export const GET: RequestHandler = async ({ locals: { language } }) =>
  manifestResponse(await webWords(language), language, true);
