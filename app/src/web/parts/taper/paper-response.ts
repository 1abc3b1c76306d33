import type { Plan } from '@stepdown/clinical/taper/plan';
import { PAPERS, PAPER_FORMATS } from '../../../contract/paper-formats.ts';
import { paperBytes } from '../../../documents/paper-bytes.ts';
import type { WebWords } from '../../words-en.ts';
import { fontsFrom } from './device-papers.ts';
import { PAPER_FIELD, one, type Fields } from './fields.ts';

/** The paper that a form asked for, as a file to keep; 404 where there is no such paper. */
export async function paperResponse(
  fields: Fields,
  plan: Plan,
  words: WebWords,
  get: (url: string) => Promise<Response>,
): Promise<Response> {
  const format = PAPER_FORMATS.find((known) => known === one(fields, PAPER_FIELD));
  if (format === undefined) return new Response(null, { status: 404 });
  const bytes = await paperBytes(format, plan, {
    words: words.documents,
    say: words.taper.finding,
    created: new Date(),
    id: () => crypto.randomUUID(),
    fonts: () => fontsFrom(get),
  });
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': PAPERS[format].media,
      'content-disposition': `attachment; filename="${PAPERS[format].file}"`,
    },
  });
}
