import { parseCivilDay, type CivilDay } from '@stepdown/clinical/quantity/civil-day';
import { LANGUAGES } from '../words/language.ts';
import type { Claim } from './claim.ts';
import { SEARCH_WORDS_FILE, type Content } from './content.ts';
import { finding, type ContentFinding } from './finding.ts';
import { isStale } from './stale.ts';

/** Judges the ledger, its conflicts and the glossary, apart from any article. */
export function judgeLedger(content: Content, today: CivilDay): ContentFinding[] {
  return [
    ...[...content.claims.values()].flatMap((claim) => judgeLinks(content, claim, today)),
    ...judgeConflicts(content),
    ...judgeGlossary(content),
    ...judgeSearchWords(content),
    ...unused(content),
  ];
}

function judgeSearchWords({ articles, searchWords }: Content): ContentFinding[] {
  return Object.keys(searchWords)
    .filter((slug) => !articles.some((article) => article.slug === slug))
    .map((slug) => finding('dead-link', SEARCH_WORDS_FILE, slug));
}

function judgeLinks(content: Content, claim: Claim, today: CivilDay): ContentFinding[] {
  const file = content.claimFiles.get(claim.id) ?? '';
  const findings: ContentFinding[] = [];
  for (const link of ['agrees', 'conflicts'] as const) {
    for (const other of claim[link]) {
      const back = content.claims.get(other);
      if (back === undefined) findings.push(finding('unknown-claim', file, claim.id, other));
      else if (!back[link].includes(claim.id)) findings.push(finding('one-sided', file, claim.id, other));
    }
  }
  for (const other of claim.conflicts) {
    const settled = claim.settles.some((id) => content.claims.get(other)?.settles.includes(id));
    if (!settled) findings.push(finding('unsettled-conflict', file, claim.id, other));
  }
  for (const id of claim.settles) {
    if (!content.conflicts.some((conflict) => conflict.id === id)) {
      findings.push(finding('unknown-conflict', file, claim.id, id));
    }
  }
  const checked = parseCivilDay(claim.checked);
  if (!checked.ok) findings.push(finding('wrong-shape', file, claim.id, checked.problem.expected));
  else if (isStale(checked.value, today))
    findings.push(finding('stale-claim', file, claim.id, claim.checked));
  return findings;
}

function judgeConflicts(content: Content): ContentFinding[] {
  const file = 'conflicts.yaml';
  const seen = new Set<string>();
  return content.conflicts.flatMap((conflict) => {
    const findings: ContentFinding[] = [];
    if (seen.has(conflict.id)) findings.push(finding('duplicate-id', file, conflict.id));
    seen.add(conflict.id);
    for (const id of conflict.claims) {
      const claim = content.claims.get(id);
      if (claim === undefined) findings.push(finding('unknown-claim', file, conflict.id, id));
      else if (!claim.settles.includes(conflict.id))
        findings.push(finding('one-sided', file, conflict.id, id));
    }
    return findings;
  });
}

function judgeGlossary(content: Content): ContentFinding[] {
  const file = 'glossary.yaml';
  return content.glossary.flatMap(({ id, claims }, at) => [
    ...(content.glossary.findIndex((other) => other.id === id) < at
      ? [finding('duplicate-id', file, id)]
      : []),
    ...claims
      .filter((claim) => !content.claims.has(claim))
      .map((claim) => finding('unknown-claim', file, id, claim)),
  ]);
}

function unused(content: Content): ContentFinding[] {
  const used = new Set([
    ...content.articles.flatMap((article) => article.citations),
    ...content.conflicts.flatMap((conflict) => conflict.claims),
    ...content.glossary.flatMap((term) => term.claims),
    ...Object.values(content.wordClaims).flatMap((paths) => Object.values(paths).flat()),
  ]);
  if (content.articles.every((article) => article.language !== LANGUAGES[0])) return [];
  return [...content.claims.keys()]
    .filter((id) => !used.has(id))
    .map((id) => finding('unused-claim', content.claimFiles.get(id) ?? '', id));
}
