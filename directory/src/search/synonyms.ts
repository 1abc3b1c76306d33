/**
 * What people call services, in English and Spanish, and the codes that it stands for: any one of them will do. Phrases are
 * written as the index folds them, without the empty words (`de`, `para`, `in`) that it drops.
 * Source of the codes: SAMHSA National Directory, service code sheet, 2023 edition.
 */
const BENZODIAZEPINE = ['BDTX'];
const SYNONYM_ROWS: readonly (readonly [codes: readonly string[], phrases: string])[] = [
  [
    BENZODIAZEPINE,
    'benzo|benzos|benzodiazepine|benzodiazepines|benzodiazepina|benzodiazepinas|benzo detox|benzo taper|' +
      'benzo withdrawal|benzodiazepine detox|benzodiazepine taper|benzodiazepine withdrawal|klonopin|klonopin detox|' +
      'klonopin taper|klonopin withdrawal|clonazepam|clonazepam detox|clonazepam taper|rivotril|xanax|xanax detox|' +
      'clonopin|klonopine|zanax|zanex|adavan|ativen|benzodiacepina|benzodiacepinas|alprazolam|ativan|ativan detox|lorazepam|valium|valium detox|diazepam|detox benzodiazepinas|' +
      'desintoxicacion benzodiazepinas|retirada benzodiazepinas|abstinencia benzodiazepinas|dejar clonazepam|' +
      'dejar rivotril|temazepam|restoril|chlordiazepoxide|clordiazepoxido|librium|oxazepam|clobazam|onfi|triazolam|halcion|' +
      'clorazepate|tranxene|estazolam|bromazepam|lexotan|tranquilizers|tranquilizantes|taper|tapering|' +
      'reduccion gradual|retirada gradual',
  ],
  [
    ['DT', 'BDTX', 'ADTX', 'ODTX', 'CDTX', 'MDTX', 'OD', 'RD', 'HID'],
    'detox|detoxing|detocks|withdrawal|withdrawal management|desintoxicacion|abstinencia',
  ],
  [['ADTX'], 'alcohol detox|alcohol withdrawal|desintoxicacion alcohol'],
  [
    ['ODTX'],
    'opioid detox|opiate detox|heroin detox|fentanyl detox|opioid withdrawal|desintoxicacion opioides',
  ],
  [['OD'], 'outpatient detox|ambulatory detox|home detox|desintoxicacion ambulatoria'],
  [['RD'], 'residential detox'],
  [['HID'], 'hospital detox|inpatient detox|medical detox'],
  [
    ['HH'],
    'sober living|sober house|sober home|sober housing|halfway house|transitional housing|recovery house|' +
      'recovery housing|three quarter house|vivienda transicion|casa media camino|casa sobria|vida sobria',
  ],
  [['OIT'], 'iop|intensive outpatient|ambulatorio intensivo'],
  [
    ['ODT', 'PHDT'],
    'php|partial hospitalization|partial hospital|day treatment|day program|hospitalizacion parcial|hospital dia',
  ],
  [['ORT', 'OP'], 'outpatient|ambulatorio|consulta externa|outpatient treatment'],
  [
    ['RES', 'RL', 'RS'],
    'residential|residential treatment|residencial|live residential|rehabilitacion residencial',
  ],
  [
    ['RL'],
    'long term|long term residential|largo plazo|90 day|90 days|90 day program|60 day|60 days|60 day program|90 dias|60 dias',
  ],
  [
    ['RS'],
    'short term|short term residential|corto plazo|30 day|30 days|30 day program|28 day|28 days|28 day program|30 dias|28 dias',
  ],
  [['HI', 'HIT', 'HID', 'RES'], 'inpatient|inpatient rehabilitation|internado|hospitalizado'],
  [
    ['OMB', 'MM', 'MU', 'OTP'],
    'methadone|methadone clinic|metadona|clinica metadona|otp|opioid treatment program',
  ],
  [['BU', 'BUM', 'UB', 'OMB'], 'suboxone|buprenorphine|buprenorfina|subutex|mat|moud'],
  [['NU', 'VTRL', 'RPN'], 'naltrexone|vivitrol|naltrexona'],
  [['NOE'], 'naloxone|narcan|naloxona'],
  [
    ['SUMH', 'CO'],
    'dual diagnosis|co occurring|cooccurring|dual disorder|diagnostico dual|trastornos concurrentes',
  ],
  [['TELE'], 'telehealth|telemedicine|telesalud|telemedicina|online|video visit|virtual|video|zoom|linea'],
  [['CBT'], 'cbt|cognitive behavioral therapy|terapia cognitivo conductual'],
  [['TWFA'], '12 step|twelve step|12 steps|doce pasos|12 pasos'],
  [['TRC', 'TRMA'], 'trauma|trauma therapy|terapia trauma'],
  [['COPSU'], 'chronic pain|pain|dolor cronico|dolor'],
  [['PEER'], 'peer support|peer|apoyo pares'],
  [['MD'], 'medicaid|medicade|medicaide|medi cal|medical card|masshealth|badgercare'],
  [['MC'], 'medicare'],
  [
    ['PI'],
    'private insurance|health insurance|insurance|seguro|seguro medico|seguro privado|blue cross|blue cross blue shield|' +
      'blue shield|bcbs|anthem|aetna|cigna|humana|united healthcare|unitedhealthcare|uhc',
  ],
  [['MI'], 'tricare|military insurance|seguro militar|champva'],
  [['SF'], 'cash|self pay|self payment|efectivo|pago propio'],
  [['SS'], 'sliding fee|sliding scale|escala movil'],
  [['PA', 'SS'], 'payment assistance|financial help|ayuda pago|ayuda pagar'],
  [['NP', 'SS', 'PA'], 'no insurance|uninsured|without insurance|sin seguro|sin seguro medico'],
  [['NP', 'SS', 'PA'], 'free|no cost|gratis|gratuito|sin costo|low cost|bajo costo'],
  [['ITU', 'IH', 'TBG'], 'tribal|indian health|native american|indigena'],
  [['VET', 'VAMC'], 'veteran|veterans|va|veteranos|veterano'],
  [['PW'], 'pregnant|pregnant women|postpartum|embarazada|embarazadas|embarazo'],
  [['WN', 'FEM'], 'women|womens|woman|mujeres|mujer'],
  [['MN', 'MALE'], 'men|mens|hombres|hombre'],
  [['GL'], 'lgbt|lgbtq|gay|lesbian|transgender|lgbtqia'],
  [['AD', 'ADM', 'CHLD', 'TAY'], 'teen|teens|adolescent|adolescents|youth|adolescentes|jovenes'],
  [['YAD', 'TAY'], 'young adult|young adults|adultos jovenes'],
  [['SE', 'SNR'], 'senior|seniors|older adults|elderly|mayores|adultos mayores|tercera edad'],
  [['CJ'], 'criminal justice|court ordered|probation|drug court|justicia penal'],
  [['DV'], 'domestic violence|violencia domestica'],
  [['HV'], 'hiv|aids|vih|sida'],
  [['SP'], 'spanish|spanish speaking|espanol|habla espanol|hablan espanol'],
  [['F4'], 'arabic|arabe'],
  [['F17'], 'chinese|mandarin|cantonese|chino'],
  [['F19'], 'creole|haitian creole|kreyol'],
  [['F25'], 'farsi|persian'],
  [['F28'], 'french speaking|frances'],
  [['F31'], 'greek'],
  [['F35'], 'hebrew'],
  [['F36'], 'hindi'],
  [['F37'], 'hmong'],
  [['F42'], 'italian'],
  [['F43'], 'japanese'],
  [['F47'], 'korean'],
  [['F66'], 'polish'],
  [['F67'], 'portuguese|portugues'],
  [['F70'], 'russian|ruso'],
  [['F81'], 'tagalog|filipino'],
  [['F92'], 'vietnamese'],
  [['AH'], 'asl|sign language|deaf|lenguaje senas|lengua senas|sordos'],
  [['CARF'], 'carf'],
  [['JC'], 'joint commission'],
  [['FQHC'], 'fqhc|federally qualified health center|health center'],
  [['HI', 'GH', 'PSYH'], 'hospital based'],
  [['PSYH'], 'psychiatric hospital|hospital psiquiatrico'],
  [['ACC'], 'aftercare|after care|seguimiento'],
  [['TA'], 'transportation|transport|rides|transporte'],
  [['CCC', 'BC'], 'childcare|child care|cuidado ninos|guarderia'],
  [['MH', 'SUMH'], 'mental health treatment|salud mental'],
  [
    ['SUMH', 'MH', 'PSYH', 'CO'],
    'psychiatrist|psychiatrists|psychiatry|psychologist|sykiatrist|sychiatrist|psiquiatra|psiquiatras|psiquiatria|' +
      'psicologo|psicologa|psicologos|terapeuta',
  ],
];

/**
 * Words by which people ask, and hardly a place is called: beside the name of a service they say nothing more. `help with
 * xanax` asks for what `xanax` asks for, and not only at places called Help.
 */
export const ASKING_WORDS: ReadonlySet<string> = new Set(
  (
    'help helping need needs want get getting off come coming wean weaning quit quitting stop stopping doctor doctors prescriber ' +
    'prescribers find best good cheap place places who can will my i please ayuda ayudar ayudame necesito quiero busco dejar dejando ' +
    'reducir bajar medico medica doctora lugar lugares mejor barato mi por favor donde ' +
    'cant dont know what where go start im ive addicted hooked dependent prescribed pills pill medication meds medicine ' +
    'dr drs therapist therapists friendly nearby open now today tonight available bed beds years months been taken took ' +
    'hable hablen hablar pastillas pastilla medicamento medicamentos adicto adicta anos meses atienden atienda'
  ).split(' '),
);

/** The most words that a phrase of the table has. */
export const LONGEST_PHRASE = 5;

/** The codes of every phrase, by the phrase's folded words joined by a space. */
export const CODES_OF_PHRASE: ReadonlyMap<string, readonly string[]> = new Map(
  SYNONYM_ROWS.flatMap(([codes, phrases]) => phrases.split('|').map((phrase) => [phrase, codes] as const)),
);

/**
 * Phrases that are read as they are typed, before short forms are written out: by "rehab" nearly everybody means any treatment
 * of substance use, while "rehabilitation" is a part of names.
 */
export const CODES_AS_TYPED: ReadonlyMap<string, readonly string[]> = new Map(
  ['rehab', 'rehabs', 'drug rehab', 'alcohol rehab', 'rehab center', 'rehab centers', 'centro rehab'].map(
    (phrase) => [phrase, ['SA']] as const,
  ),
);

/** Shorter runs of letters would be met by chance. */
const LEAST_RUN = 6;

/** The codes of every phrase by its letters without spaces: for `soberliving`, and for `out patient`. */
export const CODES_OF_RUN: ReadonlyMap<string, readonly string[]> = new Map(
  [...CODES_OF_PHRASE].flatMap(([phrase, codes]) => {
    const run = phrase.replaceAll(' ', '');
    return run.length >= LEAST_RUN ? [[run, codes] as const] : [];
  }),
);
