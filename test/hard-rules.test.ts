import { describe, expect, it } from 'vitest';
import { useDisorder } from '@stepdown/clinical/dependence/use-disorder';
import { showEquivalents } from '../app/src/actions/show-equivalents.ts';
import { draftTaper as draftOverHttp } from '../app/src/actions/draft-taper.ts';
import { examplePlan } from '../app/src/documents/example-plan.ts';
import { planLines } from '../app/src/documents/plan-lines.ts';
import { SHELL_PAGES } from '../app/src/web/device/shell-pages.ts';
import { judgeCheck } from '../app/src/web/parts/checks/judge-check.ts';
import { alongPath } from '../app/src/web/parts/path/path-steps.ts';
import { emergency } from '../app/src/words/en/emergency.ts';
import { documents } from '../app/src/words/en/documents.ts';
import { checksPage } from '../app/src/words/en/checks-page.ts';
import { dependence as dependenceWords } from '../app/src/words/en/dependence.ts';
import { interactions as interactionsWords } from '../app/src/words/en/interactions.ts';
import { path } from '../app/src/words/en/path.ts';
import { screens } from '../app/src/words/en/screens.ts';
import { settings } from '../app/src/words/en/settings.ts';
import { taper } from '../app/src/words/en/taper.ts';
import { taperPage } from '../app/src/words/en/taper-page.ts';
import { withdrawal } from '../app/src/words/en/withdrawal.ts';
import { checkInteractions } from '@stepdown/clinical/interactions/check-interactions';
import { micrograms } from '@stepdown/clinical/quantity/micrograms';
import { triageCssrs } from '@stepdown/clinical/screens/c-ssrs';
import { INSTRUMENTS } from '@stepdown/clinical/screens/instruments';
import { scoreItems } from '@stepdown/clinical/screens/score-screen';
import { SETTINGS } from '@stepdown/clinical/settings/setting';
import { SOURCES } from '@stepdown/clinical/sources';
import { GATE_A, GATE_B } from '@stepdown/clinical/taper/gates';
import { draftTaper } from '@stepdown/clinical/taper/plan-taper';
import { randomRequest } from '@stepdown/clinical/taper/random-request';
import type { Plan } from '@stepdown/clinical/taper/plan';
import { levelAfterStop } from '@stepdown/clinical/withdrawal/timeline';
import { TIMELINE } from '@stepdown/clinical/withdrawal/withdrawal-rows';
import { DRUGS } from '@stepdown/clinical/drugs/drugs';
import { projectFiles, textOf } from './tree.ts';

const SEEDS = Array.from({ length: 400 }, (_, seed) => seed);
const asked = SEEDS.map(randomRequest);
const answered = asked.map((request) => ({ request, answer: draftTaper(request) }));
const ownPlans: readonly Plan[] = answered.flatMap(({ request, answer }) =>
  answer.outcome === 'plan' && request.prescriber === null ? [answer] : [],
);
const spoken = JSON.stringify(
  [
    emergency,
    path,
    screens,
    settings,
    dependenceWords,
    interactionsWords,
    withdrawal,
    checksPage,
    taperPage,
    taper,
  ],
  (_, value: unknown) => (typeof value === 'function' ? String(value) : value),
);
const BODY = {
  drug: 'clonazepam',
  regimen: [{ at: '21:00', mg: '1' }],
  products: [
    { form: 'tablet', mg: '0.5', score: 'half' },
    { form: 'odt', mg: '0.125', score: 'none' },
  ],
  pace: { percent: '10', days: 14 },
  start: '2026-12-01',
  person: { age: 45, flags: [] as string[] },
  steadiness: 'steady',
  confirmed: [],
  prescriber: null,
};

function paper(): string {
  const plan = examplePlan();
  return JSON.stringify(planLines(plan, { words: documents, say: taper.finding }));
}

describe('the hard rules', () => {
  it('1: no plan goes up, skips a day or ends at once; sudden stops are warned of', () => {
    expect(ownPlans.length).toBeGreaterThan(20);
    for (const plan of ownPlans) {
      const doses = [plan.today.daily, ...plan.steps.map(({ daily }) => daily)];
      expect(doses.every((dose, at) => at === 0 || dose <= (doses[at - 1] ?? 0))).toBe(true);
      plan.steps.slice(1).forEach((step, at) => {
        const before = plan.steps[at];
        expect(step.from).toBe((before?.from ?? 0) + (before?.days ?? 0));
      });
    }
    expect(screens.says['never-stop-suddenly']).toMatch(/not stop all at once/i);
  });

  it('2: everything is a draft for a prescriber, and says so on paper', () => {
    expect(paper()).toContain(documents.draftMark);
    expect(documents.draftMark).toMatch(/draft/i);
  });

  it('3: danger is asked first, shown first, and its page works offline', () => {
    const words = { path: path.errors, taper: taperPage.errors };
    expect(alongPath({}, words)).toMatchObject({ at: 'ask', step: 'danger' });
    expect(alongPath({ page: ['words'], danger: ['no'], missed: ['he had a seizure'] }, words).at).toBe(
      'danger',
    );
    expect(SHELL_PAGES.slice(0, 2)).toEqual(['/emergency', '/es/emergency']);
  });

  it('4: of its own the engine keeps to 10 percent, says where products force more, and never passes 25 percent in 14 days', () => {
    for (const plan of ownPlans) {
      for (const step of plan.steps) {
        const forced = plan.findings.some(
          ({ code }) => code === 'above-asked' || code === 'faster-than-asked',
        );
        expect(step.cut <= 1000 || forced).toBe(true);
        expect(step.window14).toBeLessThanOrEqual(2500);
        expect(step.days ?? 14).toBeGreaterThanOrEqual(14);
      }
    }
  });

  it('5: the engine invents no end: its own plans stop above nothing and leave the rest to the prescriber', () => {
    for (const plan of ownPlans) expect(plan.steps.at(-1)?.daily ?? plan.today.daily).toBeGreaterThan(0);
  });

  it('6: a pause is always allowed and is no failure', () => {
    expect(taperPage.plan.goodText.join(' ')).toMatch(/Pausing is always fine.*Never make up for lost time/);
    expect(withdrawal.helps.items[0]).toMatch(/^Pause/);
  });

  it('7: going up, starting again and changing the drug are left to the prescriber', () => {
    expect(taperPage.plan.goodText.join(' ')).toMatch(/Going back up is a choice for your prescriber/);
    for (const plan of ownPlans)
      expect(plan.steps.every(({ daily }) => daily <= plan.today.daily)).toBe(true);
  });

  it('8: no single equivalence, and none for a drug of the street', () => {
    const shown = showEquivalents('clonazepam', '1', 'en');
    expect(shown.ok && JSON.stringify(shown.value)).toMatch(/VADOD21.*ASH02|ASH02.*VADOD21/);
    expect(showEquivalents('etizolam', '1', 'en').ok).toBe(false);
  });

  it('9: pieces make the dose, in units that there are, and never more than before', () => {
    for (const plan of ownPlans)
      for (const step of plan.steps)
        expect(step.times.reduce((sum, time) => sum + time.amount, 0)).toBe(step.daily);
  });

  it.each(GATE_A.map(({ flag }) => flag))('10: Gate A: %s stops a draft at every door', (flag) => {
    const body = { ...BODY, person: { age: 45, flags: [flag] } };
    const overHttp = draftOverHttp(body, 'en');
    expect(overHttp).toMatchObject({ ok: true, value: { outcome: 'refused' } });
    expect(JSON.stringify(overHttp)).not.toMatch(/"steps"/);
    const asking = asked.find(({ drug }) => drug === 'clonazepam');
    if (!asking) throw new Error('Some of the requests are about clonazepam.');
    expect(draftTaper({ ...asking, person: { age: 45, flags: [flag] } }).outcome).toBe('refused');
  });

  it('10: Gate B heads the draft, and does not stop it', () => {
    for (const { flag } of GATE_B) {
      const drafted = draftOverHttp({ ...BODY, person: { age: 45, flags: [flag] } }, 'en');
      expect(JSON.stringify(drafted)).toMatch(new RegExp(`"outcome":"plan".*"${flag}"`));
    }
    expect(draftOverHttp({ ...BODY, person: { age: 17, flags: [] } }, 'en')).toMatchObject({
      value: { outcome: 'refused' },
    });
  });

  it('11: an opioid prompts for naloxone, and stopping methadone is never suggested', () => {
    for (const other of ['methadone', 'Suboxone', 'oxycodone'])
      expect(checkInteractions('clonazepam', [other]).naloxone).toBe(true);
    expect(interactionsWords.advice.opioids).toMatch(/no reason to stop it/);
  });

  it('12: no other drug is advised for withdrawal, and no detox at home', () => {
    expect(spoken).not.toMatch(
      /\b(try|ask for|switch to|you (can|could|should) take) (flumazenil|phenobarbital|propofol|ketamine|gabapentin)\b/i,
    );
    expect(spoken).not.toMatch(/home detox/i);
    expect(settings.notes['social-detox-unsafe']).toMatch(/dangerous/);
  });

  it('13: dependence and use disorder are kept apart, and nothing is diagnosed', () => {
    expect(useDisorder({ criteria: [10, 11], asPrescribed: true })).toMatchObject({
      counted: 0,
      band: 'none',
    });
    expect(useDisorder({ criteria: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], asPrescribed: true })).toMatchObject({
      counted: 9,
    });
    expect(spoken).not.toMatch(/you (have|are) (an? )?(addict|use disorder|dependent)/i);
  });

  it('14: item 9 of PHQ-9 and a positive C-SSRS open the safety flow whatever the total', () => {
    const scored = scoreItems('phq-9', [0, 0, 0, 0, 0, 0, 0, 0, 1]);
    expect(scored.ok && scored.score.flags).toContain('suicide-safety');
    expect(triageCssrs([true, false, false, false, false, false], 'never').flags).toContain('suicide-safety');
    const fields = Object.fromEntries(
      [0, 0, 0, 0, 0, 0, 0, 0, 1].map((answer, at) => [`item-${at + 1}`, [String(answer)]]),
    );
    const words = { checks: checksPage, screens, dependence: dependenceWords };
    expect(judgeCheck('phq-9', fields, words)).toMatchObject({ ok: true, result: { safety: true } });
  });

  it('15: a level is a band, marked "not for dosing", and nothing is called safe', () => {
    const course = levelAfterStop(DRUGS.clonazepam, 7) ?? [];
    expect(course.at(-1)?.high).toBeGreaterThan(course.at(-1)?.low ?? 1);
    expect(withdrawal.level.notForDosing).toMatch(/^Not for dosing/);
    expect(spoken).not.toMatch(/\b(is|are|it's) (not )?safe\b/i);
  });

  it('16: silence about a mix is never clearance', () => {
    const report = checkInteractions('clonazepam', ['sertraline']);
    expect(report.notInOurList).toEqual(['sertraline']);
    expect(interactionsWords.notInOurList('x')).toMatch(/does not mean that they mix well/);
  });

  it('17: no ASAM level, no text that is not ours to ship, and a licence for each instrument', () => {
    expect(SETTINGS.join(' ')).not.toMatch(/\d|asam/i);
    expect(JSON.stringify(settings)).not.toMatch(/ASAM|level \d/i);
    for (const instrument of Object.values(INSTRUMENTS))
      expect(instrument.licence.basis.length).toBeGreaterThan(20);
    expect(Object.keys(INSTRUMENTS)).not.toEqual(expect.arrayContaining(['assist', 'bwsq', 'dast-10']));
  });

  it('18: no number of a seller of leads: only emergency and public lines are written down', () => {
    const numbers = [...new Set(spoken.match(/\b1-8\d\d-\d{3}-\d{4}\b/g) ?? [])].toSorted();
    expect(numbers).toEqual(['1-800-222-1222', '1-800-662-4357']);
  });

  it('19: doses are whole micrograms, units are printed, and slips are asked about', () => {
    for (const plan of ownPlans)
      for (const step of plan.steps) expect(Number.isInteger(step.daily)).toBe(true);
    expect(() => micrograms(0.5)).toThrow();
    const slip = draftOverHttp({ ...BODY, regimen: [{ at: '21:00', mg: '10' }] }, 'en');
    expect(slip).toMatchObject({ ok: false, problem: { code: 'needs-confirmation' } });
  });

  it('20: every number has a source that was seen', () => {
    for (const plan of ownPlans)
      for (const finding of plan.findings) expect(Object.keys(SOURCES)).toContain(finding.source);
    for (const row of TIMELINE) expect(SOURCES[row.source].confidence).not.toBe('R');
  });

  it('21: tools work without a network, and nothing that a person answers is sent by script', () => {
    const device = projectFiles().filter((file) =>
      /^app\/src\/web\/(parts|pages)\/.*\.(ts|svelte)$/.test(file),
    );
    const tools = device.filter(
      (file) =>
        /\/(checks|path|vault|withdrawal|settings|mix|diary|bring|start)/.test(file) &&
        // Answers a browser that runs no script, on the server.
        !file.endsWith('+server.ts') &&
        !file.endsWith('.test.ts'),
    );
    expect(tools.length).toBeGreaterThan(20);
    expect(
      tools.filter((file) => /\b(fetch|sendBeacon|XMLHttpRequest|WebSocket)\b/.test(textOf(file))),
    ).toEqual([]);
    expect(SHELL_PAGES).toEqual(expect.arrayContaining(['/taper', '/start', '/bring', '/vault']));
  });

  it('22: it says what it does not know', () => {
    expect(withdrawal.dontKnow).toMatch(/nobody can know/);
    expect(withdrawal.timeline.noEnd).toMatch(/Nobody can name the day/);
  });

  it('23: no blame, no promise, no streak', () => {
    expect(spoken).not.toMatch(/\b(addicts?|junkie|abuser|clean time|streak|you failed|relapsed)\b/i);
    expect(spoken).not.toMatch(/\b(guarantee|we promise|you will recover|cure)\b/i);
  });

  it('24: where the country is not known, the local emergency number is named', () => {
    expect(emergency.call.elsewhere).toMatch(/local emergency number/);
  });

  it('25: no language model has a hand in it: nothing depends on one', () => {
    const packages = ['package.json', 'app/package.json', 'clinical/package.json'].map(textOf).join('\n');
    expect(packages).not.toMatch(/openai|anthropic|langchain|llama|transformers|"ai"/i);
  });
});
