import type { SettingAnswer } from '@stepdown/clinical/settings/setting';
import type { Contents } from '../../device/vault-contents.ts';
import { has, many, one, type Fields } from '../taper/fields.ts';

/** Answers to other pages that answer a question here too, so that it is not asked twice. */
const SAME: readonly (readonly [field: string, value: string, answer: SettingAnswer])[] = [
  ['flag-a', 'pregnant', 'pregnant'],
  ['flag-a', 'past-seizure', 'past-seizure'],
  ['flag-a', 'past-complicated-withdrawal', 'past-complicated-withdrawal'],
  ['flag-a', 'already-stopped', 'already-stopped'],
  ['flag-a', 'street-supply', 'unknown-supply'],
  ['flag-b', 'failed-taper', 'earlier-taper-failed'],
  ['flag-b', 'lives-alone', 'lives-alone'],
  ['now', 'stopped', 'already-stopped'],
];

const OLDER_FROM = 65;

/** What a person has told already, as the fields of the page of settings. */
export function knownSettings({ answers, checks }: Contents): Fields {
  const known = new Set<string>(many(answers, 'setting'));
  for (const [field, value, answer] of SAME) if (has(answers, field, value)) known.add(answer);
  if (/^\d{1,3}$/.test(one(answers, 'age')) && Number(one(answers, 'age')) >= OLDER_FROM)
    known.add('older-age');
  if (has(checks['use-disorder']?.answers ?? {}, 'as-prescribed', 'yes')) known.add('as-prescribed-only');
  return { ...(answers['age'] ? { age: answers['age'] } : {}), setting: [...known] };
}
