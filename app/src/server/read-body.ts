import { problem, type ProblemDetails } from '../contract/problem.ts';

/** The largest body that is taken, in bytes: a taper request of every field at its limit is below a tenth of it. */
export const BODY_LIMIT = 256 * 1024;

export type ReadBody =
  { readonly ok: true; readonly body: unknown } | { readonly ok: false; readonly problem: ProblemDetails };

/** The largest finished document that is read back: a plan of years as a PDF is well below it. */
const DOCUMENT_LIMIT = 8 * 1024 * 1024;

export type ReadBytes =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly problem: ProblemDetails };

/** Reads a document as the bytes that it is, stopping at the limit whatever length was announced. */
export async function readDocument(request: Request): Promise<ReadBytes> {
  const bytes = await bytesUpTo(request, DOCUMENT_LIMIT);
  return bytes === null ? { ok: false, problem: problem('too-large') } : { ok: true, bytes };
}

/** Reads a JSON body, stopping at the limit whatever length was announced. */
export async function readBody(request: Request): Promise<ReadBody> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^application\/([\w.-]+\+)?json\s*(;|$)/i.test(type)) return failed('unsupported-media-type');
  const bytes = await bytesUpTo(request, BODY_LIMIT);
  if (bytes === null) return failed('too-large');
  try {
    return {
      ok: true,
      body: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown,
    };
  } catch {
    return failed('malformed-json');
  }
}

/** The bytes of a body; null where there are more than `limit`. */
async function bytesUpTo(request: Request, limit: number): Promise<Uint8Array | null> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) return null;
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of request.body ?? []) {
    size += part.byteLength;
    if (size > limit) return null;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function failed(code: 'unsupported-media-type' | 'too-large' | 'malformed-json'): ReadBody {
  return { ok: false, problem: problem(code) };
}
