import { findDangerSigns } from '@stepdown/clinical/screens/danger-signs';
import type { Outcome } from '../contract/act.ts';
import type { DangerFound } from '../contract/danger.ts';
import type { Language } from '../words/language.ts';
import { screensWords } from './speech.ts';

/** The danger signs in every text of what was asked, however deep it stands, most urgent first. */
export function hearDanger(asked: unknown, language: Language): readonly DangerFound[] {
  const { danger } = screensWords(language);
  return findDangerSigns(textsIn(asked).join('\n')).map(({ code, urgency }) => ({
    code,
    urgency,
    say: danger[code],
  }));
}

/** An answer, or a problem, with the danger that was heard in front. */
export function withDanger<T extends object>(heard: readonly DangerFound[], outcome: Outcome<T>): Outcome<T> {
  if (heard.length === 0) return outcome;
  const danger = [...heard];
  return outcome.ok
    ? { ...outcome, value: { danger, ...outcome.value } }
    : { ...outcome, problem: { ...outcome.problem, danger } };
}

function textsIn(asked: unknown): readonly string[] {
  if (typeof asked === 'string') return [asked];
  if (typeof asked !== 'object' || asked === null) return [];
  return Object.values(asked).flatMap(textsIn);
}
