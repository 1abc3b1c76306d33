import type { Language } from '../words/language.ts';
import { showClaim, type ShownClaim } from './show-article.ts';
import type { Content } from './content.ts';

/** The ledger in one language, as its page shows it. Every value survives JSON. */
export interface ShownLedger {
  readonly claims: readonly (ShownClaim & {
    readonly agrees: readonly string[];
    readonly conflicts: readonly string[];
    readonly settles: readonly string[];
    readonly usedOn: readonly { readonly slug: string; readonly title: string }[];
  })[];
  readonly conflicts: readonly {
    readonly id: string;
    readonly read: string;
    readonly say: string;
    readonly claims: readonly string[];
  }[];
  readonly unreviewed: number;
}

/** Every claim with the pages that lean on it, and every conflict with what settles it. */
export function showLedger(content: Content, language: Language): ShownLedger {
  const articles = content.articles.filter((article) => article.language === language);
  const claims = [...content.claims.values()];
  return {
    claims: claims.map((claim) => ({
      ...showClaim(claim, language),
      agrees: claim.agrees,
      conflicts: claim.conflicts,
      settles: claim.settles,
      usedOn: articles
        .filter(({ citations }) => citations.includes(claim.id))
        .map(({ slug, title }) => ({ slug, title })),
    })),
    conflicts: content.conflicts.map(({ id, read, say, claims: settling }) => ({
      id,
      read: read[language],
      say: say[language],
      claims: settling,
    })),
    unreviewed: claims.filter(({ reviewer }) => reviewer === null).length,
  };
}

/** The glossary of one language, by name. */
export function showGlossary(
  content: Content,
  language: Language,
): readonly {
  readonly id: string;
  readonly name: string;
  readonly meaning: string;
  readonly claims: readonly string[];
}[] {
  return content.glossary
    .map((term) => ({ id: term.id, ...term[language], claims: term.claims }))
    .sort((one, other) => one.name.localeCompare(other.name, language));
}
