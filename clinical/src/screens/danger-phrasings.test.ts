import { describe, expect, it } from 'vitest';
import { findDangerSigns, type DangerCode } from './danger-signs.ts';

const codes = (text: string): readonly DangerCode[] => findDangerSigns(text).map(({ code }) => code);

/** What people write when something is wrong, as they write it. */
const RAISED: Readonly<Partial<Record<DangerCode, readonly string[]>>> = {
  overdose: [
    'I took the whole bottle',
    'i tok the hole bottle',
    'She took a whole bottle of Klonopin an hour ago',
    'swallowed all the pills',
    'I just took 30 tablets',
    'he took a handful of pills',
    'I think I took too much',
    "I've taken way to many",
    'No. I took the whole bottle.',
    'my son took all of his meds',
    "I OD'd",
    'downed the bottle',
    'I want to take the whole bottle',
    'me tomé todo el frasco',
    'se tomó todas las pastillas',
    'tomé demasiadas pastillas',
    'se tragó la caja entera',
    'me tome 20 pastillas',
  ],
  seizure: [
    'had a fit',
    'No. Had a fit this time.',
    'no had a fit',
    'he is having a fit',
    'my mom took a fit in the kitchen',
    'she was fitting on the floor',
    'I had a siezure',
    'no seizures before, but one last night',
    'never had a seizure. Until now.',
    'I had another fit',
    'convulsing on the floor',
    'I blacked out twice',
    'I missed two days and had a seizure',
    'tuvo una convulcion',
    'le dio un ataque y cayó',
    'mi papá perdió el conocimiento',
  ],
  'suicide-plan': [
    'quiero morir',
    'Ya me quiero morir',
    'me quiero matar',
    'voy a quitarme la vida',
    'mi hija dice que quiere morirse',
    'estoy pensando en suicidarme',
    'I want to die',
    'I wanna die',
    'going to kill my self',
    'gonna kil myself',
    'thinking about ending it all',
    'he says he wants to kill himself',
    "I'd rather die",
    'kms',
    'why not kill myself',
    "if I don't kill myself first",
  ],
  'suicidal-thoughts': [
    'feeling sucidal',
    "I don't want to be alive anymore",
    'they would be better off without me',
    'no point in living',
    'ya no quiero vivir',
    'no vale la pena vivir',
    'I am not suicidal, but I wish I was dead',
    'quitarme la vida',
    'matarme',
    'cómo suicidarse',
  ],
  'cannot-be-woken': [
    "he won't wake up",
    "I can't wake her",
    'my husband is unconcious',
    "she isn't waking up",
    'no despierta',
    'no puedo despertarlo',
    'mi mamá no reacciona',
  ],
  'slow-breathing': ['not breating', 'his breathing is very slow', "I can't breathe", 'apenas respira'],
  'blue-lips': ['her lips look blue', 'tiene los labios morados'],
  'confusion-or-seeing-things': [
    'she is halucinating',
    'he hears voices',
    "grandpa doesn't know where he is",
    'oye voces y no sabe dónde está',
  ],
  'chest-pain-or-fainting': ['pain in my chest', 'I passed out', 'me duele el pecho'],
  'stopped-suddenly': [
    'quit taking it cold turkey',
    'I am out of pills',
    'dejé de tomarlo',
    'no more pills',
    'lost my prescription',
    'cut off by my doctor',
    "he won't refill it",
    'me quedé sin rivotril',
    'ya no tengo pastillas',
    'no me quiere recetar más',
  ],
};

/** What must not stop a person who is in no danger. */
const CALM: readonly string[] = [
  'No seizures. Sleeping better.',
  'I never had a seizure',
  "I haven't had a seizure",
  'I have not had any seizures',
  'No fits, no fainting',
  'no he tenido convulsiones',
  'nunca tuve una convulsión',
  'I am afraid of seizures',
  'I do not want to die',
  'no quiero morir',
  'My clothes no longer fit',
  'The benefits are small',
  'Driving, my job, and not feeling rushed',
  'I take all my pills at night',
  'I take 0.5 mg in the morning and 1 mg at night',
  'I took 1 tablet late',
  'Shaking hands and sweating when a dose is late',
  'It takes too much time',
  'I cannot sleep and I worry',
  'me dio un ataque de pánico',
  'tomo una pastilla por la noche',
  'tomo mis pastillas todos los días',
  'methadone',
  'casi me muero de risa',
  'es para matarse de risa',
  'I lost my keys',
  'two glasses of wine, ibuprofen, St John’s wort',
];

describe('danger signs in what people write', () => {
  it.each(Object.entries(RAISED).flatMap(([code, texts]) => texts.map((text) => [text, code] as const)))(
    '“%s” raises %s',
    (text, code) => {
      expect(codes(text)).toContain(code);
    },
  );

  it.each(CALM)('“%s” raises nothing', (text) => {
    expect(codes(text)).toEqual([]);
  });

  it.each(['I took the whole bottle', 'quiero morir', 'had a fit'])(
    '“%s” is seen wherever it stands',
    (text) => {
      const around = [
        `Hello. ${text}. Thank you.`,
        `${text.toUpperCase()}!!!`,
        `I feel fine, really.\n${text}\nWhat now?`,
        `so   ${text.replaceAll(' ', '   ')}…`,
        `No! ${text}`,
        `No, ${text}`,
        `no - ${text}`,
      ];
      for (const each of around) expect(codes(each), each).not.toEqual([]);
    },
  );
});
