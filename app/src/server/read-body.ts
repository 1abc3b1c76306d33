import { problem, type ProblemDetails } from '../contract/problem.ts';

/** The largest body that is taken, in bytes: a taper request of every field at its limit is below a tenth of it. */
export const BODY_LIMIT = 256 * 1024;

export type ReadBody =
  { readonly ok: true; readonly body: unknown } | { readonly ok: false; readonly problem: ProblemDetails };

/** Reads a JSON body, stopping at the limit whatever length was announced. */
export async function readBody(request: Request): Promise<ReadBody> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^application\/([\w.-]+\+)?json\s*(;|$)/i.test(type)) return failed('unsupported-media-type');
  if (Number(request.headers.get('content-length') ?? 0) > BODY_LIMIT) return failed('too-large');
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of request.body ?? []) {
    size += part.byteLength;
    if (size > BODY_LIMIT) return failed('too-large');
    parts.push(part);
  }
  try {
    return {
      ok: true,
      body: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts))) as unknown,
    };
  } catch {
    return failed('malformed-json');
  }
}

function failed(code: 'unsupported-media-type' | 'too-large' | 'malformed-json'): ReadBody {
  return { ok: false, problem: problem(code) };
}
