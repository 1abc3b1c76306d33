import type { SourceId } from '../sources.ts';
import {
  SETTINGS,
  type DirectoryFilter,
  type Setting,
  type SettingAnswer,
  type SettingReason,
} from './setting.ts';
import { SETTING_FACTS, SETTING_REASONS } from './setting-rows.ts';

export interface SettingsQuestion {
  /** In whole years; null where it was not said. */
  readonly age: number | null;
  /** Whether a danger sign was found: it goes before everything else. */
  readonly redFlag: boolean;
  readonly answers: readonly SettingAnswer[];
}

export interface Reason {
  readonly reason: SettingReason;
  readonly source: SourceId;
}

/** One setting, with what speaks for it and what against. Nothing is ranked, added up or chosen. */
export interface SettingToDiscuss {
  readonly setting: Setting;
  readonly for: readonly Reason[];
  readonly against: readonly Reason[];
  /** The fewest hours a week, for the person's age; null where hours do not define the setting. */
  readonly hoursPerWeek: number | null;
  readonly directory: DirectoryFilter;
  readonly source: SourceId;
}

/** What is said beside every answer. */
export type SettingsNote =
  | 'social-detox-unsafe'
  | 'call-a-prescriber-today'
  | 'never-stop-suddenly'
  | 'clinician-decides'
  | 'under-18';

export type SettingsAnswer =
  | { readonly outcome: 'emergency'; readonly source: SourceId }
  | {
      readonly outcome: 'settings';
      readonly settings: readonly SettingToDiscuss[];
      readonly notes: readonly { readonly note: SettingsNote; readonly source: SourceId }[];
    };

/** Answers that cannot wait for a visit that is weeks away. */
const CANNOT_WAIT: readonly SettingAnswer[] = [
  'imminent-harm',
  'severe-withdrawal-now',
  'already-stopped',
  'too-much-for-outpatient',
];

const ADULT = 18;

/**
 * The settings to talk over with a clinician, each with the reasons for and against that the answers give. A danger sign
 * overrides everything. Never a level of any published scale, and never a verdict.
 */
export function settingsToDiscuss({ age, redFlag, answers }: SettingsQuestion): SettingsAnswer {
  if (redFlag) return { outcome: 'emergency', source: 'STEPDOWN' };
  const young = age !== null && age < ADULT;
  const settings = SETTINGS.map((setting) => {
    const { hoursPerWeek, directory, source } = SETTING_FACTS[setting];
    const hours = hoursPerWeek === null ? null : young ? hoursPerWeek.adolescent : hoursPerWeek.adult;
    return {
      setting,
      for: reasons(setting, 'for', answers),
      against: reasons(setting, 'against', answers),
      hoursPerWeek: hours,
      directory,
      source: hoursPerWeek?.source ?? source,
    };
  });
  return { outcome: 'settings', settings, notes: notesOf(young, answers) };
}

function reasons(
  setting: Setting,
  side: 'for' | 'against',
  answers: readonly SettingAnswer[],
): readonly Reason[] {
  const rows = SETTING_REASONS.filter(
    (row) =>
      row.side === side &&
      row.settings.includes(setting) &&
      (row.when === 'always' || answers.includes(row.when)),
  );
  const first = rows.filter((row, at) => rows.findIndex((other) => other.reason === row.reason) === at);
  return first.map(({ reason, source }) => ({ reason, source }));
}

function notesOf(young: boolean, answers: readonly SettingAnswer[]) {
  const notes: { note: SettingsNote; source: SourceId }[] = [];
  if (answers.some((answer) => CANNOT_WAIT.includes(answer))) {
    notes.push({ note: 'call-a-prescriber-today', source: 'JCPG' });
  }
  if (young) notes.push({ note: 'under-18', source: 'STEPDOWN' });
  notes.push(
    { note: 'never-stop-suddenly', source: 'JCPG' },
    { note: 'social-detox-unsafe', source: 'STEPDOWN' },
    { note: 'clinician-decides', source: 'STEPDOWN' },
  );
  return notes;
}
