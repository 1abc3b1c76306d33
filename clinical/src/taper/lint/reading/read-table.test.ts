import { describe, expect, it } from 'vitest';
import { readInBrief } from './brief-schedule.ts';
import { readSchedule } from './read-schedule.ts';

/** The rows of a table, tab by tab, under a line that names the drug. */
function table(...rows: readonly string[]): string {
  return ['Clonazepam', ...rows.map((row) => row.replaceAll(' | ', '\t'))].join('\n');
}

describe('a table', () => {
  it.each([
    ['first and last days', ['From | To | Dose (mg)', '2026-01-01 | 2026-01-14 | 1'], '2026-01-01: 1 x14'],
    ['last days alone', ['Until | Dose', '2026-01-14 | 1', '2026-01-28 | 0.875'], '1, 2026-01-15: 0.875 x14'],
    [
      'a head with the drug in it',
      ['Week | Clonazepam dose (mg)', '1 | 1', '3 | 0.75'],
      'day 0: 1, day 14: 0.75',
    ],
    [
      'a head of two times of day',
      ['Week | Morning/Noon | Night', '1 | 0.5 | 1', '3 | 0.5 | 0.5'],
      'day 0: 1.5(0.5+1), day 14: 1(0.5+0.5)',
    ],
    [
      'stages with their lengths under a head that is empty',
      [' | Morning | Night', 'Starting dose | 1 mg | 1 mg', 'Stage 1 (one week) | 0.5 mg | 1 mg'],
      '2(1+1), 1.5(0.5+1) x7',
    ],
    [
      'a cell with how often',
      ['Week | Dose', '1-2 | 1 mg BID', '3-4 | 1 mg tds'],
      'day 0: 2(1+1) x14, day 14: 3(1+1+1) x14',
    ],
    [
      'how often in a column of its own',
      ['Dose (mg) | Frequency | Duration', '0.5 | twice daily | 2 weeks', '0.5 | at night | 2-4 weeks'],
      '1(0.5+0.5) x14, 0.5 x14',
    ],
    [
      'tablets of a strength',
      ['Days | Strength | Tablets', '14 | 0.5 mg | 4', '14 | 0.5 mg | 3½'],
      '2 x14, 1.75 x14',
    ],
    ['halves', ['Days | Dose (mg)', '14 | 1½', '14 | 1/2', '7 | Stop'], '1.5 x14, 0.5 x14, 0 x7'],
    ['a frame and a note', ['Days | Dose', '--- | ---', '14 | 1 mg', 'Call if unwell'], '1 x14'],
    ['months', ['Month | Dose', '1 | 2 mg', '2 | 1.75 mg'], 'day 0: 2, day 28: 1.75'],
    [
      'parts beside their total',
      ['Week | AM | PM | Total', '1 | 1 | 1 | 2', '2 | – | 1 | 1'],
      'day 0: 2(1+1), day 7: 1',
    ],
  ])('with %s is read', (_, rows, expected) => expect(readInBrief(table(...rows))).toBe(expected));

  it.each([
    ['how often in a column that nobody knows', ['Week | Dose | Notes', '1 | 1 mg | twice a day']],
    ['how often, twice', ['Week | Dose | Frequency', '1 | 1 mg bid | bid']],
    ['days that are skipped', ['Week | Dose', '1 | 1 mg every other day']],
    ['a dose as needed', ['Week | Dose', '1 | 1 mg prn']],
    ['a range', ['Week | Dose', '1 | 0.5-1 mg']],
    ['two totals that differ', ['Week | Dose (mg) | Total', '1 | 1 | 2']],
    ['a length without its unit', ['Duration | Dose', '2 | 1 mg']],
    ['weeks that may be lengths', ['Weeks | Dose', '2 | 1 mg', '2 | 0.875 mg']],
    [
      'cells that slipped out from under their heads',
      [' |  | Night | Morning', 'Start | 1 mg | 1 mg | 40 mg'],
    ],
    ['more cells than heads', ['Week | Dose', '1 | 1 mg | 2 mg']],
    ['a dash for the dose of the day', ['Week | Dose', '1 | 1 mg', '2 | –']],
    ['a cut', ['Week | Dose', '1 | cut 0.5 mg']],
    ['millilitres', ['Week | Dose', '1 | 5 ml']],
  ])('with %s is asked about', (_, rows) => expect(readSchedule(table(...rows)).ok).toBe(false));

  it('leaves out what each dose counts as of another drug', () => {
    const text = table(
      'Stage | Morning | Night | Daily diazepam equivalent',
      'Stage 1 (1 week) | 1 mg | 1 mg | 40 mg',
    );
    expect(readInBrief(text)).toBe('2(1+1) x7');
  });
});
