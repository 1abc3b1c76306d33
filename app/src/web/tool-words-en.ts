import { checksPage } from '../words/en/checks-page.ts';
import { dependence } from '../words/en/dependence.ts';
import { diary } from '../words/en/diary.ts';
import { interactions } from '../words/en/interactions.ts';
import { path } from '../words/en/path.ts';
import { screens } from '../words/en/screens.ts';
import { settings } from '../words/en/settings.ts';
import { vault } from '../words/en/vault.ts';
import { withdrawal } from '../words/en/withdrawal.ts';
import type { ToolWords } from './tool-words.ts';

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
