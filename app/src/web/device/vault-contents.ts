/** What a form holds: every name with its values. */
export type Answers = Readonly<Record<string, readonly string[]>>;

/** A check as it was answered; its score is worked out anew wherever it is shown. */
export interface KeptCheck {
  /** The day on the device's calendar, as year-month-day. */
  readonly on: string;
  readonly answers: Answers;
}

/** A day of the diary: 0 to 3 for each symptom that was marked, and a note. */
export interface DiaryDay {
  readonly on: string;
  readonly marks: Readonly<Record<string, number>>;
  readonly note: string;
}

/** Everything that a person has told us. It is on their device and nowhere else. */
export interface Contents {
  readonly version: 1;
  /** What the path and the plan ask, under the names of their forms. */
  readonly answers: Answers;
  readonly checks: Readonly<Record<string, KeptCheck>>;
  readonly diary: readonly DiaryDay[];
}

export const NOTHING: Contents = { version: 1, answers: {}, checks: {}, diary: [] };

/** Whether there is anything to keep. */
export function isNothing(contents: Contents): boolean {
  const { answers, checks, diary } = contents;
  return Object.keys(answers).length === 0 && Object.keys(checks).length === 0 && diary.length === 0;
}

/** Contents out of unknown data, such as a file that a person chose; null where they are not ours. */
export function readContents(value: unknown): Contents | null {
  if (!isRecord(value) || value['version'] !== 1) return null;
  const { answers, checks, diary } = value;
  if (!isAnswers(answers) || !isRecord(checks) || !Array.isArray(diary)) return null;
  if (!Object.values(checks).every(isKeptCheck) || !diary.every(isDiaryDay)) return null;
  return { version: 1, answers, checks: checks as Contents['checks'], diary };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isAnswers(value: unknown): value is Answers {
  return (
    isRecord(value) &&
    Object.values(value).every(
      (values) => Array.isArray(values) && values.every((each) => typeof each === 'string'),
    )
  );
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

function isDay(value: unknown): value is string {
  return typeof value === 'string' && DAY.test(value);
}

function isKeptCheck(value: unknown): value is KeptCheck {
  return isRecord(value) && isDay(value['on']) && isAnswers(value['answers']);
}

function isDiaryDay(value: unknown): value is DiaryDay {
  return (
    isRecord(value) &&
    isDay(value['on']) &&
    typeof value['note'] === 'string' &&
    isRecord(value['marks']) &&
    Object.values(value['marks']).every((mark) => [0, 1, 2, 3].includes(mark as number))
  );
}
