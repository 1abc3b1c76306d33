import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SOURCES } from '../sources.ts';
import { SETTING_FACTS, SETTING_REASONS } from './setting-rows.ts';
import { SETTING_ANSWERS, SETTINGS, type Setting, type SettingAnswer } from './setting.ts';
import { settingsToDiscuss } from './settings-to-discuss.ts';

function about(setting: Setting, answers: readonly SettingAnswer[], age = 40) {
  const result = settingsToDiscuss({ age, redFlag: false, answers });
  const found =
    result.outcome === 'settings' ? result.settings.find((each) => each.setting === setting) : undefined;
  if (!found) throw new Error(`Every setting is told; this one was not: ${setting}.`);
  return {
    ...found,
    pro: found.for.map(({ reason }) => reason),
    contra: found.against.map(({ reason }) => reason),
  };
}

function notes(answers: readonly SettingAnswer[], age = 40) {
  const result = settingsToDiscuss({ age, redFlag: false, answers });
  return result.outcome === 'settings' ? result.notes.map(({ note }) => note) : [];
}

describe('settingsToDiscuss', () => {
  it('shows the emergency and nothing else on a danger sign, whatever else was answered', () => {
    fc.assert(
      fc.property(fc.subarray([...SETTING_ANSWERS]), (answers) => {
        expect(settingsToDiscuss({ age: 40, redFlag: true, answers })).toEqual({
          outcome: 'emergency',
          source: 'STEPDOWN',
        });
      }),
    );
  });

  it('names home with a prescriber and outpatient care as usual, to everyone', () => {
    expect(about('home-with-prescriber', []).pro).toContain('usual-setting');
    expect(about('outpatient', []).pro).toContain('usual-setting');
    expect(about('hospital', []).pro).toEqual([]);
  });

  it.each([
    ['imminent-harm', 'harm-a-first-cut-will-not-fix'],
    ['too-much-for-outpatient', 'beyond-what-outpatient-can-handle'],
    ['severe-withdrawal-now', 'severe-withdrawal-needs-round-the-clock-care'],
    ['severe-withdrawal-expected', 'severe-withdrawal-needs-round-the-clock-care'],
  ] as const)('takes %s as the guideline does: for a stay, against staying at home', (answer, reason) => {
    for (const setting of ['residential', 'hospital'] as const)
      expect(about(setting, [answer]).pro).toContain(reason);
    for (const setting of ['home-with-prescriber', 'outpatient'] as const) {
      expect(about(setting, [answer]).contra).toContain(reason);
    }
  });

  it.each(['past-seizure', 'severe-pain', 'mental-illness-not-steady'] as const)(
    'takes %s as a reason to admit',
    (answer) => {
      expect(about('hospital', [answer]).for).toContainEqual(expect.objectContaining({ source: 'MHGAP' }));
    },
  );

  it('counts hours by age: 9 for an adult, 6 for an adolescent, 20 by day', () => {
    expect(about('intensive-outpatient', [], 18).hoursPerWeek).toBe(9);
    expect(about('intensive-outpatient', [], 17).hoursPerWeek).toBe(6);
    expect(about('day-program', [], 40).hoursPerWeek).toBe(20);
    expect(about('residential', [], 40).hoursPerWeek).toBeNull();
  });

  it('tells everyone that a stay without medical cover is unsafe for this drug, and who decides', () => {
    fc.assert(
      fc.property(fc.subarray([...SETTING_ANSWERS]), (answers) => {
        expect(notes(answers)).toEqual(
          expect.arrayContaining(['social-detox-unsafe', 'never-stop-suddenly', 'clinician-decides']),
        );
        expect(about('residential', answers).contra).toContain('must-have-medical-cover');
      }),
    );
  });

  it('asks for a call today where waiting would not do', () => {
    expect(notes(['already-stopped'])).toContain('call-a-prescriber-today');
    expect(notes(['lives-alone'])).not.toContain('call-a-prescriber-today');
    expect(notes([], 17)).toContain('under-18');
  });

  it('looks for benzodiazepine withdrawal care wherever a stay is meant, and never for opioid-only places', () => {
    for (const setting of ['residential', 'hospital'] as const) {
      expect(SETTING_FACTS[setting].directory.all).toContain('BDTX');
    }
    for (const setting of SETTINGS) expect(SETTING_FACTS[setting].directory.none).toContain('OUDO');
  });

  it('uses every answer, and leans on no recalled source', () => {
    const used = new Set(SETTING_REASONS.map(({ when }) => when));
    const silent = SETTING_ANSWERS.filter((answer) => !used.has(answer));
    expect(silent).toEqual([]);
    expect(SETTING_REASONS.filter(({ source }) => SOURCES[source].confidence === 'R')).toEqual([]);
  });

  it('gives a reason once per side of a setting, and only adds reasons as answers are added', () => {
    fc.assert(
      fc.property(
        fc.subarray([...SETTING_ANSWERS]),
        fc.constantFrom(...SETTING_ANSWERS),
        (answers, extra) => {
          for (const setting of SETTINGS) {
            const before = about(setting, answers);
            const after = about(setting, [...answers, extra]);
            expect(new Set(after.pro).size).toBe(after.pro.length);
            expect(after.pro).toEqual(expect.arrayContaining(before.pro));
            expect(after.contra).toEqual(expect.arrayContaining(before.contra));
          }
        },
      ),
    );
  });
});
