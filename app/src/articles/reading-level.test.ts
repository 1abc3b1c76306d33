import { describe, expect, it } from 'vitest';
import { judgeLevel, readingLevel, spanishSyllables } from './reading-level.ts';

describe('Spanish syllables', () => {
  it.each([
    ['casa', 2],
    ['quien', 1],
    ['receta', 3],
    ['día', 2],
    ['abstinencia', 4],
    ['benzodiazepina', 6],
    ['guía', 2],
    ['cuerpo', 2],
    ['baúl', 2],
    ['leer', 2],
    ['muy', 1],
    ['y', 1],
    ['pingüino', 3],
    ['911', 1],
  ])('%s has %i', (word, count) => {
    expect(spanishSyllables(word)).toBe(count);
  });
});

describe('the reading level', () => {
  it('follows the formula of Flesch and Kincaid', () => {
    // 6 words, 1 sentence, 6 syllables: 0.39 × 6 + 11.8 × 1 − 15.59 = −1.45
    expect(readingLevel(['The cat sat on the mat.'], 'en').value).toBeCloseTo(-1.45, 0);
  });

  it('follows the formula of Szigriszt Pazos', () => {
    // 4 words, 1 sentence, 8 syllables: 206.835 − 62.3 × 2 − 4 = 78.2
    expect(readingLevel(['Casa gato perro mesa.'], 'es').value).toBe(78.2);
  });

  it('follows the formula of Gunning beside it', () => {
    // 5 words, 1 sentence, 1 word of three syllables: 0.4 × (5 + 100 × 1 / 5) = 10
    expect(readingLevel(['Call your prescriber right now.'], 'en').second).toBe(10);
  });

  it('follows the formula of Fernández Huerta beside it', () => {
    // 4 words, 1 sentence, 8 syllables: 206.84 − 60 × 2 − 1.02 × 4 = 82.76
    expect(readingLevel(['Casa gato perro mesa.'], 'es').second).toBe(82.8);
  });

  it('refuses prose for specialists and lets plain prose pass, in both languages', () => {
    const hardEn =
      'Pharmacokinetic heterogeneity necessitates individualized deprescribing recommendations, notwithstanding considerable interindividual variability.';
    const hardEs =
      'La heterogeneidad farmacocinética interindividual imposibilita recomendaciones farmacoterapéuticas universalmente generalizables.';
    expect(judgeLevel(readingLevel([hardEn], 'en'))).toBe('too-hard');
    expect(judgeLevel(readingLevel([hardEs], 'es'))).toBe('too-hard');
    expect(judgeLevel(readingLevel(['Call your doctor today.'], 'en'))).toBe('plain');
    expect(judgeLevel(readingLevel(['Llame hoy a su médico.'], 'es'))).toBe('plain');
  });

  it('knows the band between', () => {
    expect(judgeLevel({ scale: 'grade', value: 8.5, second: 9, words: 1, sentences: 1 })).toBe('rather-hard');
    expect(judgeLevel({ scale: 'inflesz', value: 57, second: 60, words: 1, sentences: 1 })).toBe(
      'rather-hard',
    );
  });
});
