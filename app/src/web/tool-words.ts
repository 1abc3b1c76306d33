import type { ChecksPageWords } from '../words/checks-page.ts';
import type { DependenceWords } from '../words/dependence.ts';
import type { DiaryWords } from '../words/diary.ts';
import type { InteractionsWords } from '../words/interactions.ts';
import type { Language } from '../words/language.ts';
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

export async function toolWords(language: Language): Promise<ToolWords> {
  return language === 'es'
    ? (await import('./tool-words-es.ts')).tools
    : (await import('./tool-words-en.ts')).tools;
}
