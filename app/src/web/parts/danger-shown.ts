import { findDangerSigns, URGENCIES, type Urgency } from '@stepdown/clinical/screens/danger-signs';
import { feedback as english } from '../../words/en/feedback.ts';
import { feedback as spanish } from '../../words/es/feedback.ts';
import type { FeedbackWords } from '../../words/feedback.ts';
import type { Language } from '../../words/language.ts';

/** What is shown first where a text sounds like danger: how urgent its gravest sign is, and the words. */
export interface DangerShown {
  readonly urgency: Urgency;
  readonly words: Pick<FeedbackWords, 'danger' | 'call' | 'notNow'>;
}

/** Reads what a person typed, box by box; null where no box holds a sign of danger. */
export function dangerShown(boxes: readonly string[], language: Language): DangerShown | null {
  const found = boxes.flatMap((box) => findDangerSigns(box).map((sign) => sign.urgency));
  const urgency = URGENCIES.find((each) => found.includes(each));
  if (urgency === undefined) return null;
  const { danger, call, notNow } = language === 'es' ? spanish : english;
  return { urgency, words: { danger, call, notNow } };
}
