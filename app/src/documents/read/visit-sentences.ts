/** What a page for a visit says in words that are not the person's own, in English and in Spanish. */
export const CAUTIONS: readonly string[] = [
  'This page is not a diagnosis and not an order. A clinician decides together with me.',
  'Esta página no es un diagnóstico ni una orden. Un profesional decide junto conmigo.',
];

/** The questions to ask, all of one language in their order. */
export const QUESTIONS: readonly (readonly string[])[] = [
  [
    'Does it make sense for me to take less? What speaks for it, and what against?',
    'How large should the first step be, and when do we look at it together?',
    'What do we do if a step is too hard? Can we pause?',
    'Whom do I call at night or on a weekend?',
    'What should I do if I miss a dose?',
    'Can I get help for anxiety and sleep along the way?',
  ],
  [
    '¿Tiene sentido que yo tome menos? ¿Qué hay a favor y qué en contra?',
    '¿De qué tamaño debe ser el primer paso, y cuándo lo miramos juntos?',
    '¿Qué hacemos si un paso es muy duro? ¿Podemos hacer una pausa?',
    '¿A quién llamo de noche o en fin de semana?',
    '¿Qué hago si se me olvida una dosis?',
    '¿Puedo recibir ayuda para la ansiedad y el sueño en el camino?',
  ],
];

/** How things stand: one of these. */
export const STANDINGS: readonly string[] = [
  'There is enough medicine at the moment',
  'The medicine will run out soon',
  'The prescriber has stopped, or will stop, prescribing it',
  'It was stopped, or cut down sharply, all at once',
  'Por ahora hay suficiente medicamento',
  'El medicamento se acabará pronto',
  'Quien lo receta dejó o dejará de recetarlo',
  'Se dejó de golpe, o se bajó mucho de una vez',
];

/** Why there is no draft: the line that stands first. */
export const NO_DRAFT: readonly string[] = [
  'No draft was made.',
  'No draft was made, for these reasons:',
  'No se hizo ningún borrador.',
  'No se hizo un borrador, por estas razones:',
];

/** What stands behind or after the checks. */
export const SAFETY: readonly string[] = [
  'You do not have to be alone with these thoughts. In the US, call or text 988 now. Elsewhere, call a crisis line near you. If you may act on them, call 911 or your local emergency number.',
  'No tiene que estar a solas con estos pensamientos. En los Estados Unidos, llame o escriba al 988 ahora. En otro país, llame a una línea de crisis. Si cree que puede actuar, llame al 911 o al número de emergencia de su país.',
];
export const AFTER_CHECKS: readonly string[] = [
  'This is a screen, not a diagnosis. Bring it to a clinician.',
  'Es una prueba inicial, no un diagnóstico. Llévela a un profesional.',
  'None.',
  'Ninguna.',
];

/** What may happen where two things do not mix, and what to do about it. */
export const EFFECTS: readonly string[] = [
  'Together they can slow breathing so much that a person does not wake up.',
  'Together they can make you much more sleepy, unsteady or slow to breathe.',
  'Both act in the same way. Their effects add up, and both count toward your total.',
  'Nobody can know what such pills hold. Some hold an opioid such as fentanyl.',
  'The level of your medicine may go up, and so may its effects.',
  'The level of your medicine may go down. This can bring on withdrawal.',
  'The label says that these should not go together.',
  'In people with absence seizures, the two together have brought on long ones.',
  'The label reports a small change in the level.',
  'The label reports no change that matters.',
  'It works against the calm, and it can make anxiety and poor sleep worse while you step down.',
  'Medicines for seizures can change mood. A few people have thoughts of suicide.',
  'Juntos pueden frenar tanto la respiración que la persona no despierte.',
  'Juntos pueden dar mucho más sueño, quitar el equilibrio o frenar la respiración.',
  'Los dos actúan igual. Sus efectos se suman y los dos cuentan en su total.',
  'Nadie puede saber qué contienen esas pastillas. Algunas tienen un opioide como el fentanilo.',
  'El nivel de su medicamento puede subir, y también sus efectos.',
  'El nivel de su medicamento puede bajar. Eso puede causar abstinencia.',
  'La etiqueta dice que no deben ir juntos.',
  'En personas con crisis de ausencia, los dos juntos han causado crisis largas.',
  'La etiqueta habla de un cambio pequeño en el nivel.',
  'La etiqueta no habla de ningún cambio que importe.',
  'Va en contra de la calma, y puede empeorar la ansiedad y el mal dormir mientras baja la dosis.',
  'Los medicamentos para las convulsiones pueden cambiar el ánimo. Unas pocas personas piensan en el suicidio.',
];
export const TIERS: readonly string[] = [
  'Talk with your prescriber before your next step',
  'Take care, and tell your prescriber',
  'Ask your prescriber or pharmacist to check',
  'Good to know',
  'Hable con quien le receta antes del próximo paso',
  'Tenga cuidado y avise a quien le receta',
  'Pida que lo revise quien le receta o su farmacéutico',
  'Bueno saberlo',
];
export const NALOXONE: readonly string[] = [
  'Ask your pharmacist for naloxone. It can bring back breathing after an opioid, and it does no harm if there was none. Show the people around you where it is.',
  'Pida naloxona en su farmacia. Puede devolver la respiración después de un opioide, y no hace daño si no lo había. Enseñe a quienes le rodean dónde está.',
];
export const NOT_IN_LIST: readonly string[] = [
  'with your medicine is not in our list. That does not mean that they mix well. Ask your pharmacist.',
  'con su medicamento no está en nuestra lista. Eso no significa que se puedan mezclar. Pregunte a su farmacéutico.',
];
