import type { Drug, DrugId } from '../drugs/drug.ts';
import { ALL_DRUGS, DRUGS } from '../drugs/drugs.ts';
import { findDrug } from '../drugs/find-drug.ts';
import { foldWords, holdsPhrase } from '../drugs/fold.ts';
import type { Confidence, SourceId } from '../sources.ts';
import { INTERACTION_ROWS, SECOND_BENZODIAZEPINE, STREET_SUPPLY } from './interaction-rows.ts';
import {
  TIERS,
  type ChangeEffect,
  type InteractionEffect,
  type InteractionGroup,
  type InteractionRow,
  type Member,
  type Tier,
} from './interaction.ts';

/** Whether the other thing was lately started or stopped; absent where it has been steady or is not known. */
export type Change = 'started' | 'stopped';

/** Another medicine, drink, food or condition, as it was typed. */
export type OtherThing = string | { readonly text: string; readonly change?: Change };

/** A pair that our list speaks of. */
export interface InteractionHit {
  /** The part of the typed text that was looked up. */
  readonly text: string;
  /** The name of ours that it matched. */
  readonly matched: string;
  readonly group: InteractionGroup;
  readonly tier: Tier;
  readonly effect: InteractionEffect;
  /** What starting or stopping it can bring: the one that applies, or both where the person did not say. */
  readonly changes: readonly ChangeEffect[];
  readonly naloxone: boolean;
  readonly source: SourceId;
  readonly confidence: Confidence;
  readonly reviewed: boolean;
}

/** A name that must be asked about before it can be looked up. */
export interface InteractionQuestion {
  readonly text: string;
  readonly candidates: readonly DrugId[];
}

export interface InteractionReport {
  readonly drug: DrugId;
  /** The most urgent first. */
  readonly hits: readonly InteractionHit[];
  /** Typed parts that our list says nothing about with this drug. Silence is never clearance. */
  readonly notInOurList: readonly string[];
  readonly asks: readonly InteractionQuestion[];
  /** Ask whether naloxone is at hand. */
  readonly naloxone: boolean;
}

/** Looks each typed thing up against the list, for one drug of ours. Nothing that it returns is clearance. */
export function checkInteractions(drug: DrugId, others: readonly OtherThing[]): InteractionReport {
  const hits: InteractionHit[] = [];
  const notInOurList: string[] = [];
  const asks: InteractionQuestion[] = [];
  for (const other of others) {
    const { text, change } = typeof other === 'string' ? { text: other, change: undefined } : other;
    for (const part of partsOf(text)) {
      const found = [...hitsOfRows(drug, part, change), ...hitsOfDrugs(drug, part)];
      const candidates = found.length === 0 ? candidatesOf(part) : [];
      hits.push(...found);
      if (candidates.length > 0) asks.push({ text: part, candidates });
      else if (found.length === 0 && !isSameDrug(drug, part)) notInOurList.push(part);
    }
  }
  hits.sort((a, b) => TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier));
  return { drug, hits, notInOurList, asks, naloxone: hits.some((hit) => hit.naloxone) };
}

/** A comma between digits is a decimal mark; other commas, lines and plain "and" stand between things. */
function partsOf(text: string): readonly string[] {
  return text
    .split(/[;\n+&]|,(?!\d)|(?<!\d),|\s(?:and|with|y|con)\s/i)
    .map((part) => part.trim())
    .filter((part) => foldWords(part) !== '');
}

function hitsOfRows(drug: DrugId, part: string, change: Change | undefined): readonly InteractionHit[] {
  const words = foldWords(part);
  return INTERACTION_ROWS.filter((row) => appliesTo(row, drug)).flatMap((row) => {
    const member = row.members.find((candidate) => isNamed(candidate, words));
    return member ? [hit(row, part, member.name, change)] : [];
  });
}

function appliesTo({ onlyFor, notFor }: InteractionRow, drug: DrugId): boolean {
  return (!onlyFor || onlyFor.includes(drug)) && !notFor?.includes(drug);
}

function isNamed(member: Member, words: string): boolean {
  return [member.name, ...member.also].some((name) => holdsPhrase(words, foldWords(name)));
}

function hitsOfDrugs(drug: DrugId, part: string): readonly InteractionHit[] {
  const found = findDrug(part);
  if (found.kind === 'refuse' && found.code !== 'not-a-benzodiazepine')
    return [hit(STREET_SUPPLY, part, part, undefined)];
  return drugsNamedIn(part)
    .filter(({ id }) => id !== drug)
    .map(({ generic }) => hit(SECOND_BENZODIAZEPINE, part, generic, undefined));
}

function drugsNamedIn(part: string): readonly Drug[] {
  const words = foldWords(part);
  const exact = findDrug(part);
  const held = ALL_DRUGS.filter(({ generic, brands, otherSpellings }) =>
    [generic, ...brands, ...otherSpellings].some((name) => holdsPhrase(words, foldWords(name))),
  );
  return exact.kind === 'drug' && !held.includes(exact.drug) ? [...held, exact.drug] : held;
}

function isSameDrug(drug: DrugId, part: string): boolean {
  return drugsNamedIn(part).includes(DRUGS[drug]);
}

function candidatesOf(part: string): readonly DrugId[] {
  const found = findDrug(part);
  return found.kind === 'ask' ? found.candidates.map(({ id }) => id) : [];
}

function hit(row: InteractionRow, text: string, matched: string, change: Change | undefined): InteractionHit {
  return {
    text,
    matched,
    group: row.group,
    tier: row.tier,
    effect: row.effect,
    changes: changesOf(row, change),
    naloxone: row.naloxone ?? false,
    source: row.source,
    confidence: row.confidence,
    reviewed: row.reviewed,
  };
}

function changesOf({ moves }: InteractionRow, change: Change | undefined): readonly ChangeEffect[] {
  if (!moves) return [];
  const [start, stop] =
    moves === 'raises'
      ? (['start-raises-level', 'stop-lowers-level'] as const)
      : (['start-lowers-level', 'stop-raises-level'] as const);
  if (change === 'started') return [start];
  return change === 'stopped' ? [stop] : [start, stop];
}
