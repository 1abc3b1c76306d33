import { DIARY_MARKS, DIARY_SYMPTOMS } from '@stepdown/clinical/withdrawal/diary-symptoms';
import type { DiaryDay } from '../device/vault-contents.ts';
import { one, type Fields } from './taper/fields.ts';

/** A day as it was marked; what was not marked is left out, and nothing is added up. */
export function dayOfDiary(fields: Fields, on: string): DiaryDay {
  const marks = DIARY_SYMPTOMS.flatMap((symptom) => {
    const mark = DIARY_MARKS.find((known) => String(known) === one(fields, `mark-${symptom}`));
    return mark === undefined ? [] : [[symptom, mark] as const];
  });
  return { on, marks: Object.fromEntries(marks), note: one(fields, 'note') };
}

/** The form of a day that was marked before. */
export function dayFields(day: DiaryDay): Fields {
  const marks = Object.entries(day.marks).map(
    ([symptom, mark]) => [`mark-${symptom}`, [String(mark)]] as const,
  );
  return { ...Object.fromEntries(marks), note: [day.note] };
}
