import type { DrugsWords } from '../drugs.ts';

export const drugs: DrugsWords = {
  title: 'Medicamentos',
  lead: 'Lo que se sabe de cada medicamento, con la fuente de cada número. Pregunte a su farmacéutico por el suyo.',
  classes: { benzodiazepine: 'Benzodiazepina', 'z-drug': 'Medicamento para dormir del grupo «Z»' },
  indications: {
    panic: 'trastorno de pánico',
    anxiety: 'ansiedad',
    seizures: 'convulsiones',
    insomnia: 'dormir',
    'alcohol-withdrawal': 'abstinencia de alcohol, con atención médica',
    'any-labelled-use': 'cualquier uso de la etiqueta',
  },
  solubility: {
    low: 'llega al cerebro más despacio que otros de su grupo',
    moderate: 'llega al cerebro a una velocidad media para su grupo',
    high: 'llega al cerebro más rápido que otros de su grupo',
  },
  score: {
    none: 'sin ranura: se toma entera',
    half: 'con ranura para partir por la mitad',
    quarter: 'con ranuras para partir en cuartos',
    'not-known': 'no sabemos si tiene ranura: mire la pastilla o pregunte en la farmacia',
    'some-makers': 'la marca no tiene ranura, pero algunos fabricantes sí la hacen: mire la pastilla',
  },
  metabolites: {
    none: 'No deja en el cuerpo nada que actúe por mucho tiempo.',
    minor: 'Aquello en lo que se convierte en el cuerpo actúa muy poco.',
    'not-known': 'No encontramos una fuente revisada sobre en qué se convierte.',
  },
  metabolitesNamed: (names) => `El cuerpo lo convierte en algo que también actúa: ${names}.`,
  headings: {
    brands: 'Marcas',
    strengths: 'Formas y dosis por unidad',
    limits: 'Lo máximo al día según la etiqueta, para un adulto',
    halfLife: 'Tiempo en que el nivel baja a la mitad',
    peak: 'Tiempo hasta el nivel más alto',
    peakExtended: 'Tiempo hasta el nivel más alto, liberación prolongada',
    onset: 'Tiempo hasta el primer efecto',
    metabolites: 'En qué lo convierte el cuerpo',
    solubility: 'Con qué rapidez llega al cerebro',
    lookAlikes: 'Nombres que se le parecen',
  },
  notKnown: 'No se sabe: no tenemos una fuente revisada.',
  notSoldInUs: 'No se vende en Estados Unidos. Algunas personas lo traen de otros países.',
  hours: (low, high) => (low === high ? `unas ${low} horas` : `de ${low} a ${high} horas`),
  minutes: (low, high) => (low === high ? `unos ${low} minutos` : `de ${low} a ${high} minutos`),
  limit: (mg, indication) =>
    `${mg} mg al día para ${indication}. Si toma más, pregunte a quien se lo receta. No baje la dosis por su cuenta.`,
  lookAlike: (name, others) =>
    `Eligió ${name}. Revise la etiqueta: estos nombres se parecen, pero son otros medicamentos: ${others}.`,
  strengthAsk: (given, known) =>
    `No conocemos una presentación de ${given}. Conocemos: ${known}. Revise su etiqueta.`,
  sourcesDisagree: 'Las fuentes no coinciden. Por eso mostramos el rango y de dónde sale cada número.',
  ask: {
    'street-name': (typed, names) =>
      `«${typed}» es un nombre de la calle. Puede ser ${names}. ¿Qué medicamento dice la etiqueta de su farmacia?`,
    'also-another-drug': (typed, names) =>
      `«${typed}» puede ser ${names}, pero también se usa para una droga muy distinta. ¿Qué medicamento dice la etiqueta de su farmacia?`,
    'class-name': (typed) =>
      `«${typed}» puede ser muchos medicamentos. ¿Qué nombre dice la etiqueta de su farmacia?`,
  },
  refuse: {
    designer:
      'Esta droga no está aprobada aquí y nadie puede saber cuánto hay en una pastilla. No hacemos ningún plan ni comparación con ella. No la deje de golpe: un médico puede ayudarle a bajar con cuidado. En los Estados Unidos, Poison Help (intoxicaciones), 1-800-222-1222, puede contestar preguntas.',
    'street-supply':
      'Cuando las pastillas no vienen de una farmacia, nadie puede saber qué contienen. Pueden tener un opioide como el fentanilo. No hacemos un plan con ellas. No deje de tomarlas de golpe: hable con un médico y tenga naloxona a mano.',
    'not-a-benzodiazepine':
      'Esto no es una benzodiazepina ni un medicamento «Z». El nombre puede parecerse, así que revise su etiqueta. Sobre este medicamento, pregunte a quien se lo receta o a su farmacéutico.',
  },
  unknown: 'No conocemos este nombre. Escríbalo como está en la etiqueta de su farmacia.',
};
