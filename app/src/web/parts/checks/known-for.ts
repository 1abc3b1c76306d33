import { formatMg, parseMg, type Micrograms } from '@stepdown/clinical/quantity/micrograms';
import type { Contents } from '../../device/vault-contents.ts';
import { one, type Fields } from '../taper/fields.ts';
import { DOSE_ROWS } from '../taper/questions.ts';
import { itemField } from './ask-check.ts';
import type { CheckId } from './check-id.ts';

/** The whole day's dose from the doses that were told; null where none can be read. */
export function dailyDose(answers: Fields): Micrograms | null {
  const doses = DOSE_ROWS.map((row) => one(answers, `mg-${row}`)).filter((given) => given !== '');
  let total = 0;
  for (const given of doses) {
    const read = parseMg(given);
    if (!read.ok) return null;
    total += read.value;
  }
  return total === 0 ? null : (total as Micrograms);
}

/** What a person has told already, under the names of a check's fields: nothing is asked twice. */
export function knownFor(id: CheckId, { answers, checks }: Contents): Fields {
  const before = checks[id]?.answers;
  if (before) return before;
  if (id === 'dependence') {
    const daily = dailyDose(answers);
    return {
      ...pick(answers, ['drug', 'week-days', 'how-long', 'how-long-unit']),
      ...(daily === null ? {} : { 'daily-mg': [formatMg(daily)] }),
    };
  }
  if (id === 'sds') return pick(answers, ['age']);
  const short = checks['phq-2']?.answers;
  return id === 'phq-9' && short ? pick(short, [itemField(0), itemField(1), 'since-cut']) : {};
}

function pick(fields: Fields, names: readonly string[]): Fields {
  return Object.fromEntries(names.flatMap((name) => (fields[name] ? [[name, fields[name]]] : [])));
}
