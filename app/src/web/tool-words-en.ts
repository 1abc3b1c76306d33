import { checksPage } from '../words/en/checks-page.ts';
import { dependence } from '../words/en/dependence.ts';
import { diary } from '../words/en/diary.ts';
import { interactions } from '../words/en/interactions.ts';
import { path } from '../words/en/path.ts';
import { screens } from '../words/en/screens.ts';
import { settings } from '../words/en/settings.ts';
import { vault } from '../words/en/vault.ts';
import { withdrawal } from '../words/en/withdrawal.ts';
import type { ChecksPageWords } from '../words/checks-page.ts';
import type { DependenceWords } from '../words/dependence.ts';
import type { DiaryWords } from '../words/diary.ts';
import type { InteractionsWords } from '../words/interactions.ts';
import type { PathWords } from '../words/path.ts';
import type { ScreensWords } from '../words/screens.ts';
import type { SettingsWords } from '../words/settings.ts';
import type { VaultWords } from '../words/vault.ts';
import type { WithdrawalWords } from '../words/withdrawal.ts';

/** The sentences of the tools, apart from those of the frame: a page that needs none of them does not carry them. */
export interface ToolWords {
  readonly checks: ChecksPageWords;
  readonly dependence: DependenceWords;
  readonly diary: DiaryWords;
  readonly interactions: InteractionsWords;
  readonly path: PathWords;
  readonly screens: ScreensWords;
  readonly settings: SettingsWords;
  readonly vault: VaultWords;
  readonly withdrawal: WithdrawalWords;
}

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
