import { foldText } from '../facility/fold-text.ts';
import { ALL_CODES, nationalCode } from '../facility/codes.ts';

/** Category keys that a listing uses, or once used, for a category of the national list. */
const CATEGORY_ALIASES: Readonly<Record<string, string>> = {
  ASSES: 'ASPT',
  EDU: 'ECS',
  SN: 'GN',
  TOBAC: 'PHR',
};

/**
 * Labels that listings use, or once used, for a code whose official name is now another. Only those that mean the same:
 * a label that means something else stays a label.
 */
const OTHER_LABELS: Readonly<Record<string, readonly string[]>> = {
  ADTX: ['Alcohol Detox'],
  BDTX: ['Benzodiazepines Detox', 'Benzodiazepine Detox', 'Benzodiazepine detoxification'],
  CDTX: ['Cocaine Detox'],
  MDTX: ['Methamphetamines Detox', 'Methamphetamine Detox'],
  ODTX: ['Opioids Detox', 'Opioid Detox'],
  MDET: ['Medication routinely used during detox'],
  DT: ['Detox', 'Detoxification services'],
  HH: ['Transitional housing or halfway house', 'Transitional housing, halfway house, or sober home'],
  SUMH: [
    'Treatment for co-occurring serious mental health illness/serious emotional disturbance and substance use',
  ],
  HI: ['Hospital inpatient', 'Hospital inpatient/24-hour hospital inpatient'],
  RES: ['Residential', 'Residential/24-hour residential'],
  OD: ['Outpatient detox'],
  HID: ['Hospital inpatient detox'],
  RD: ['Residential detox'],
  TELE: ['Telemedicine/telehealth', 'Telemedicine', 'Telehealth'],
  GH: ['General Hospital'],
  PSYH: ['Psychiatric hospital'],
  OTP: ['SAMHSA-certified Opioid Treatment Program', 'Opioid Treatment Program'],
  UB: ['Prescribes/administers buprenorphine'],
  UN: ['Prescribes/administers naltrexone'],
  RPN: ['Relapse prevention from naltrexone'],
  NOOP: ['Does not treat opioid addiction'],
  NMOA: ['Do not use medication for opioid addiction'],
  DSF: ['Disulfiram (Antabuse)'],
  BWN: ['Buprenorphine with naloxone (Suboxone)'],
  BERI: ['Buprenorphine (extended-release, injectable, for example, Sublocade)'],
  VTRL: ['Extended-release, injectable Naltrexone (Vivitrol)'],
  MMD: ['Medications for psychiatric disorders'],
  NRT: ['Nicotine replacement therapy'],
  NSC: ['Non-nicotine smoking/tobacco cessation medications'],
  SACA: ['Substance use counseling approach', 'Substance use disorder counseling'],
  IDD: ['Integrated dual disorders treatment'],
  VAMC: ['U.S. Department of Veterans Affairs', 'Department of Veterans Affairs'],
  STAG: ['State substance abuse agency'],
  CARF: ['Commission on Accreditation of Rehabilitation Facilities'],
  COA: ['Council on Accreditation'],
  HFAP: ['Healthcare Facilities Accreditation Program'],
  NCQA: ['National Committee for Quality Assurance'],
  FSA: ['Federal, or any government funding for substance abuse programs'],
  MI: ['Military insurance (e.g., TRICARE)'],
  SEF: ['State education funds'],
  SS: ['Sliding fee scale'],
  PA: ['Payment assistance'],
  TAY: ['Transitional age young adults'],
  CO: [
    'Persons with co-occurring mental and substance use disorders',
    'Clients with co-occurring mental and substance use disorders',
  ],
  COPSU: ['Persons with co-occurring pain and substance use disorders'],
  GL: ['Lesbian, gay, bisexual, or transgender (LGBT) clients'],
  CJ: ['Clients referred from the court/judicial system'],
  XA: ['Persons who have experienced sexual abuse'],
  DV: ['Persons who have experienced intimate partner violence, domestic violence'],
  TRMA: ['Persons who have experienced trauma'],
  MF: ['Military families'],
  HV: ['Persons with HIV or AIDS'],
  SMI: ['Persons with serious mental illness (SMI)'],
  SMHD: ['Screening for mental health disorders'],
  BABA: ['Breath analyzer or blood alcohol testing'],
  HBT: ['Screening for Hepatitis B'],
  HCT: ['Screening for Hepatitis C'],
  CM: ['Case management'],
  DVFP: ['Domestic violence services-family or partner'],
  PEER: ['Consumer-run (peer-support) services'],
  TCC: ['Smoking/tobacco cessation counseling'],
  ICO: ['Individual counseling offered'],
  GCO: ['Group counseling offered'],
  FCO: ['Family counseling offered'],
  MCO: ['Marital/couples counseling offered'],
  SAE: ['Substance abuse education'],
  SNR: ['Seniors (65 or older)'],
  DU: ['DUI/DWI clients'],
  OUDO: ['All Clients in Opioid Treatment Program', 'Methadone and buprenorphine clients only'],
  AH: ['Services for the deaf and hard of hearing', 'Sign language'],
  TOD: ['Treatment for non-substance use addiction disorder'],
};

/** Labels are compared without trademark signs, spaces and punctuation. */
function labelKey(label: string): string {
  return foldText(label.replace(/[®™]/g, '')).replaceAll(' ', '');
}

interface LabelTable {
  readonly inCategory: ReadonlyMap<string, string>;
  readonly anywhere: ReadonlyMap<string, string>;
}

function buildTable(): LabelTable {
  const inCategory = new Map<string, string>();
  const anywhere = new Map<string, string>();
  const ambiguous = new Set<string>();
  for (const { code, category, name } of ALL_CODES) {
    for (const label of [name, ...(OTHER_LABELS[code] ?? [])]) {
      const key = labelKey(label);
      inCategory.set(`${category}|${key}`, code);
      const other = anywhere.get(key);
      if (other !== undefined && other !== code) ambiguous.add(key);
      anywhere.set(key, code);
    }
  }
  for (const key of ambiguous) anywhere.delete(key);
  return { inCategory, anywhere };
}

const TABLE = buildTable();

/**
 * The national code of a label in a category of a listing: by the category and label, else by a label that names one
 * code only, else where the label is itself a code. Null where the national list has no such service.
 */
export function codeOfLabel(category: string, label: string): string | null {
  const key = labelKey(label);
  const given = category.toUpperCase();
  const found =
    TABLE.inCategory.get(`${given}|${key}`) ??
    TABLE.inCategory.get(`${CATEGORY_ALIASES[given] ?? given}|${key}`) ??
    TABLE.anywhere.get(key);
  if (found !== undefined) return found;
  const [, code] = /^([A-Z]{1,2}\d{1,2}|[A-Z]{2,6})\b/.exec(label.trim()) ?? [];
  return code !== undefined && code === label.trim() && nationalCode(code) !== undefined ? code : null;
}
