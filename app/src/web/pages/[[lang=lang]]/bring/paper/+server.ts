import { error } from '@sveltejs/kit';
import type { RequestHandler } from './$types';
import { NOTHING } from '../../../../device/vault-contents.ts';
import { BRING_FORMATS, BRING_PAPERS, bringPaper } from '../../../../parts/path/bring-papers.ts';
import { fontsFrom } from '../../../../parts/taper/device-papers.ts';
import { PAPER_FIELD, fieldsOf, one } from '../../../../parts/taper/fields.ts';
import { toolWords } from '../../../../tool-words.ts';
import { webWords } from '../../../../words.ts';

/** Without script: the answers come here, become one file, and are kept nowhere. */
export const POST: RequestHandler = async ({ request, locals, fetch }) => {
  const answers = fieldsOf(await request.formData());
  const format = BRING_FORMATS.find((known) => known === one(answers, PAPER_FIELD));
  if (format === undefined) error(404);
  const made = await bringPaper(format, {
    contents: { ...NOTHING, answers },
    today: locals.today,
    now: new Date(),
    words: await webWords(locals.language),
    tools: await toolWords(locals.language),
    language: locals.language,
    fonts: () => fontsFrom(fetch),
  });
  if (!made.ok) error(422);
  return new Response(new Uint8Array(made.bytes), {
    headers: {
      'content-type': BRING_PAPERS[format].media,
      'content-disposition': `attachment; filename="${BRING_PAPERS[format].file}"`,
    },
  });
};
