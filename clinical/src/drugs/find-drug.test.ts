import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALL_DRUGS, DRUGS } from './drugs.ts';
import { drugNamed, findDrug } from './find-drug.ts';

function idOf(text: string): string {
  const found = findDrug(text);
  return found.kind === 'drug' ? found.drug.id : found.kind;
}

describe('findDrug', () => {
  it.each([
    ['clonazepam', 'clonazepam'],
    ['  CLONAZEPAM ', 'clonazepam'],
    ['Klonopin', 'clonazepam'],
    ['Rivotril', 'clonazepam'],
    ['Klonipin', 'clonazepam'],
    ['Klonpin', 'clonazepam'],
    ['Clozanepam', 'clonazepam'],
    ['Clonazpeam', 'clonazepam'],
    ['Klonapin', 'clonazepam'],
    ['clonazapam', 'clonazepam'],
    ['clobazam', 'clobazam'],
    ['lorazepam', 'lorazepam'],
    ['Xanax XR', 'alprazolam'],
    ['ambien-cr', 'zolpidem'],
    ['Clordiazepóxido', 'chlordiazepoxide'],
    ['Tranxene T-Tab', 'clorazepate'],
  ])('takes %j for %s', (text, id) => {
    expect(idOf(text)).toBe(id);
  });

  it('T57: "K" asks, and says that it also means another drug', () => {
    expect(findDrug('K')).toEqual({ kind: 'ask', candidates: [DRUGS.clonazepam], why: 'also-another-drug' });
  });

  it('T57: "clozapine" is refused, and so are the other look-alikes', () => {
    for (const name of ['clozapine', 'Clonidine', 'clomipramine', 'clonidina']) {
      expect(findDrug(name)).toMatchObject({ kind: 'refuse', code: 'not-a-benzodiazepine' });
    }
  });

  it('T27: etizolam and street bars are refused', () => {
    expect(findDrug('etizolam')).toEqual({ kind: 'refuse', code: 'designer', source: 'MMWR70' });
    expect(findDrug('Bromazolam')).toMatchObject({ kind: 'refuse', code: 'designer' });
    expect(findDrug('street bar')).toMatchObject({ kind: 'refuse', code: 'street-supply' });
    expect(findDrug('pressed Xanax')).toMatchObject({ kind: 'refuse', code: 'street-supply' });
    expect(findDrug('clonazepam de la calle')).toMatchObject({ kind: 'refuse', code: 'street-supply' });
  });

  it('asks about every street name and never takes it for an answer', () => {
    for (const drug of ALL_DRUGS) {
      for (const street of drug.streetNames) {
        const found = findDrug(street);
        expect(found.kind === 'ask' && found.candidates.map(({ id }) => id)).toContain(drug.id);
      }
    }
    expect(findDrug('bar')).toMatchObject({ kind: 'ask', candidates: [{ id: 'alprazolam' }] });
    expect(findDrug('benzos')).toMatchObject({ kind: 'ask', why: 'class-name' });
  });

  it.each(['', '   ', 'clonazepan', 'clonazepa', 'klonopine', 'lorazapam', 'aspirin', '1 mg'])(
    'does not know %j',
    (text) => {
      expect(findDrug(text)).toEqual({ kind: 'unknown' });
    },
  );

  it('takes no name that is one slip away from a drug for that drug, unless the slip is listed', () => {
    const listed = new Set(
      ALL_DRUGS.flatMap((drug) => [drug.generic, ...drug.otherSpellings.map((s) => s.toLowerCase())]),
    );
    const slips = fc
      .record({
        name: fc.constantFrom(...ALL_DRUGS.map((drug) => drug.generic)),
        at: fc.nat(20),
        letter: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'),
      })
      .map(
        ({ name, at, letter }) =>
          name.slice(0, at % name.length) + letter + name.slice((at % name.length) + 1),
      )
      .filter((slip) => !listed.has(slip));
    fc.assert(fc.property(slips, (slip) => findDrug(slip).kind !== 'drug'));
  });

  it('lets no name mean two drugs', () => {
    for (const drug of ALL_DRUGS) {
      for (const name of [drug.generic, ...drug.brands, ...drug.otherSpellings])
        expect(idOf(name)).toBe(drug.id);
    }
  });
});

describe('the drug that a request names', () => {
  it.each([
    ['clonazepam', 'clonazepam'],
    ['CLONAZEPAM', 'clonazepam'],
    ['Klonopin', 'clonazepam'],
    ['Xanax XR', 'alprazolam'],
  ])('%s is %s', (name, id) => {
    expect(drugNamed(name)?.id).toBe(id);
  });

  it.each(['K-pin', 'clozapine', 'clonidine', 'etizolam', ''])('“%s” names none', (name) => {
    expect(drugNamed(name)).toBeUndefined();
  });
});
