import type { Db } from './tables.ts';

/** Query: the wording of an instrument in a language. */
export function publishedFormQuery(db: Db, screen: string, language: string) {
  return db
    .selectFrom('published_form')
    .select('form')
    .where('screen', '=', screen)
    .where('language', '=', language);
}

/** The wording of an instrument in a language, as it was kept, or null. */
export async function readPublishedFormOf(db: Db, screen: string, language: string): Promise<unknown> {
  const row = await publishedFormQuery(db, screen, language).executeTakeFirst();
  return row?.form ?? null;
}

/** Query: keeps a wording; one of the same instrument and language is replaced. */
export function keepPublishedFormQuery(db: Db, screen: string, language: string, form: string) {
  return db
    .insertInto('published_form')
    .values({ screen, language, form })
    .onConflict((on) => on.columns(['screen', 'language']).doUpdateSet({ form }));
}

export async function keepPublishedForm(
  db: Db,
  screen: string,
  language: string,
  form: string,
): Promise<void> {
  await keepPublishedFormQuery(db, screen, language, form).execute();
}
