/** What a form holds, as it travels: every name with its values. The same on the device and in a POST. */
export type Fields = Readonly<Record<string, readonly string[]>>;

export function fieldsOf(data: FormData): Fields {
  const fields: Record<string, string[]> = {};
  for (const [name, value] of data) {
    if (typeof value === 'string') (fields[name] ??= []).push(value);
  }
  return fields;
}

/** The first value of a field, trimmed; empty where there is none. */
export function one(fields: Fields, name: string): string {
  return fields[name]?.[0]?.trim() ?? '';
}

export function many(fields: Fields, name: string): readonly string[] {
  return fields[name] ?? [];
}

export function has(fields: Fields, name: string, value: string): boolean {
  return many(fields, name).includes(value);
}

/** The name of the button that asks for a paper; its value is the format. */
export const PAPER_FIELD = 'paper';
