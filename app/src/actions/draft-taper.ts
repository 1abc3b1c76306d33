import type { Outcome } from '../contract/act.ts';
import type { TaperAnswer } from '../contract/taper-answer.ts';
import { writeTaperAnswer } from '../contract/write-taper-answer.ts';
import type { Language } from '../words/language.ts';
import { confirmedDraft } from './confirmed-draft.ts';
import { hearDanger, withDanger } from './hear-danger.ts';
import { taperWords } from './speech.ts';

/** Reads a request and drafts: a plan for a prescriber, or the reasons not to make one, behind any danger in its words. Keeps nothing. */
export function draftTaper(body: unknown, language: Language): Outcome<TaperAnswer> {
  const drafted = confirmedDraft(body, language);
  return withDanger(
    hearDanger(body, language),
    drafted.ok ? { ok: true, value: writeTaperAnswer(drafted.value, taperWords(language)) } : drafted,
  );
}
