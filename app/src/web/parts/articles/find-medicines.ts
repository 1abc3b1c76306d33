import type { DrugId } from '@stepdown/clinical/drugs/drug';
import { ALL_DRUGS } from '@stepdown/clinical/drugs/drugs';
import { findDrug } from '@stepdown/clinical/drugs/find-drug';

/** What a question says of medicines. `say` is there where a name must not be taken for one of them. */
export interface MedicinesFound {
  readonly drugs: readonly {
    readonly id: DrugId;
    readonly name: string;
    readonly brands: readonly string[];
  }[];
  readonly say: 'which-one' | 'not-in-table' | null;
}

/** The fewest letters from which the beginning of a name is offered. */
const PREFIX_LENGTH = 4;

/**
 * The medicines that a question names. Names are taken as they are written, or by their beginning, and never by likeness: a
 * slip between names that look alike is a slip between drugs.
 */
export function findMedicines(question: string): MedicinesFound {
  const found = findDrug(question);
  if (found.kind === 'drug') return { drugs: [found.drug].map(entryOf), say: null };
  if (found.kind === 'ask') return { drugs: found.candidates.map(entryOf), say: 'which-one' };
  if (found.kind === 'refuse') return { drugs: [], say: 'not-in-table' };
  const named = namesIn(question);
  if (named.length > 0) return { drugs: named.map(entryOf), say: null };
  const begun = question.trim().toLowerCase();
  if (begun.length < PREFIX_LENGTH) return { drugs: [], say: null };
  const starts = ({ generic, brands }: (typeof ALL_DRUGS)[number]) =>
    [generic, ...brands].some((name) => name.toLowerCase().startsWith(begun));
  return { drugs: ALL_DRUGS.filter(starts).map(entryOf), say: null };
}

/** The medicines that single words of a question name in full: a name of the street has to stand alone to be asked about. */
function namesIn(question: string): readonly (typeof ALL_DRUGS)[number][] {
  const drugs = question.split(/[\s,.;:?!¿¡/]+/).flatMap((word) => {
    const found = findDrug(word);
    return found.kind === 'drug' ? [found.drug] : [];
  });
  return [...new Set(drugs)];
}

function entryOf({ id, tallMan, brands }: (typeof ALL_DRUGS)[number]): MedicinesFound['drugs'][number] {
  return { id, name: tallMan, brands };
}
