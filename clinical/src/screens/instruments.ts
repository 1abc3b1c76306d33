import type { AnswerOption, Band, Instrument, Item, ScreenId } from './instrument.ts';

/** The four answers that PHQ and GAD items have in common, with their LOINC answer codes (clinical reference §3.2). */
const HOW_OFTEN: readonly AnswerOption[] = [
  { value: 0, code: 'LA6568-5' },
  { value: 1, code: 'LA6569-3' },
  { value: 2, code: 'LA6570-1' },
  { value: 3, code: 'LA6571-9' },
];
const ZERO_TO_FOUR: readonly AnswerOption[] = [0, 1, 2, 3, 4].map((value) => ({ value }));
const YES_NO: readonly AnswerOption[] = [{ value: 0 }, { value: 1 }];

function items(
  answers: readonly AnswerOption[],
  rows: readonly (readonly [code: string, topic: string])[],
): readonly Item[] {
  return rows.map(([code, topic]) => ({ code, topic, answers }));
}

function bands(
  source: Band['source'],
  rows: readonly (readonly [from: number, to: number, band: Band['band']])[],
): readonly Band[] {
  return rows.map(([from, to, band]) => ({ from, to, band, source }));
}

const PHQ_ITEMS = items(HOW_OFTEN, [
  ['44250-9', 'interest'],
  ['44255-8', 'mood'],
  ['44259-0', 'sleep'],
  ['44254-1', 'energy'],
  ['44251-7', 'appetite'],
  ['44258-2', 'self-worth'],
  ['44252-5', 'concentration'],
  ['44253-3', 'pace'],
  ['44260-8', 'self-harm'],
]);

/** The item of PHQ-9 (counted from 0) whose any non-zero answer opens the safety flow. */
export const PHQ9_SAFETY_ITEM = 8;

/** The published instruments: structure, codes, scores and bands. Their wording is not ours to write. */
export const INSTRUMENTS: Readonly<Partial<Record<ScreenId, Instrument>>> = {
  'phq-2': {
    id: 'phq-2',
    name: 'PHQ-2',
    panel: null,
    total: '55758-7',
    items: PHQ_ITEMS.slice(0, 2),
    bands: bands('PHQ', [
      [0, 2, 'negative'],
      [3, 6, 'positive'],
    ]),
    licence: {
      wording: 'free',
      basis: 'No permission needed to reproduce, translate, display or distribute.',
    },
    source: 'PHQ',
  },
  'phq-9': {
    id: 'phq-9',
    name: 'PHQ-9',
    panel: '44249-1',
    total: '44261-6',
    items: PHQ_ITEMS,
    bands: bands('PHQ', [
      [0, 4, 'minimal'],
      [5, 9, 'mild'],
      [10, 14, 'moderate'],
      [15, 19, 'moderately-severe'],
      [20, 27, 'severe'],
    ]),
    licence: {
      wording: 'free',
      basis: 'No permission needed to reproduce, translate, display or distribute.',
    },
    source: 'PHQ',
  },
  'gad-7': {
    id: 'gad-7',
    name: 'GAD-7',
    panel: '69737-5',
    total: '70274-6',
    items: items(HOW_OFTEN, [
      ['69725-0', 'nervous'],
      ['68509-9', 'worry-control'],
      ['69733-4', 'worry-much'],
      ['69734-2', 'relaxing'],
      ['69735-9', 'restless'],
      ['69689-8', 'irritable'],
      ['69736-7', 'dread'],
    ]),
    bands: bands('GAD', [
      [0, 4, 'minimal'],
      [5, 9, 'mild'],
      [10, 14, 'moderate'],
      [15, 21, 'severe'],
    ]),
    licence: {
      wording: 'free',
      basis: 'No permission needed to reproduce, translate, display or distribute.',
    },
    source: 'GAD',
  },
  'audit-c': {
    id: 'audit-c',
    name: 'AUDIT-C',
    panel: '72109-2',
    total: '75626-2',
    items: items(ZERO_TO_FOUR, [
      ['68518-0', 'alcohol-days'],
      ['68519-8', 'alcohol-drinks'],
      ['68520-6', 'alcohol-heavy'],
    ]),
    bands: [],
    licence: {
      wording: 'free',
      basis: 'Listed as World Health Organization public domain; credit is given.',
    },
    source: 'AUDITC',
  },
  taps: {
    id: 'taps',
    name: 'TAPS, part 1',
    panel: '96841-2',
    total: null,
    items: items(ZERO_TO_FOUR, [
      ['96842-0', 'tobacco'],
      ['88037-7', 'alcohol-heavy'],
      ['75889-6', 'alcohol-heavy'],
      ['96843-8', 'other-drugs'],
      ['96844-6', 'medicines-otherwise'],
    ]),
    bands: [],
    licence: { wording: 'free', basis: 'Freely available; permission is not required.' },
    source: 'TAPS',
  },
  'c-ssrs': {
    id: 'c-ssrs',
    name: 'C-SSRS screener',
    panel: null,
    total: '93374-7',
    items: items(YES_NO, [
      ['93246-7', 'wish-dead'],
      ['93247-5', 'thoughts'],
      ['93248-3', 'method'],
      ['93249-1', 'intent'],
      ['93250-9', 'plan'],
      ['93267-3', 'behaviour'],
    ]),
    bands: [],
    licence: {
      wording: 'operator-permission',
      basis:
        'Free for community and clinical use; makers of electronic forms are asked to confirm with its authors first.',
    },
    source: 'CSSRS',
  },
};
