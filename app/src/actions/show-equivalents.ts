import { doseBand } from '@stepdown/clinical/dependence/dose-band';
import { equivalents, type DiazepamSpan } from '@stepdown/clinical/drugs/equivalents';
import { findDrug } from '@stepdown/clinical/drugs/find-drug';
import { formatMg, parseMg } from '@stepdown/clinical/quantity/micrograms';
import type { Outcome } from '../contract/act.ts';
import type { EquivalentsAnswer } from '../contract/equivalents.ts';
import { problem } from '../contract/problem.ts';
import type { Language } from '../words/language.ts';
import { hearDanger, withDanger } from './hear-danger.ts';
import { equivalenceWords } from './speech.ts';

/** The largest dose that is shown as diazepam: far above any label, so that a slip is named and not multiplied. */
const LARGEST_SHOWN = 5_000_000;

/** What each table holds a dose to be like in diazepam: always the tables side by side, never one number picked. */
export function showEquivalents(
  drugName: string,
  mgText: string,
  language: Language,
): Outcome<EquivalentsAnswer> {
  return withDanger(hearDanger(drugName, language), tablesOf(drugName, mgText, language));
}

function tablesOf(drugName: string, mgText: string, language: Language): Outcome<EquivalentsAnswer> {
  const words = equivalenceWords(language);
  const found = findDrug(drugName);
  if (found.kind !== 'drug') {
    const candidates =
      found.kind === 'ask' && found.candidates.length < 4 ? found.candidates.map((drug) => drug.generic) : [];
    const expected =
      found.kind === 'refuse' ? words.refused : candidates.length > 0 ? words.ask(candidates) : words.unknown;
    return { ok: false, problem: problem('not-found', `${drugName}: ${expected}`) };
  }
  const dose = parseMg(mgText);
  if (!dose.ok)
    return {
      ok: false,
      problem: problem('wrong-request', `expected ${dose.problem.expected}; given "${mgText}"`),
    };
  if (dose.value === 0 || dose.value > LARGEST_SHOWN) {
    return {
      ok: false,
      problem: problem(
        'wrong-request',
        `expected a dose above 0 and at most ${LARGEST_SHOWN / 1000} mg; given "${mgText}"`,
      ),
    };
  }
  const result = equivalents(found.drug.id, dose.value);
  const band = doseBand(found.drug.id, dose.value);
  return {
    ok: true,
    value: {
      drug: found.drug.id,
      mg: formatMg(dose.value),
      diazepamMg: result.overall === null ? null : span(result.overall),
      tables: result.tables.map(({ source, year, diazepam }) => ({
        source,
        year,
        ...(diazepam === null
          ? { mg: null, say: words.notListed }
          : { mg: diazepam.low === diazepam.high ? formatMg(diazepam.low) : span(diazepam) }),
      })),
      band: {
        band: band.band,
        source: band.source,
        byTable: band.byTable.map((row) => ({ source: row.source, band: row.band })),
      },
      says: [words.noSingleNumber, words.prescriberChooses],
    },
  };
}

function span({ low, high }: DiazepamSpan): { low: string; high: string } {
  return { low: formatMg(low), high: formatMg(high) };
}
