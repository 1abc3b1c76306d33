/** The largest document that is read: a plan of years as a PDF is well below it. */
const MOST_BYTES = 8 * 1024 * 1024;

/** A document as it was given in a form: the file, or else the text that was pasted; or why there is none. */
export type GivenDocument =
  | {
      readonly ok: true;
      readonly bytes: Uint8Array;
      /** Of the file; empty where text was pasted. */
      readonly name: string;
    }
  | { readonly ok: false; readonly problem: 'nothing' | 'tooLarge' };

/** Reads the fields `file` and `text` of a form. */
export async function documentIn(form: FormData): Promise<GivenDocument> {
  const file = form.get('file');
  if (file instanceof Blob && file.size > 0) {
    if (file.size > MOST_BYTES) return { ok: false, problem: 'tooLarge' };
    const bytes = new Uint8Array(await file.arrayBuffer());
    return { ok: true, bytes, name: 'name' in file ? String(file.name) : '' };
  }
  const text = form.get('text');
  if (typeof text !== 'string' || text.trim() === '') return { ok: false, problem: 'nothing' };
  const bytes = new TextEncoder().encode(text);
  return bytes.length > MOST_BYTES ? { ok: false, problem: 'tooLarge' } : { ok: true, bytes, name: '' };
}
