import { expect, it } from 'vitest';
import { findMedicines } from './find-medicines.ts';

const ids = (question: string) => findMedicines(question).drugs.map(({ id }) => id);

it('takes a generic name, a brand or a known misspelling', () => {
  expect(ids('clonazepam')).toEqual(['clonazepam']);
  expect(ids('Klonopin')).toEqual(['clonazepam']);
  expect(ids('Klonipin')).toEqual(['clonazepam']);
});

it('offers names by their beginning, from four letters on', () => {
  expect(ids('clon')).toContain('clonazepam');
  expect(ids('clo')).toEqual([]);
  expect(ids('xan')).toEqual([]);
  expect(ids('xana')).toEqual(['alprazolam']);
});

it.each(['clozapine', 'clonidine', 'clomipramine'])('never takes %s for a medicine of the table', (name) => {
  expect(ids(name)).toEqual([]);
});

it('asks which one a street name means', () => {
  expect(findMedicines('K-pin').say).toBe('which-one');
});

it('hears a medicine named in a question, and no name of the street among other words', () => {
  expect(ids('xanax vs klonopin?')).toEqual(['alprazolam', 'clonazepam']);
  expect(ids('¿Cómo dejar el Rivotril?')).toEqual(['clonazepam']);
  expect(ids('bars near me')).toEqual([]);
  expect(ids('is clozapine like lorazepam')).toEqual(['lorazepam']);
});
