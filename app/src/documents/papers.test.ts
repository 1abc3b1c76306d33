import { addDays, civilDay } from '@stepdown/clinical/quantity/civil-day';
import { micrograms, type Micrograms } from '@stepdown/clinical/quantity/micrograms';
import type { BasisPoints } from '@stepdown/clinical/quantity/percent';
import type { TimeOfDay } from '@stepdown/clinical/quantity/time-of-day';
import type { Plan, Step } from '@stepdown/clinical/taper/plan';
import { draftTaper } from '@stepdown/clinical/taper/plan-taper';
import type { Product } from '@stepdown/clinical/taper/product';
import type { PrescriberEntry, TaperRequest } from '@stepdown/clinical/taper/request';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentWords } from '../words/documents.ts';
import { taper as enTaper } from '../words/en/taper.ts';
import { taper as esTaper } from '../words/es/taper.ts';
import { documents as en } from '../words/en/documents.ts';
import { documents as es } from '../words/es/documents.ts';
import { paperFonts } from '../actions/paper-fonts.ts';
import { enteredPlan } from './example-papers.ts';
import { examplePlan } from './example-plan.ts';
import { patientSheet } from './patient-sheet.ts';
import { planCalendar } from './plan-calendar.ts';
import { planCsv } from './plan-csv.ts';
import { planFhir } from './plan-fhir.ts';
import { planHtml } from './plan-html.ts';
import { planText } from './plan-text.ts';
import { prescriberPacket } from './prescriber-packet.ts';
import { verifyDocument } from './read/verify-document.ts';

const STAMP = '2026-11-22T10:00:00Z';
const IDS = { bundle: 'a1', medicationRequest: 'a2', leftRequest: 'a5', carePlan: 'a3', provenance: 'a4' };
const bytes = (text: string) => new TextEncoder().encode(text);

type Writer = (plan: Plan, words: DocumentWords) => Uint8Array | Promise<Uint8Array>;
const sayIn = ({ language }: DocumentWords) => ({ en: enTaper, es: esTaper })[language].finding;

const QUICK: Readonly<Record<string, Writer>> = {
  text: (plan, words) => bytes(planText(plan, { words, say: sayIn(words) })),
  html: (plan, words) => bytes(planHtml(plan, { words, say: sayIn(words) })),
  csv: (plan, words) => bytes(planCsv(plan, words)),
  ics: (plan, words) =>
    bytes(planCalendar(plan, { words, say: sayIn(words), planId: 'p', stamp: STAMP, titles: 'plain' })),
  fhir: (plan, words) =>
    bytes(
      JSON.stringify(
        planFhir(plan, { words, say: sayIn(words), ids: IDS, recorded: STAMP, author: 'Stepdown' }),
      ),
    ),
};
const PDFS: Readonly<Record<string, Writer>> = {
  sheet: (plan, words) =>
    patientSheet(plan, { words, say: sayIn(words), created: new Date(STAMP), fonts: paperFonts() }),
  packet: (plan, words) =>
    prescriberPacket(plan, { words, say: sayIn(words), created: new Date(STAMP), fonts: paperFonts() }),
};

const PRODUCTS: readonly Product[] = [
  { form: 'odt', strength: micrograms(125), score: 'none' },
  { form: 'odt', strength: micrograms(250), score: 'none' },
  { form: 'tablet', strength: micrograms(500), score: 'half' },
  { form: 'tablet', strength: micrograms(1000), score: 'none' },
  { form: 'tablet', strength: micrograms(2000), score: 'none' },
];
const SUSPENSION: Product = { form: 'suspension', perMl: micrograms(100), smallestMicrolitres: 100 };

const entry = (steps: PrescriberEntry['steps']): PrescriberEntry => ({
  name: 'Dr. A. Example, 2nd clinic',
  role: 'physician',
  reason: 'Agreed with the person.',
  acknowledged: true,
  steps,
});

const requests: fc.Arbitrary<TaperRequest> = fc
  .record({
    amounts: fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 3 }),
    products: fc.subarray([...PRODUCTS], { minLength: 1 }),
    percent: fc.integer({ min: 5, max: 10 }),
    days: fc.integer({ min: 14, max: 28 }),
    start: fc.integer({ min: 0, max: 400 }),
    prescriber: fc.constantFrom('none', 'steps', 'liquid'),
  })
  .map(({ amounts, products, percent, days, start, prescriber }) => ({
    drug: 'clonazepam',
    regimen: amounts.map((eighths, index) => ({
      at: (420 + index * 420) as TimeOfDay,
      amount: micrograms(eighths * 125),
    })),
    products: prescriber === 'liquid' ? [SUSPENSION] : products,
    pace: { percent: (percent * 100) as BasisPoints, days },
    start: addDays(civilDay(2026, 12, 1), start),
    person: { age: 45, flags: [] },
    prescriber:
      prescriber === 'none'
        ? null
        : entry(prescriber === 'steps' ? [{ daily: 0 as Micrograms, days: null }] : []),
  }));

describe('the papers of drafts', () => {
  it('are all proved, whatever the request, in both languages', async () => {
    let plans = 0;
    await fc.assert(
      fc.asyncProperty(requests, fc.constantFrom(en, es), async (request, words) => {
        const plan = draftTaper(request);
        if (plan.outcome === 'refused') return;
        plans += 1;
        for (const [name, write] of Object.entries(QUICK)) {
          const verdict = await verifyDocument(await write(plan, words));
          expect(verdict, name).toMatchObject({ verdict: 'proved', steps: plan.steps.length });
        }
      }),
      { numRuns: 60 },
    );
    expect(plans).toBeGreaterThan(20);
  }, 60_000);

  it.each(Object.entries(PDFS))(
    'are proved as PDF: the %s',
    async (_, write) => {
      for (const words of [en, es]) {
        expect(await verifyDocument(await write(examplePlan(), words))).toEqual({
          verdict: 'proved',
          kind: 'pdf',
          steps: 9,
        });
      }
    },
    60_000,
  );
});

/** Every way in which a writer, or whoever gave it the plan, could be wrong. */
const DAMAGES: Readonly<Record<string, (steps: Step[]) => void>> = {
  'a step is dropped': (steps) => void steps.splice(3, 1),
  'a step is doubled': (steps) => void steps.splice(3, 0, steps[3] as Step),
  'two steps are swapped': (steps) => void steps.splice(3, 2, steps[4] as Step, steps[3] as Step),
  'a day is missing': (steps) => alter(steps, 4, ({ from }) => ({ from: addDays(from, 1) })),
  'a day is doubled': (steps) => alter(steps, 4, ({ days }) => ({ days: (days ?? 0) + 1 })),
  'a daily dose is not the sum': (steps) =>
    alter(steps, 4, ({ daily }) => ({ daily: micrograms(daily - 125) })),
  'a piece is missing': (steps) =>
    alter(steps, 4, ({ times }) => ({
      times: times.map((dose) => ({ ...dose, pieces: dose.pieces.slice(1) })),
    })),
  'a count is doubled': (steps) =>
    alter(steps, 4, ({ times }) => ({
      times: times.map((dose) => ({
        ...dose,
        pieces: dose.pieces.map((piece) =>
          'quarters' in piece ? { ...piece, quarters: piece.quarters * 2 } : piece,
        ),
      })),
    })),
  'a time of day is lost': (steps) => alter(steps, 4, ({ times }) => ({ times: times.slice(1) })),
  'a time of day is doubled': (steps) =>
    alter(steps, 4, ({ times }) => ({ times: [...times, ...times.slice(1)] })),
  'a percentage is wrong': (steps) => alter(steps, 4, () => ({ cut: 100 as BasisPoints })),
  'a 14-day percentage is wrong': (steps) => alter(steps, 4, () => ({ window14: 100 as BasisPoints })),
  'the end has a last day': (steps) => alter(steps, 8, () => ({ days: 14 })),
  'the middle has no last day': (steps) => alter(steps, 4, () => ({ days: null })),
  'a wait is too short': (steps) => {
    alter(steps, 7, () => ({ days: 7 }));
    alter(steps, 8, ({ from }) => ({ from: addDays(from, -7) }));
  },
};

function alter(steps: Step[], index: number, change: (step: Step) => Partial<Step>): void {
  const step = steps[index] as Step;
  steps[index] = { ...step, ...change(step) };
}

describe.each(Object.entries(DAMAGES))('where %s', (_, damage) => {
  const whole = examplePlan();
  const steps = [...whole.steps];
  damage(steps);
  const plan = { ...whole, steps };

  it.each(Object.entries({ ...QUICK, sheet: PDFS['sheet'] as Writer }))(
    'the reader of %s sees it',
    async (_name, write) => {
      expect((await verifyDocument(await write(plan, en))).verdict).toBe('mismatch');
    },
    30_000,
  );
});

describe('a draft with steps that a prescriber entered', () => {
  const entered = enteredPlan();
  const unsaid = { ...entered, steps: entered.steps.map(({ enteredBy: _, ...step }) => step) };

  it.each(Object.entries({ ...QUICK, ...PDFS }))(
    'is proved as %s with the name on it, and not without',
    async (_name, write) => {
      for (const words of [en, es]) {
        expect((await verifyDocument(await write(entered, words))).verdict).toBe('proved');
        expect((await verifyDocument(await write(unsaid, words))).verdict).toBe('mismatch');
      }
    },
    30_000,
  );
});
