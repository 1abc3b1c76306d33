import type { SourceId } from '../sources.ts';

/** What a danger sign asks for: an ambulance, the crisis line, or the prescriber today. */
export type Urgency = 'emergency' | 'crisis' | 'today';

export type DangerCode =
  | 'seizure'
  | 'cannot-be-woken'
  | 'slow-breathing'
  | 'blue-lips'
  | 'confusion-or-seeing-things'
  | 'chest-pain-or-fainting'
  | 'overdose'
  | 'suicide-plan'
  | 'suicidal-thoughts'
  | 'stopped-suddenly';

/** A danger sign and the wordings that raise it, in the open: any of the patterns, folded to plain lower-case letters, in either language. */
export interface DangerSign {
  readonly code: DangerCode;
  readonly urgency: Urgency;
  readonly patterns: readonly RegExp[];
  readonly source: SourceId;
}

/** The danger signs, most urgent first. Patterns err to showing help that was not needed rather than missing help that was. */
export const DANGER_SIGNS: readonly DangerSign[] = [
  {
    code: 'seizure',
    urgency: 'emergency',
    patterns: [
      /\b(seizures?|seizing|convuls\w*|fits?ting|had a fit|blacked out|blackouts?)\b/,
      /\b(convulsi\w*|ataque epileptico|crisis epileptica|perdi el conocimiento)\b/,
    ],
    source: 'JCPG',
  },
  {
    code: 'cannot-be-woken',
    urgency: 'emergency',
    patterns: [
      /\b(wont|will not|cant|can ?not|could ?nt|couldnt|cannot) (be )?(wake|woken|waking|wake (him|her|them) up|be woken)/,
      /\b(un(conscious|responsive)|not waking|doesnt wake|passed out and)\b/,
      /\b(no (se )?despierta|inconsciente|no responde|no lo puedo despertar|no la puedo despertar)\b/,
    ],
    source: 'FDA20',
  },
  {
    code: 'slow-breathing',
    urgency: 'emergency',
    patterns: [
      /\b(not breathing|stopped breathing|barely breathing|hardly breathing|(slow|shallow) breath\w*|breathing (is )?(very |so )?(slow|shallow)|gurgling)\b/,
      /\b(no respira|dejo de respirar|apenas respira|respira (muy )?(lento|despacio)|respiracion (muy )?(lenta|debil))\b/,
    ],
    source: 'FDA20',
  },
  {
    code: 'blue-lips',
    urgency: 'emergency',
    patterns: [
      /\b(blue|purple|gr[ae]y) (lips?|face|fingers?|nails?)\b|\b(lips?|face) (are |is |turned |turning |went )?(blue|purple|gr[ae]y)\b/,
      /\blabios (estan |se pusieron )?(azules|morados)\b/,
    ],
    source: 'FDA20',
  },
  {
    code: 'overdose',
    urgency: 'emergency',
    patterns: [
      /\b(overdos\w*|od ?ed|took (too many|the whole bottle|all (of )?(the|my) (pills|tablets)))\b/,
      /\b(sobredosis|tom(o|e) (todas|demasiadas) (las |mis )?pastillas)\b/,
    ],
    source: 'FDA20',
  },
  {
    code: 'confusion-or-seeing-things',
    urgency: 'emergency',
    patterns: [
      /\b(hallucinat\w*|seeing things|hearing voices|seeing and hearing|delirious|delirium|disoriented|confused (and|with|plus) (a )?fever|fever (and|with) confus\w*|very confused)\b/,
      /\b(alucina\w*|ve cosas|oye voces|delirio|desorientad[oa]|confus\w+ (y|con) fiebre|fiebre (y|con) confus\w+)\b/,
    ],
    source: 'JCPG',
  },
  {
    code: 'chest-pain-or-fainting',
    urgency: 'emergency',
    patterns: [
      /\b(chest pains?|faint(ed|ing)|collapsed)\b/,
      /\b(dolor (de|en el) pecho|desmay\w*|me desplome)\b/,
    ],
    source: 'JCPG',
  },
  {
    code: 'suicide-plan',
    urgency: 'emergency',
    patterns: [
      /\b(going to|gonna|plan(ning)? to|about to|tried to|want to|wanna) (kill (myself|himself|herself|themsel\w+)|end (it all|it|my life|his life|her life)|die|hang myself)\b/,
      /\b(suicide (plan|note|attempt)|attempted suicide|kill(ing)? myself)\b/,
      /\b((voy|quiero|pienso|planeo) (a )?(matarme|quitarme la vida|suicidarme|morirme?)|intento de suicidio|plan para suicid\w+)\b/,
    ],
    source: 'CSSRS',
  },
  {
    code: 'suicidal-thoughts',
    urgency: 'crisis',
    patterns: [
      /\b(suicid\w+|better off dead|no reason to live|dont want to (live|be here|be alive|wake up)|wish (i was|i were|i am) dead|harm(ing)? myself|hurt(ing)? myself|self ?harm\w*|cant go on|end my life)\b/,
      /\b(suicid\w+|no quiero (vivir|seguir viviendo)|mejor muert[oa]|hacerme dano|autolesi\w+|no puedo mas con (la|mi) vida)\b/,
    ],
    source: 'CSSRS',
  },
  {
    code: 'stopped-suddenly',
    urgency: 'today',
    patterns: [
      /\b(cold turkey|stopped (suddenly|abruptly|taking|all at once|it)|quit (suddenly|abruptly|taking|all at once)|ran out|run out|cut me off|was cut off|stopped prescribing)\b/,
      /\b((deje|dejo) de (tomar|golpe)|de golpe|me quede sin (pastillas|medicina|medicamento|clonazepam)|se me acab\w+|me quitaron la receta)\b/,
    ],
    source: 'JCPG',
  },
];

/** A plain "no seizures", "never had a seizure": said about the past as a whole, with nothing that takes it back. */
const DENIED =
  /\b(no|never had( a| any)?|never|without( any)?|denies|no history of|not had( a| any)?|nunca (he )?(tenido|tuve)( una?)?|sin) $/;
const TAKEN_BACK =
  /\b(but|until|except|before|today|yesterday|tonight|now|just|this (morning|week)|pero|hasta|hoy|ayer|ahora|antes)\b/;

/**
 * The danger signs that a free text raises, most urgent first. Rules in the open, no model. A flat denial ("no seizures") does not
 * raise its sign unless anything in the text takes it back.
 */
export function findDangerSigns(text: string): readonly DangerSign[] {
  const plain = foldText(text);
  const takenBack = TAKEN_BACK.test(plain);
  return DANGER_SIGNS.filter((sign) =>
    sign.patterns.some((pattern) =>
      [...plain.matchAll(new RegExp(pattern, 'g'))].some(
        (match) => takenBack || !DENIED.test(plain.slice(0, match.index)),
      ),
    ),
  );
}

/** Lower case, without accents or apostrophes; other marks become spaces. */
function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’`´]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
