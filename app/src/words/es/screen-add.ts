import type { ScreenAddWords } from '../screen-add.ts';

export const screenAdd: ScreenAddWords = {
  added: (screen, language, items) =>
    `${screen} (${language}): ${items} preguntas coinciden. La gente ve ahora el texto publicado.`,
  needsPermission:
    'Este instrumento queda oculto hasta que STEPDOWN_C_SSRS valga on. Pida antes permiso a sus autores, por escrito.',
};
