import { describe, expect, it } from 'vitest';
import { FINDING_CODES, REFUSAL_CODES, SLIP_CODES } from '@stepdown/clinical/taper/codes';
import type { Finding } from '@stepdown/clinical/taper/plan';
import type { Piece, SolidProduct } from '@stepdown/clinical/taper/product';
import { draftTaper } from '@stepdown/clinical/taper/plan-taper';
import { checkSlips } from '@stepdown/clinical/taper/slips';
import type { TaperRequest } from '@stepdown/clinical/taper/request';
import { taper as en } from './en/taper.ts';
import { taper as es } from './es/taper.ts';

const tablet = { form: 'tablet', strength: 500, score: 'half' } as SolidProduct;
const odt = { form: 'odt', strength: 125, score: 'half' } as SolidProduct;
const odd = { form: 'tablet', strength: 125, score: 'half' } as SolidProduct;

function request(change: object): TaperRequest {
  return {
    drug: 'clonazepam',
    regimen: [{ at: 1260, amount: 1500 }],
    products: [odt, tablet],
    pace: { percent: 1000, days: 14 },
    start: 20_788,
    person: { age: 70, flags: ['prescribed-opioid', 'lives-alone'] },
    prescriber: null,
    ...change,
  } as unknown as TaperRequest;
}

const entry = {
  name: 'Dr. Example',
  role: 'physician',
  reason: 'end of the taper',
  acknowledged: true,
  steps: [
    { daily: 250, days: 7 },
    { daily: 375, days: 14 },
    { daily: 0, days: null },
  ],
};
const suspension = { form: 'suspension', perMl: 100, smallestMicrolitres: 100 };

/** Requests that between them bring up every sentence that takes values. */
const REQUESTS = [
  request({}),
  request({ products: [tablet, odd, suspension], regimen: [{ at: 480, amount: 1100 }] }),
  request({ products: [odt], regimen: [{ at: 480, amount: 1500 }] }),
  request({ products: [{ form: 'tablet', strength: 500, score: 'none' }] }),
  request({ products: [odt, tablet, suspension], prescriber: entry, pace: { percent: 2000, days: 7 } }),
  request({ prescriber: { ...entry, steps: [] }, pace: { percent: 1000, days: 35 } }),
  request({
    atHand: [
      { product: tablet, amount: 40 },
      { product: { ...tablet, strength: 2000 }, amount: 6 },
    ],
  }),
  request({
    drug: 'oxazepam',
    regimen: [{ at: 480, amount: 30_000 }],
    products: [
      { form: 'capsule', strength: 10_000, score: 'none' },
      { form: 'capsule', strength: 15_000, score: 'none' },
    ],
  }),
  request({ pace: { percent: 2000, days: 30 } }),
  request({ drug: 'nothing-known' }),
  request({ regimen: [{ at: 480, amount: 6000 }] }),
  request({ regimen: [{ at: 480, amount: 300 }], products: [tablet] }),
  request({ prescriber: { ...entry, steps: [{ daily: 333, days: 7 }] } }),
  request({
    prescriber: {
      ...entry,
      steps: [
        { daily: 250, days: null },
        { daily: 125, days: 7 },
      ],
    },
  }),
];

describe.each([
  ['English', en],
  ['Spanish', es],
] as const)('the words of a taper in %s', (_language, words) => {
  it('leave no value unsaid in any sentence that the engine brings up', () => {
    const said = REQUESTS.flatMap((each) => {
      const answer = draftTaper(each);
      return answer.outcome === 'plan'
        ? answer.findings.map(words.finding)
        : answer.refusals.map(words.refusal);
    });
    const slips = [
      request({ regimen: [{ at: 480, amount: 21_000 }] }),
      request({ regimen: [{ at: 480, amount: 10_000 }] }),
      request({ products: [{ form: 'tablet', strength: 5000, score: 'none' }] }),
    ].flatMap((each) => checkSlips(each).map(words.slip));
    expect(slips).toHaveLength(3);
    for (const sentence of [...said, ...slips]) expect(sentence).not.toMatch(/undefined|NaN|\s{2}/);
  });

  it('have a sentence of their own for every code', () => {
    const values = new Proxy({}, { get: () => 'x' });
    const sentences = [
      ...REFUSAL_CODES.map((code) => words.refusals[code](values)),
      ...FINDING_CODES.map((code) => words.findings[code](values)),
      ...SLIP_CODES.map((code) => words.slips[code](values)),
    ];
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  it('never blame, promise or call anything safe', () => {
    const values = new Proxy({}, { get: () => 'x' });
    const all = [
      ...Object.values(words.refusals).map((say) => say(values)),
      ...Object.values(words.findings).map((say) => say(values)),
      ...Object.values(words.gates),
    ].join(' ');
    expect(all).not.toMatch(
      /\b(addict|abuse|safe|unsafe|guarantee|clean|fail(ed)?)\b|adict|abus[oa]|segur[oa]\b|garantiz/i,
    );
  });
});

describe('pieces in words', () => {
  const say = (quarters: number): [string, string] => {
    const piece: Piece = { product: tablet, quarters };
    return [en.piece(piece), es.piece(piece)];
  };

  it.each([
    [1, 'a quarter of a 0.5 mg tablet', 'un cuarto de una tableta de 0.5 mg'],
    [2, 'half of a 0.5 mg tablet', 'la mitad de una tableta de 0.5 mg'],
    [3, 'three quarters of a 0.5 mg tablet', 'tres cuartos de una tableta de 0.5 mg'],
    [4, '1 tablet of 0.5 mg', '1 tableta de 0.5 mg'],
    [6, '1 and a half tablets of 0.5 mg', '1 y media tabletas de 0.5 mg'],
    [8, '2 tablets of 0.5 mg', '2 tabletas de 0.5 mg'],
  ])('%i quarters', (quarters, english, spanish) => {
    expect(say(quarters)).toEqual([english, spanish]);
  });

  it('say a date as people write it', () => {
    const finding = {
      code: 'stock-runs-out',
      values: { form: 'tablet', mg: '0.5', runsOutOn: '2026-12-05', orderBy: '2026-12-03', count: '28' },
      source: 'STEPDOWN',
    } as Finding;
    expect(en.finding(finding)).toContain('December 5, 2026');
    expect(es.finding(finding)).toContain('5 de diciembre de 2026');
  });
});
