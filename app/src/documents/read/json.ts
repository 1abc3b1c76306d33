/** An object of JSON whose fields may hold anything. */
export type Json = Readonly<Record<string, unknown>>;

/** The resource that a text holds and those of its entries; none where it is no JSON. */
export function resourcesIn(text: string): readonly Json[] {
  try {
    const top = record(JSON.parse(text));
    return [top, ...list(top['entry']).map((entry) => record(entry['resource']))];
  } catch {
    return [];
  }
}

/** The names that stand twice in one object of a JSON text: of two, one program reads the first and another the last. */
export function doubledKeys(text: string): readonly string[] {
  const doubled: string[] = [];
  const open: Set<string>[] = [];
  let last = '';
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\]:,]|[^\s{}[\]:,"]+/gu)) {
    if (token === '{' || token === '[') open.push(new Set());
    else if (token === '}' || token === ']') open.pop();
    else if (token === ':') {
      const key = String(JSON.parse(last));
      if (open.at(-1)?.has(key)) doubled.push(key);
      open.at(-1)?.add(key);
    }
    last = token;
  }
  return doubled;
}

/** A value as an object; an empty one where it is none. */
export function record(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};
}

/** A value as a list of objects; an empty one where it is none. */
export function list(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.map(record) : [];
}
