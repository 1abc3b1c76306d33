import { describe, expect, it } from 'vitest';
import { taper } from '../../words/en/taper.ts';
import { documents as en } from '../../words/en/documents.ts';
import { examplePlan } from '../example-plan.ts';
import { planCalendar } from '../plan-calendar.ts';
import { planFhir } from '../plan-fhir.ts';
import { planHtml } from '../plan-html.ts';
import { planText } from '../plan-text.ts';
import { verifyDocument } from './verify-document.ts';

const plan = examplePlan();
const options = { words: en, say: taper.finding };
const IDS = { bundle: 'b', medicationRequest: 'm', leftRequest: 'l', carePlan: 'c', provenance: 'p' };
const fhir = JSON.stringify(
  planFhir(plan, { ...options, author: 'Stepdown', recorded: '2026-11-22T10:00:00Z', ids: IDS }),
);
const text = planText(plan, options);
const html = planHtml(plan, options);
const calendar = planCalendar(plan, { ...options, planId: 'p', stamp: '2026-11-22T10:00:00Z' });

async function verdictOn(paper: string): Promise<string> {
  return (await verifyDocument(new TextEncoder().encode(paper))).verdict;
}

describe('a paper that a hand has altered', () => {
  it.each([
    ['another dose beside the dose', '"doseAndRate":[{', '"doseAndRate":[{"doseRange":{"high":{"value":5}},'],
    ['a second dose', '"doseAndRate":[{', '"doseAndRate":[{"doseQuantity":{"value":5,"unit":"mg"}},{'],
    ['a largest dose', '"sequence":2,', '"sequence":2,"maxDosePerPeriod":{},'],
    ['more to do', '"sequence":1,', '"sequence":1,"additionalInstruction":[{"text":"Take 2 mg more"}],'],
    ['a count of days', '"frequency":1,', '"frequency":1,"count":3,'],
    ['days of the week', '"frequency":1,', '"frequency":1,"dayOfWeek":["mon"],'],
    [
      'another drug as a code',
      '{"text":"clonazepam"}',
      '{"text":"clonazepam","coding":[{"code":"diazepam"}]}',
    ],
    ['a quantity to dispense', '"intent":"proposal",', '"intent":"proposal","dispenseRequest":{},'],
    ['an order not to', '"intent":"proposal",', '"intent":"proposal","doNotPerform":true,'],
    ['a note that it is signed', '"note":[{"text":"DRAFT', '"note":[{"text":"SIGNED'],
    [
      'an end of the care',
      '"period":{"start":"2026-12-01"',
      '"period":{"start":"2026-12-01","end":"2027-01-01"',
    ],
    [
      'care around something else',
      '"activity":[{"reference":{"reference":"urn:uuid:m"',
      '"activity":[{"reference":{"reference":"urn:uuid:z"',
    ],
    ['another resource', '"entry":[', '"entry":[{"resource":{"resourceType":"MedicationStatement"}},'],
  ])('is caught in FHIR: %s', async (_, from, to) => {
    expect(fhir).toContain(from);
    expect(await verdictOn(fhir)).toBe('proved');
    expect(await verdictOn(fhir.replace(from, to))).toBe('mismatch');
  });

  it.each([
    ['a title with a dose', 'SUMMARY:Appointment', 'SUMMARY:Take 4 mg'],
    ['an event that is called off', 'SUMMARY', 'STATUS:CANCELLED\r\nSUMMARY'],
    ['a day that is left out', 'SUMMARY', 'EXDATE;VALUE=DATE:20261203\r\nSUMMARY'],
    ['a place that says a dose', 'SUMMARY', 'LOCATION:take 4 mg\r\nSUMMARY'],
    ['a thing to do', 'END:VCALENDAR', 'BEGIN:VTODO\r\nSUMMARY:Take 4 mg\r\nEND:VTODO\r\nEND:VCALENDAR'],
  ])('is caught in a calendar: %s', async (_, from, to) => {
    expect(await verdictOn(calendar.replace(from, to))).toBe('mismatch');
  });

  it('is caught in words: a dose that no step holds', async () => {
    expect(await verdictOn(text.replace('Step 2 of 9', 'Take 2 mg more on bad days\nStep 2 of 9'))).toBe(
      'mismatch',
    );
    expect(await verdictOn(text.replace('Today, before', 'Take 2 mg more.\n\nToday, before'))).toBe(
      'mismatch',
    );
    expect(await verdictOn(html.replace('</h1>', '</h1><p>Take 4 mg tonight.</p>'))).toBe('mismatch');
  });

  it.each([
    [
      'an introduction that lets one start',
      'Keep taking your dose of today until',
      'Start the steps today before',
    ],
    ['an introduction that is no draft any more', 'This is a draft to talk over', 'This is a plan agreed'],
    ['an end that sends one on', 'Ask them at your next visit.', 'Stop there.'],
    ['an end without who chooses', 'Only your prescriber can choose', 'You can choose'],
    ['a product that may be crushed', 'never cut', 'may be crushed'],
    ['a score in other words', 'may be cut in half', 'may be cut as you like'],
    ['a sentence in the middle', '\nStep 3 of 9', 'You may skip a step when you feel well.\n\nStep 3 of 9'],
    ['a sentence under a step', '  8:00 am', 'Leave out the morning on good days.\n  8:00 am'],
    ['a sentence at the very end', 'Made with rule tables', 'Signed and approved.\nMade with rule tables'],
    ['a sentence before all', 'DRAFT', 'Two steps at a time are fine.\nDRAFT'],
    ['words behind a heading', 'Step 4 of 9', 'Step 4 of 9 (skip)'],
    [
      'words behind a dose',
      '1.375 mg of clonazepam a day in all',
      '1.375 mg of clonazepam a day in all if needed',
    ],
    ['a finding that says another cut', 'This cut is 12.5 percent', 'This cut is 5 percent'],
    [
      'a finding that allows',
      'What comes next only your prescriber can choose.',
      'What comes next you can choose.',
    ],
    [
      'a source that is none',
      'Source: Joint Clinical Practice Guideline',
      'Source: My own Practice Guideline',
    ],
  ])('is caught in words: %s', async (_, from, to) => {
    expect(text).toContain(from);
    expect(await verdictOn(text.replace(from, to))).toBe('mismatch');
    const narrated = (line: string) => JSON.stringify(line).slice(1, -1);
    expect(fhir).toContain(narrated(from));
    expect(await verdictOn(fhir.replaceAll(narrated(from), narrated(to)))).toBe('mismatch');
  });

  it.each([
    ['before it', '<main>', '<main><p>Skip a step when you feel well.</p>'],
    ['behind it', '</main>', '<p>Take one tablet more at night.</p></main>'],
    ['at its head', '</h1>', '</h1><p>Signed and approved.</p>'],
    ['in a title', '<h1>Lowering clonazepam', '<h1>Stopping clonazepam'],
    ['in a list', '<ul>', '<ul><li>You may skip days.</li>'],
    ['in small print', '</small>', ' and you may stop at once</small>'],
    ['beside the draft mark', '<p class="rules">', '<p>The mark below is out of date.</p><p class="rules">'],
  ])('is caught on a page: a sentence %s', async (_, from, to) => {
    expect(html).toContain(from);
    expect(await verdictOn(html.replace(from, to))).toBe('mismatch');
  });

  it.each([
    ['an end that sends one on', 'Ask them at your next visit.', 'Stop there.'],
    ['a sentence more', 'Only your prescriber can', 'Skip days if you like. Only your prescriber can'],
    ['a product in other words', 'never cut', 'may be crushed'],
  ])('is caught in a calendar: %s', async (_, from, to) => {
    const unfolded = calendar.replace(/\r?\n /g, '');
    expect(await verdictOn(unfolded)).toBe('proved');
    expect(unfolded).toContain(from);
    expect(await verdictOn(unfolded.replaceAll(from, to))).toBe('mismatch');
  });
});
