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
      'reduccion gradual|retirada gradual|flurazepam|dalmane|quazepam|doral|serax|lormetazepam|nitrazepam|phenazepam|' +
      'etizolam|flualprazolam|clonazolam|bromazolam|xanies|xans|downers|sedatives|sedantes|ansioliticos|deprescribing|' +
      'desprescripcion',
  ],
  // No code tells of these medicines; they act where benzodiazepines do, and the same places care for withdrawal from them.
  [
    BENZODIAZEPINE,
    'ambien|zolpidem|lunesta|eszopiclone|eszopiclona|zaleplon|zopiclone|zopiclona|stilnox|z drug|z drugs|zdrugs|' +
      'sleeping pill|sleeping pills|sleep medication|sleep medicine|pastillas dormir|somniferos|hipnoticos',
  ],
  // No code tells of these at all: places that report withdrawal care of any kind, with what is said beside all of it.
  [
    ['DT'],
    'gabapentin|gabapentina|neurontin|pregabalin|pregabalina|lyrica|phenobarbital|fenobarbital|barbiturates|' +
      'barbituricos|baclofen|baclofeno|carisoprodol|soma',
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
    ['MH', 'SUMH', 'CO'],
    'anxiety|ansiedad|panic|panic attacks|panico|depression|depresion|insomnia|insomnio|bipolar|adhd|tdah',
  ],
  [['PEFP', 'SMI'], 'psychosis|psicosis|schizophrenia|esquizofrenia'],
  [['PTSD', 'TRC', 'TRMA'], 'ptsd|tept'],
  [['PED'], 'eating disorder|eating disorders|trastorno alimentario|trastornos alimentarios'],
  [['SPS'], 'suicidal|suicide|suicidio|suicida'],
  [['TGD'], 'gambling|ludopatia|apuestas|juego'],
  [['TCC', 'NRT', 'NSC'], 'smoking|vaping|nicotine|nicotina|tobacco|tabaco|quit smoking|dejar fumar'],
  [['ADTX', 'PMAT', 'SA'], 'alcohol|alcoholism|alcoholismo|drinking|beber'],
  [
    ['OMB', 'OTP', 'ODTX', 'BU', 'MU'],
    'opioid|opioids|opiates|opioides|heroin|heroina|fentanyl|fentanilo|oxycodone|oxicodona|oxycontin|percocet|vicodin|tramadol',
  ],
  [['CDTX', 'SA'], 'cocaine|cocaina|crack'],
  [['MDTX', 'SA'], 'meth|methamphetamine|metanfetamina|crystal meth|cristal'],
  [['SA'], 'marijuana|marihuana|cannabis|weed|kratom|adderall|estimulantes|stimulants|rehabilitacion'],
  [['BERI', 'BU'], 'sublocade|brixadi'],
  [['ACM'], 'campral|acamprosate'],
  [['DSF'], 'antabuse|disulfiram'],
  [['ADM', 'MF', 'MI', 'VET'], 'military|active duty|militar|militares'],
  [['GL'], 'queer|trans|nonbinary|bisexual|lesbiana|transgenero'],
  [['PW', 'BC', 'CCC'], 'mothers|new mothers|moms|madres|mamas'],
  [['AD', 'CHLD', 'TAY'], 'teenager|teenagers|kids|ninos|adolescencia'],
  [['SE', 'SNR'], 'ancianos|older people|older adult|personas mayores'],
  [['WN', 'FEM'], 'women only|only women|solo mujeres'],
  [['MN', 'MALE'], 'men only|only men|solo hombres'],
  [['MCO', 'CFT'], 'couples|couples counseling|marriage counseling|parejas|terapia pareja'],
  [['FCO', 'CFT'], 'family counseling|family therapy|terapia familiar|consejeria familiar'],
  [
    ['ICO', 'IPT', 'SACA'],
    'counselor|counselors|consejeria|consejero|consejera|terapia|individual counseling',
  ],
  [['GCO', 'GT'], 'group therapy|group counseling|terapia grupo|terapia grupal'],
  [['DBT'], 'dbt|dialectical behavior therapy'],
  [['EMDR'], 'emdr'],
  [['CMI'], 'contingency management'],
  [['KIT'], 'ketamine|ketamina'],
  [['ACU'], 'acupuncture|acupuntura'],
  [['CM'], 'case management|case manager'],
  [['HCT', 'MHCV', 'TAEC'], 'hepatitis|hepatitis c|hep c'],
  [['HIVT'], 'hiv test|hiv testing|prueba vih'],
  [['NOE'], 'harm reduction|reduccion danos'],
  [['HS', 'HH'], 'housing|vivienda'],
  [['EMP', 'VOC'], 'job help|job training|employment|empleo'],
  [['DU'], 'dui|dwi|drunk driving'],
  [['TBI'], 'brain injury|lesion cerebral'],
  [['ALZ'], 'dementia|alzheimers|demencia'],
  [['AH'], 'sordo|sorda|sordas|hard hearing|interpreter sign language'],
  [
    ['NP', 'SS', 'PA'],
    'free clinic|free treatment|free detox|clinica gratis|clinica gratuita|tratamiento gratis',
  ],
  [['SS'], 'income based|pago segun ingresos|segun ingresos'],
  [['PI'], 'obamacare|marketplace insurance|employer insurance'],
  [['PVTN'], 'nonprofit|non profit|sin fines lucro'],
  [['CARF', 'JC', 'COA'], 'accredited|acreditado|acreditada'],
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
