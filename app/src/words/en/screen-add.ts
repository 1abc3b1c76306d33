import type { ScreenAddWords } from '../screen-add.ts';

export const screenAdd: ScreenAddWords = {
  added: (screen, language, items) =>
    `${screen} (${language}): ${items} items match. People now see the published wording.`,
  needsPermission:
    'This instrument stays hidden until STEPDOWN_C_SSRS is set to on. Ask its authors first, in writing.',
};
