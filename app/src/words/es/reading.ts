import type { ReadingWords } from '../reading.ts';

export const reading: ReadingWords = {
  more: { title: 'Otras formas de leer', search: 'Buscar en todo' },
  allWords: 'Todas las palabras y su significado',
  seeClaim: 'Ver esta afirmación',
  restsOn: 'Esto se apoya en:',
  kinds: { fact: 'Hechos', advice: 'Consejos', warning: 'Advertencias', policy: 'Reglas nuestras' },
  feed: 'Canal de novedades',
  feedTitle: 'Stepdown: páginas nuevas y cambiadas',
};
