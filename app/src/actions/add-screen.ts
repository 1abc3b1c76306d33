import { INSTRUMENTS } from '@stepdown/clinical/screens/instruments';
import { readPublishedForm, type PublishedForm } from '@stepdown/clinical/screens/published-form';
import type { ScreenId } from '@stepdown/clinical/screens/instrument';
import type { Outcome } from '../contract/act.ts';
import { problem } from '../contract/problem.ts';
import { keepPublishedForm, readPublishedFormOf } from '../store/published-forms.ts';
import type { Db } from '../store/tables.ts';
import type { Language } from '../words/language.ts';

/** What was loaded. */
export interface AddedScreen {
  readonly screen: ScreenId;
  readonly language: string;
  readonly items: number;
  /** Whether the instrument's authors must be asked first: said to the operator, who is the one who can. */
  readonly needsPermission: boolean;
}

/** Checks a published FHIR Questionnaire item by item and keeps its wording; people see it from then on. */
export async function addScreen(db: Db, questionnaire: unknown): Promise<Outcome<AddedScreen>> {
  const read = readPublishedForm(questionnaire);
  if (!read.ok) {
    const faults = read.faults.map(({ path, given, expected }) => ({ path, given, expected }));
    const detail = faults.map(({ path, expected }) => `${path}: expected ${expected}`).join('; ');
    return { ok: false, problem: problem('wrong-request', detail, faults) };
  }
  const { form } = read;
  await keepPublishedForm(db, form.screen, form.language, JSON.stringify(form));
  return {
    ok: true,
    value: {
      screen: form.screen,
      language: form.language,
      items: form.items.length,
      needsPermission: INSTRUMENTS[form.screen]?.licence.wording === 'operator-permission',
    },
  };
}

/** The published wording of an instrument in a language, where an operator loaded it. */
export async function publishedForm(
  db: Db,
  screen: ScreenId,
  language: Language,
): Promise<PublishedForm | null> {
  // Only what readPublishedForm had checked was kept.
  return (await readPublishedFormOf(db, screen, language)) as PublishedForm | null;
}
