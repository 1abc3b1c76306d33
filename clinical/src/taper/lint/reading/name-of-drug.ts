import { findDrug } from '../../../drugs/find-drug.ts';
import type { Notes, ReadContext } from './reading.ts';

/** Words that are looked at as a name: one, or two next to each other (`Xanax XR`). */
const WORD = /[\p{L}][\p{L}-]*/gu;

/** The one drug that a text is about. A name in the text must be exact; a street name asks. Two drugs are a problem here. */
export function nameOfDrug(text: string, context: ReadContext, notes: Notes): string | undefined {
  const drugs = drugsOf(text, context, notes);
  if (drugs === undefined || drugs.length === 1) return drugs?.[0];
  notes.problem('two-drugs', drugs.join(', '), undefined, { drugs: drugs.join(', ') });
  return undefined;
}

/** The drugs that a text is about, at least one; undefined where that is a problem. */
export function drugsOf(text: string, context: ReadContext, notes: Notes): readonly string[] | undefined {
  const words = text.match(WORD) ?? [];
  const names = new Set([...words, ...words.slice(1).map((word, i) => `${words[i] ?? ''} ${word}`)]);
  const found = [...names].map((name) => ({ name, is: findDrug(name) }));
  const refused = found.find(({ is }) => is.kind === 'refuse');
  if (refused?.is.kind === 'refuse') {
    notes.problem('refused-drug', refused.name, undefined, { name: refused.name, why: refused.is.code });
    return undefined;
  }
  const ids = new Set(found.flatMap(({ is }) => (is.kind === 'drug' ? [is.drug.id as string] : [])));
  if (context.drug !== undefined && ids.size === 0) return [context.drug];
  if (ids.size > 0) return [...ids];
  const asked = found.find(({ is }) => is.kind === 'ask');
  if (asked?.is.kind === 'ask') {
    const candidates = asked.is.candidates.map((drug) => drug.id).join(', ');
    notes.problem('which-drug', asked.name, undefined, { name: asked.name, candidates });
  } else {
    notes.problem('no-drug', '');
  }
  return undefined;
}
