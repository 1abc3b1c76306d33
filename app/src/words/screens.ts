import type { DangerCode } from '@stepdown/clinical/screens/danger-signs';
import type { ScreenFlag, ScreenId, ScreenSay } from '@stepdown/clinical/screens/instrument';
import type { DependenceLikelihood } from '@stepdown/clinical/dependence/likelihood';
import type { UseDisorderFlag } from '@stepdown/clinical/dependence/use-disorder';

/** The topics of the published instruments' items: short labels of ours, never the published wording. */
export type Topic =
  | 'interest'
  | 'mood'
  | 'sleep'
  | 'energy'
  | 'appetite'
  | 'self-worth'
  | 'concentration'
  | 'pace'
  | 'self-harm'
  | 'nervous'
  | 'worry-control'
  | 'worry-much'
  | 'relaxing'
  | 'restless'
  | 'irritable'
  | 'dread'
  | 'alcohol-days'
  | 'alcohol-drinks'
  | 'alcohol-heavy'
  | 'tobacco'
  | 'other-drugs'
  | 'medicines-otherwise'
  | 'wish-dead'
  | 'thoughts'
  | 'method'
  | 'intent'
  | 'plan'
  | 'behaviour';

/** The checks: what each is, and what its result says. */
export interface ScreensWords {
  readonly names: Readonly<Record<ScreenId, string>>;
  readonly topics: Readonly<Record<Topic, string>>;
  readonly bands: Readonly<Record<string, string>>;
  readonly says: Readonly<Record<ScreenSay | ScreenFlag | UseDisorderFlag, string>>;
  readonly likelihood: Readonly<Record<DependenceLikelihood, string>>;
  readonly danger: Readonly<Record<DangerCode, string>>;
  readonly publishedForm: string;
  readonly licence: Readonly<Record<'free' | 'operator-permission' | 'own-words', string>>;
  readonly criteria: readonly string[];
}
