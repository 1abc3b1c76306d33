import { tidy } from './address-fields.ts';

/** A JSON object whose fields nobody has vouched for. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The objects of a list field; anything else in it is left out, and what is no list is an empty one. */
export function objectsOf(value: unknown): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** A field as tidy text; '' where it is missing or no text. */
export function textOf(object: JsonObject, field: string): string {
  return tidy(object[field]);
}
