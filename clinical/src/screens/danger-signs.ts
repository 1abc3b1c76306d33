import type { SourceId } from '../sources.ts';

/** What a danger sign asks for, the gravest first: an ambulance, the crisis line, or the prescriber today. */
export const URGENCIES = ['emergency', 'crisis', 'today'] as const;
export type Urgency = (typeof URGENCIES)[number];

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

/** What tablets are called, and what holds them. */
const PILLS =
  '(pills?|tablets?|tabs?|meds?|medicines?|medications?|klonopin|clonazepam|xanax|benzos?|valium|ativan)';
const HOLDER = '(bottle|box|pack|packet|strip|supply|script|prescription)';
const PASTILLAS = '(pastillas?|tabletas?|pildoras?|medicinas?|medicamentos?|comprimidos?)';
const FRASCO = '(frasco|bote|caja|blister|tira|paquete|tratamiento)';
const MYSELF = '(my ?self|him ?self|her ?self|them ?sel\\w+)';

/** The danger signs, most urgent first. Patterns err to showing help that was not needed rather than missing help that was. */
export const DANGER_SIGNS: readonly DangerSign[] = [
  {
    code: 'seizure',
    urgency: 'emergency',
    patterns: [
      /\b(seizures?|seizurs?|siezures?|sezures?|seisures?|seazures?|ceizures?|seizing|siezing|convuls\w*|grand mal|tonic clonic)\b/,
      /\b(had|having|has|have|took|taking|got) (a |an |another |some |two |three |\d+ )?((big|small|bad|epileptic|shaking|withdrawal) )?fits?\b(?! of)/,
      /\b((is|was|started|keeps?|kept|been|hes|shes|im) fitting|(epileptic|shaking|withdrawal) fits?)\b/,
      /\b(black(ed|ing)? ?outs?|los(t|ing) consciousness|eyes rolled|foaming at the mouth)\b/,
      /\b(whole|entire) body (is |was |started |kept |keeps )?(jerking|convulsing|shaking and)|jerking all over\b/,
      /\b(con[vb]ul[sc]\w*|(ataque|crisis) (epileptic[oa]|convulsiv[oa])|perd(i|io|ia) (el conocimiento|la conciencia))\b/,
      /\b(me|le) dio un ataque\b(?! de (panico|ansiedad|nervios|risa|tos|llanto))/,
    ],
    source: 'JCPG',
  },
  {
    code: 'cannot-be-woken',
    urgency: 'emergency',
    patterns: [
      /\b(wont|will not|not|isnt|doesnt|does not|didnt|did not|never) (be )?(wak(e|ing|en)|woken?|wok|wakeing)( up)?\b/,
      /\b(cant|can not|cannot|could not|couldnt|unable to) (wake (him|her|them|my|the|up my)|get (him|her|them) (up|awake)|be woken)\b/,
      /\b(uncon(sc|c|s)\w*|unresponsive|passed out and|(doesnt|does not|isnt|is not|not|wont) respond(ing)?)\b/,
      /\b(no (se )?(despierta|reacciona|responde)|incons?ciente|no (lo|la|le) puedo despertar|no puedo despertar\w*)\b/,
    ],
    source: 'FDA20',
  },
  {
    code: 'slow-breathing',
    urgency: 'emergency',
    patterns: [
      /\b(not breath?ing|isnt breath?ing|(stopped|stops|quit) breath?ing|(barely|hardly|scarcely) breath\w*|(slow|shallow) breath\w*|breath?ing (is |gets |got )?(very |so |really )?(slow|shallow)\w*|gurgling)\b/,
      /\b(cant|can not|cannot|unable to|struggling to|not able to) breathe?\b/,
      /\b(no (esta )?respira(ndo)?|dejo de respirar|apenas respira|respira (muy )?(lento|despacio|poco)|respiracion (muy )?(lenta|debil)|no pue(do|de) respirar)\b/,
    ],
    source: 'FDA20',
  },
  {
    code: 'blue-lips',
    urgency: 'emergency',
    patterns: [
      /\b(blue|purple|gr[ae]y) (lips?|face|fingers?|nails?|fingertips)\b|\b(lips?|face|fingertips) (are |is |look |looks |turned |turning |went |going )?(blue|purple|gr[ae]y)\b/,
      /\blabios (estan |se pusieron |se le pusieron |muy )?(azules|morados|grises)\b/,
    ],
    source: 'FDA20',
  },
  {
    code: 'overdose',
    urgency: 'emergency',
    patterns: [
      /\b(over ?dos\w*|od ?ed|oding|(i|he|she|they|ive|has|have|just|almost|nearly) odd)\b/,
      // Something whole: the bottle, the box, all of the tablets.
      new RegExp(
        `\\b(took|tok|taken|swallow\\w*|downed|ate|eaten|emptied|drank|finished) (\\w+ ){0,4}(whole|hole|entire|full|all|every|rest)( (\\w+ ){0,3}(${HOLDER}|${PILLS}|them|it|everything))?\\b`,
      ),
      new RegExp(`\\b(tak(e|ing)|swallow(ing)?) (\\w+ ){0,2}(whole|hole|entire|full) (\\w+ )?${HOLDER}\\b`),
      new RegExp(
        `\\b(took|swallowed|downed|emptied) (a|the|my|his|her|their) (\\w+ )?(bottle|box|packet)\\b`,
      ),
      // Too much, a handful, a number of two digits.
      /\b(took|taken|taking|swallowed|had|drank) (\w+ ){0,2}(too|to|so|way too) (many|much)\b(?! (time|work|effort|energy|out|stress|pressure|of a|coffee|to do))/,
      new RegExp(
        `\\b(took|taken|swallowed|ate|downed) (\\w+ ){0,2}(handfuls?|fistfuls?|bunch|loads|lots|a lot|dozens?)( (of )?(\\w+ )?${PILLS})?\\b`,
      ),
      new RegExp(`\\b(took|taken|swallowed|ate|downed) (\\w+ ){0,2}\\d{2,} (\\w+ )?(${PILLS}|of them)\\b`),
      /\bsobre ?dosis\b/,
      new RegExp(
        `\\b(tom(e|o|aste|aron)|trag(ue|o|aron)|ingeri(o)?|comi(o)?) (\\w+ ){0,2}((tod[oa]s?|enter[oa]s?|demasiad[oa]s?|much[oa]s)( (\\w+ ){0,2}(${PASTILLAS}|${FRASCO}))?|\\d{2,} ${PASTILLAS})\\b(?! (los|las) (dias|noches|mananas))`,
      ),
      new RegExp(
        `\\b(tom|trag|ingeri|comi)\\w* (\\w+ ){0,3}${FRASCO} (\\w+ ){0,3}(enter[oa]|complet[oa])\\b`,
      ),
    ],
    source: 'FDA20',
  },
  {
    code: 'confusion-or-seeing-things',
    urgency: 'emergency',
    patterns: [
      /\b(hal+uc+in\w*|hal+us+in\w*|see(ing|s)? (and hear(ing|s)? )?things|hear(ing|s)? (voices|things)|delirious|delirium|disoriented|confused (and|with|plus) (a )?(fever|hot|sweating)|fever (and|with) confus\w*|very confused)\b/,
      /\b(dont|doesnt|does not|do not) know (where|who) (i|he|she|they|we) (am|is|are)\b/,
      /\b(alucina\w*|(ve|veo|viendo) cosas|(oye|oigo|escucha|escucho|oyendo) (voces|cosas)|delir(io|a|ando)|desorientad[oa]|confus\w+ (y|con) fiebre|fiebre (y|con) confus\w+)\b/,
      /\bno (sabe|se) (donde|quien) (esta|estoy|es|soy)\b/,
    ],
    source: 'JCPG',
  },
  {
    code: 'chest-pain-or-fainting',
    urgency: 'emergency',
    patterns: [
      /\b(chest (is )?(pains?|hurts?|hurting)|pains? in (my|his|her|the) chest|faint(ed|ing|s)|collapsed|pass(ed|ing) out|heart attack)\b/,
      /\b(dolor (de|en el) pecho|duele el pecho|desmay\w*|se desplomo|me desplome|infarto)\b/,
    ],
    source: 'JCPG',
  },
  {
    code: 'suicide-plan',
    urgency: 'emergency',
    patterns: [
      new RegExp(
        `\\b(going to|gonna|gona|plan(ning|s)? (to|on)|about to|tr(y|ies|ied|ying) to|want(s|ed|ing)? (to|2)|wanna|ready to|decided to|will|might|thinking (of|about)|think about|thoughts (of|about)) (just )?(kil+(ing)? ${MYSELF}|end(ing)? (it all|it|everything|(my|his|her|their) (own )?life)|hang(ing)? ${MYSELF}|shoot(ing)? ${MYSELF}|tak(e|ing) (my|his|her) own life|jump(ing)? off)\\b`,
      ),
      /\b(?<!(dont|do not|didnt|doesnt|does not|never) )(want(s|ed)? (to|2)|wanna|ready to|going to|rather) die\b/,
      new RegExp(
        `\\b(sui?[cs]+i?de? (plan|note|attempt)|attempted sui?[cs]i?de|kil+(ing)? ${MYSELF}|kms)\\b`,
      ),
      /\b(quiero|quisiera|voy a|pienso( en)?|pensando en|pensado en|planeo|ganas de|deseo|prefiero|intente|quiere|va a|piensa( en)?) (matar(me|se)|morir(me|se)?|suicidar(me|se)|quitar(me|se) la vida|acabar con (todo|mi vida|su vida))\b/,
      /\b(me|se) (quiero|quiere|voy a|va a|quisiera) (matar|morir|suicidar|quitar la vida)\b/,
      /\b(intento de suicidio|plan para suicid\w+)\b/,
    ],
    source: 'CSSRS',
  },
  {
    code: 'suicidal-thoughts',
    urgency: 'crisis',
    patterns: [
      /\b(suicid\w+|sucid\w+|suisid\w+|suicd\w+|suside|better off (dead|without me)|no (reason|point) (to|in) liv(e|ing)|(not|isnt) worth living|wish (i|he|she) (was|were|am) dead|wish i (was|were) never born|rather be dead)\b/,
      /\b(dont|do not|doesnt|no longer) want to (live|be here|be alive|wake up|exist)\b/,
      new RegExp(
        `\\b((harm|hurt|cut)(ing|ting)? ${MYSELF}|self ?harm\\w*|cant go on|(end|ending|take|taking) my (own )?life)\\b`,
      ),
      /\b(suicid\w+|suisid\w+|no (quiero|quiere) (vivir|seguir viviendo|existir|despertar)|mejor muert[oa]|estaria mejor muert[oa]|hacerme dano|autolesi\w+|no puedo mas con (la|mi|esta) vida|no vale la pena vivir|sin ganas de vivir)\b/,
      // Said bare, as in a search box: no word of wanting, and still a reason to answer.
      /\b((matar|suicidar)(me|se)|quitar(me|se) la vida|acabar con (mi|su) vida)\b(?! (de (risa|trabajo|hambre)|trabajando))/,
    ],
    source: 'CSSRS',
  },
  {
    code: 'stopped-suddenly',
    urgency: 'today',
    patterns: [
      /\b(cold turkey|stopped (suddenly|abruptly|taking|all at once|it)|quit (suddenly|abruptly|taking|all at once)|ran out|run out|out of (my )?(pills|tablets|meds|medicine|klonopin|clonazepam)|cut me off|was cut off|stopped prescribing)\b/,
      /\b(no more (pills|tablets|meds|medicine|klonopin|clonazepam)|(no (pills|tablets|meds|medicine)|nothing) left to take|lost my (pills|tablets|meds|medicine|prescription)|cut off by (my |the |a )?(doctor|prescriber|psychiatrist)|(wont|will not|refuses to) (refill|prescribe))\b/,
      /\b((deje|dejo) de (tomar\w*|golpe)|de golpe|(me quede|estoy|ya) sin (mis )?(pastillas|tabletas|medicinas?|medicamentos?|clonazepam|klonopin|rivotril)|ya no tengo (pastillas|tabletas|medicinas?|clonazepam|rivotril)|perdi (mis|las) (pastillas|tabletas)|perdi (mi|la) receta|no me quieren? (recetar|surtir)|se me acab\w+|me quitaron la receta)\b/,
    ],
    source: 'JCPG',
  },
];

/** A plain "no seizures", "never had a seizure", "afraid of a seizure", right before a sign, with nothing that takes it back. */
const DENIED =
  /\b(no|never had( a| any)?|(havent|have not|hasnt|has not|not|didnt|did not|dont) (ever )?(had|have)( a| any)?|without( any)?|denies|no history of|im not|am not|is not|isnt|(afraid|scared) of( having)?( a| an)?|nunca( (he|ha) tenido| tuve| tuvo)?( una?)?|no (he|ha) tenido( una?)?|no (tengo|tuve|tiene|tuvo)( una?)?|sin|miedo (a|de)( tener)?( una?)?) $/;
/** Before a sign that starts with a verb: "no had a fit" is an answer and what happened, not a denial. */
const NEVER_DID = /\b(never|havent|have not|hasnt|has not|not|didnt|did not)( ever)? $/;
/** Where a denial ends: "No, …" is an answer of its own. */
const SENTENCE_ENDS = /[.!?;:…\n]+|\s[-–—]+\s|(?<=\b(?:no|nope|nah)),/i;
const TAKEN_BACK =
  /\b(but|until|except|before|again|another|today|yesterday|tonight|last night|now|just|this (morning|week)|pero|hasta|otra vez|hoy|ayer|anoche|ahora|antes|esta (manana|noche|semana))\b/;

/**
 * The danger signs that a free text raises, most urgent first. Rules in the open, no model. A flat denial ("no seizures") does not
 * raise its sign unless anything in the text takes it back; what stands in another sentence denies nothing.
 */
export function findDangerSigns(text: string): readonly DangerSign[] {
  const sentences = text.split(SENTENCE_ENDS).map(foldedText);
  const whole = sentences.join(' ');
  const takenBack = TAKEN_BACK.test(whole);
  return DANGER_SIGNS.filter(({ patterns }) =>
    patterns.some((pattern) => {
      const found = sentences.flatMap((sentence) =>
        matchesIn(sentence, pattern).map((match) => ({ match, before: sentence.slice(0, match.index) })),
      );
      // A sign that runs over the end of a sentence is denied by nothing.
      if (matchesIn(whole, pattern).length > found.length) return true;
      return found.some(({ match, before }) => takenBack || !isDenied(before, match[0]));
    }),
  );
}

function matchesIn(text: string, pattern: RegExp): readonly RegExpMatchArray[] {
  return [...text.matchAll(new RegExp(pattern, 'g'))];
}

function isDenied(before: string, sign: string): boolean {
  return (/^(ha(d|ve|ving|s)|took|taken|got)\b/.test(sign) ? NEVER_DID : DENIED).test(before);
}

/** Lower case, without accents or apostrophes; other marks become spaces. */
export function foldedText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’`´]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
