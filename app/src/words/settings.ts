import type { Setting, SettingAnswer, SettingReason } from '@stepdown/clinical/settings/setting';
import type { SettingsNote } from '@stepdown/clinical/settings/settings-to-discuss';

/** Settings to talk over: what each is, what is asked, and the reasons on both sides. */
export interface SettingsWords {
  readonly title: string;
  readonly lead: string;
  readonly names: Readonly<Record<Setting, string>>;
  readonly about: Readonly<Record<Setting, string>>;
  hoursPerWeek(hours: number): string;
  readonly questions: Readonly<Record<SettingAnswer, string>>;
  readonly reasons: Readonly<Record<SettingReason, string>>;
  readonly reasonsFor: string;
  readonly reasonsAgainst: string;
  readonly noReasons: string;
  readonly notes: Readonly<Record<SettingsNote, string>>;
  readonly emergency: string;
  readonly seePlaces: string;
}
