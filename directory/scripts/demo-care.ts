/* What made-up places offer. Shares follow the national directory of 2023 roughly, so that filters and counts look real. */

/** Codes with the share of places that report each, in percent. */
export type Shares = readonly (readonly [code: string, percent: number])[];

/** A sort of place: how many of a hundred are of it, what it is called, what it always and sometimes offers. */
export interface CareSort {
  readonly percent: number;
  readonly names: readonly string[];
  readonly always: readonly string[];
  readonly sometimes: Shares;
}

const WITHDRAWAL: Shares = [
  ['ADTX', 80],
  ['ODTX', 90],
  ['CDTX', 60],
  ['MDTX', 60],
  ['MDET', 90],
];

export const CARE_SORTS: readonly CareSort[] = [
  {
    percent: 38,
    names: ['Outpatient Clinic', 'Counseling Center', 'Community Clinic'],
    always: ['SA', 'OP', 'ORT'],
    sometimes: [
      ['SUMH', 60],
      ['OIT', 40],
      ['OMB', 35],
      ['CO', 60],
      ['OUDO', 4],
    ],
  },
  {
    percent: 16,
    names: ['Day Program', 'Intensive Outpatient Center'],
    always: ['SA', 'SUMH', 'OP', 'OIT', 'ORT'],
    sometimes: [
      ['ODT', 70],
      ['CO', 80],
    ],
  },
  {
    percent: 7,
    names: ['Outpatient Withdrawal Clinic', 'Gradual Steps Clinic'],
    always: ['SA', 'DT', 'SUMH', 'OP', 'OD', 'ORT', 'BDTX', 'MHPA'],
    sometimes: [...WITHDRAWAL, ['OIT', 50], ['CO', 80]],
  },
  {
    percent: 10,
    names: ['Residential Withdrawal Center', 'Withdrawal House'],
    always: ['SA', 'DT', 'RES', 'RD', 'RS', 'MHPA'],
    sometimes: [...WITHDRAWAL, ['BDTX', 80], ['SUMH', 70], ['RL', 40], ['CO', 60]],
  },
  {
    percent: 7,
    names: ['Hospital Unit', 'General Hospital'],
    always: ['SA', 'DT', 'HI', 'HID', 'HIT', 'GH', 'MHPA'],
    sometimes: [...WITHDRAWAL, ['BDTX', 75], ['SUMH', 80], ['CO', 80]],
  },
  {
    percent: 10,
    names: ['Residence', 'Long-Stay House'],
    always: ['SA', 'RES', 'RL'],
    sometimes: [
      ['RS', 40],
      ['SUMH', 60],
      ['CO', 50],
      ['HH', 25],
    ],
  },
  {
    percent: 8,
    names: ['Mental Health Clinic', 'Mind and Mood Clinic'],
    always: ['MH', 'OP', 'IPT', 'GT'],
    sometimes: [
      ['SUMH', 50],
      ['CO', 60],
      ['DBT', 60],
      ['PHDT', 25],
      ['PTSD', 50],
    ],
  },
  {
    percent: 4,
    names: ['Sober House', 'Transitional Home'],
    always: ['SA', 'HH'],
    sometimes: [['HS', 80]],
  },
];

/** What any place may report besides. */
export const ANYWHERE: Shares = [
  ['CBT', 88],
  ['MOTI', 88],
  ['RELP', 90],
  ['TRC', 75],
  ['TELE', 76],
  ['TWFA', 60],
  ['SF', 90],
  ['PI', 75],
  ['MD', 75],
  ['MC', 46],
  ['MI', 40],
  ['FSA', 50],
  ['SI', 50],
  ['SAMF', 25],
  ['ITU', 12],
  ['SS', 38],
  ['PA', 24],
  ['STAG', 76],
  ['STDH', 50],
  ['CARF', 34],
  ['JC', 25],
  ['VET', 31],
  ['WN', 45],
  ['MN', 45],
  ['TRMA', 45],
  ['TAY', 35],
  ['SE', 32],
  ['GL', 34],
  ['PW', 33],
  ['COPSU', 30],
  ['AD', 20],
  ['CSAA', 92],
  ['CMHA', 60],
  ['ISC', 40],
  ['ACC', 86],
  ['DP', 90],
  ['NOE', 70],
  ['PEER', 66],
  ['HS', 40],
  ['EMP', 35],
  ['ICO', 97],
  ['GCO', 93],
  ['FCO', 80],
  ['TA', 49],
  ['CM', 80],
  ['ADLT', 97],
  ['YAD', 92],
  ['SNR', 85],
  ['CHLD', 22],
  ['FEM', 93],
  ['MALE', 91],
  ['SMPD', 60],
  ['SP', 30],
  ['AH', 39],
  ['F19', 3],
  ['F17', 4],
  ['F47', 3],
  ['F67', 3],
  ['F70', 3],
  ['F81', 4],
  ['F92', 4],
  ['F4', 3],
];

export const OPERATORS: Shares = [
  ['PVTN', 52],
  ['PVTP', 37],
  ['LCCG', 5],
  ['STG', 3],
  ['TBG', 2],
  ['VAMC', 1],
];
