import { SOURCES, type SourceId } from '@stepdown/clinical/sources';
import { z } from 'zod';
import { LANGUAGES, type Language } from '../words/language.ts';
import { finding, type ContentFinding } from './finding.ts';
import { numbersIn } from './numbers.ts';
import { readYaml } from './read-yaml.ts';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const both = z.strictObject({ en: z.string().min(1), es: z.string().min(1) });
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const reviewer = z.strictObject({ name: z.string().min(1), role: z.string().min(1), date: day }).nullable();

const claimSchema = z.strictObject({
  id,
  kind: z.enum(['fact', 'advice', 'warning', 'policy']),
  ...both.shape,
  sources: z.array(z.string()).min(1),
  confidence: z.enum(['V', 'V2', 'D', 'R']),
  agrees: z.array(z.string()).default([]),
  conflicts: z.array(z.string()).default([]),
  settles: z.array(z.string()).default([]),
  checked: day,
  reviewer,
});

const conflictSchema = z.strictObject({
  id: z.string().regex(/^C\d+$/),
  read: both,
  say: both,
  claims: z.array(z.string()).min(1),
});

/**
 * One thing that the product holds to be true, in its own words. `warning` may be recalled rather than looked up, since it
 * can only make a person more careful, and then carries no number; `policy` is a decision of the project about itself.
 */
export interface Claim extends Readonly<Record<Language, string>> {
  readonly id: string;
  readonly kind: 'fact' | 'advice' | 'warning' | 'policy';
  readonly sources: readonly SourceId[];
  readonly confidence: 'V' | 'V2' | 'D' | 'R';
  /** Claims that say the same from another source. */
  readonly agrees: readonly string[];
  /** Claims that cannot both be taken as the last word; a conflict that both settle says what to make of it. */
  readonly conflicts: readonly string[];
  /** The conflicts between public pages that this claim settles. */
  readonly settles: readonly string[];
  readonly checked: string;
  readonly reviewer: { readonly name: string; readonly role: string; readonly date: string } | null;
}

/** Something that public pages say in two ways, or wrongly, and what we say instead. */
export interface Conflict {
  readonly id: string;
  readonly read: Readonly<Record<Language, string>>;
  readonly say: Readonly<Record<Language, string>>;
  readonly claims: readonly string[];
}

/** Reads one file of claims; a claim that breaks a rule of the ledger is reported and still returned. */
export function readClaims(file: string, text: string): { claims: Claim[]; findings: ContentFinding[] } {
  const read = readYaml(file, text, z.array(claimSchema));
  if (!read.ok) return { claims: [], findings: read.findings };
  const claims = read.value as unknown as Claim[];
  return { claims, findings: claims.flatMap((claim) => judgeClaim(file, claim)) };
}

/** Reads the file of conflicts. */
export function readConflicts(
  file: string,
  text: string,
): { conflicts: Conflict[]; findings: ContentFinding[] } {
  const read = readYaml(file, text, z.array(conflictSchema));
  return read.ok ? { conflicts: read.value, findings: [] } : { conflicts: [], findings: read.findings };
}

function judgeClaim(file: string, claim: Claim): ContentFinding[] {
  const findings: ContentFinding[] = [];
  for (const source of claim.sources) {
    if (!(source in SOURCES)) findings.push(finding('unknown-source', file, claim.id, source));
  }
  const recalled =
    claim.confidence === 'R' || claim.sources.some((source) => SOURCES[source]?.confidence === 'R');
  const numbers = LANGUAGES.map((language) => numbersIn(claim[language]));
  if (recalled && (claim.kind !== 'warning' || numbers.some((found) => found.length > 0))) {
    findings.push(finding('recalled-number', file, claim.id));
  }
  const [en, es] = numbers.map((found) => [...new Set(found)].sort().join(' '));
  if (en !== es) findings.push(finding('numbers-differ', file, claim.id, `en: ${en}; es: ${es}`));
  return findings;
}
