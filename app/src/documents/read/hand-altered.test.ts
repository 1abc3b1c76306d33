import { describe, expect, it } from 'vitest';
import { documents as en } from '../../words/en/documents.ts';
import { examplePlan } from '../example-plan.ts';
import { planCalendar } from '../plan-calendar.ts';
import { planFhir } from '../plan-fhir.ts';
import { planHtml } from '../plan-html.ts';
import { planText } from '../plan-text.ts';
import { verifyDocument } from './verify-document.ts';

const plan = examplePlan();
const options = { words: en, say: ({ code }: { code: string }) => `About ${code}.` };
const IDS = { bundle: 'b', medicationRequest: 'm', leftRequest: 'l', carePlan: 'c', provenance: 'p' };
const fhir = JSON.stringify(
  planFhir(plan, { ...options, author: 'S', recorded: '2026-11-22T10:00:00Z', ids: IDS }),
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
});
