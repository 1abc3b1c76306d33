/**
 * What people look for, as groups of codes of the national list: any code of a group will do, and every group must be met.
 * The codes say what a place reports; they do not say that a programme takes a given person.
 * Source: SAMHSA National Directory, service code sheet, 2023 edition.
 */
export const NEED_CODES = {
  'benzodiazepine-withdrawal': [['BDTX']],
  outpatient: [['ORT', 'OP']],
  'intensive-outpatient': [['OIT']],
  'day-treatment': [['ODT', 'PHDT']],
  residential: [['RES', 'RL', 'RS']],
  hospital: [['HI', 'HIT', 'HID']],
  'co-occurring': [['SUMH', 'CO']],
  telehealth: [['TELE']],
} as const satisfies Readonly<Record<string, readonly (readonly string[])[]>>;

/** The name of a need. */
export type Need = keyof typeof NEED_CODES;

/** The code of benzodiazepine withdrawal care. */
export const BENZODIAZEPINE_CODE = 'BDTX';

/** Places that treat only opioid use, only alcohol use, or only people referred for driving under the influence. */
export const OTHERS_ONLY_CODES = ['OUDO', 'AUDO', 'DUO'] as const;

/** Codes by which somebody asks for inpatient, residential or day-long withdrawal care. */
export const DETOX_CODES: ReadonlySet<string> = new Set(['BDTX', 'DT', 'HID', 'RD', 'OD']);
