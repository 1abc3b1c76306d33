import { checksPage } from '../words/es/checks-page.ts';
import { dependence } from '../words/es/dependence.ts';
import { diary } from '../words/es/diary.ts';
import { interactions } from '../words/es/interactions.ts';
import { path } from '../words/es/path.ts';
import { screens } from '../words/es/screens.ts';
import { settings } from '../words/es/settings.ts';
import { vault } from '../words/es/vault.ts';
import { withdrawal } from '../words/es/withdrawal.ts';
import type { ToolWords } from './tool-words-en.ts';

export const tools: ToolWords = {
  checks: checksPage,
  dependence,
  diary,
  interactions,
  path,
  screens,
  settings,
  vault,
  withdrawal,
};
