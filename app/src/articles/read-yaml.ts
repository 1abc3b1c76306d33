import { parseDocument } from 'yaml';
import { z } from 'zod';
import { finding, type ContentFinding } from './finding.ts';

/** Reads a YAML text as a shape; what does not fit is reported with its path, never thrown. */
export function readYaml<T>(
  file: string,
  text: string,
  schema: z.ZodType<T>,
): { readonly ok: true; readonly value: T } | { readonly ok: false; readonly findings: ContentFinding[] } {
  const document = parseDocument(text);
  if (document.errors.length > 0) {
    return {
      ok: false,
      findings: document.errors.map((error) => finding('unreadable-file', file, error.message)),
    };
  }
  const read = schema.safeParse(document.toJS());
  if (read.success) return { ok: true, value: read.data };
  return {
    ok: false,
    findings: read.error.issues.map((issue) =>
      finding('wrong-shape', file, issue.path.join('.') || file, issue.message),
    ),
  };
}
