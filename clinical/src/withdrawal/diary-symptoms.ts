/** The signs of the diary, in our own words; each is marked 0 to 3 and nothing is ever added up: no open scale was validated. */
export const DIARY_SYMPTOMS = [
  'anxiety',
  'sleep',
  'irritability',
  'senses',
  'shaking',
  'muscles',
  'stomach',
  'head',
  'focus',
  'mood',
] as const;
export type DiarySymptom = (typeof DIARY_SYMPTOMS)[number];

/** The marks of a sign: none, mild, moderate, strong. */
export const DIARY_MARKS = [0, 1, 2, 3] as const;
