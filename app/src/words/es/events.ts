import type { EventsWords } from '../events.ts';

export const events: EventsWords = {
  kinds: {
    start: {
      name: 'Empiezo',
      say: 'El primer paso empieza este día. Todas las fechas siguientes se mueven con él.',
    },
    hold: {
      name: 'Mantener esta dosis',
      say: 'Su dosis queda igual todo el tiempo que necesite. Una pausa es parte de la reducción. No se pierde nada.',
    },
    resume: {
      name: 'Seguir',
      say: 'El plan sigue. Cada paso siguiente se mueve tantos días como duró la pausa. Ninguna reducción se recupera.',
    },
    'step-back': {
      name: 'Volver un paso atrás',
      say: 'Solo lo decide quien receta. Vuelve la dosis anterior y el plan sigue desde ahí.',
    },
    'missed-dose': {
      name: 'Olvidé una dosis',
      say: 'Tome la próxima dosis a su hora. No tome más para compensar. Los pasos siguientes se mueven un día. Si se siente mal, llame a quien le receta o a su farmacia.',
    },
    'doubled-dose': {
      name: 'Tomé una dosis dos veces',
      say: 'No maneje. No beba alcohol. Llame a Poison Help (en los Estados Unidos: 1-800-222-1222) y pregunte qué hacer con la próxima dosis. Llame al 911 o al número de emergencia de su país, o pida que llamen, si tiene mucho sueño, cuesta despertarle o respira despacio. Los pasos siguientes se mueven un día.',
    },
    'lost-tablets': {
      name: 'Perdí tabletas',
      say: 'Llame hoy a su farmacia y a quien le receta. No estire lo que queda saltándose dosis. Sus dosis y fechas quedan igual.',
    },
    'new-tablets': {
      name: 'Ahora me dan otras tabletas',
      say: 'Su dosis queda igual hasta el día en que tocaba la próxima reducción. El resto se vuelve a calcular con las tabletas que tiene ahora. Muéstrelo a quien le receta antes de seguirlo.',
    },
  },
  problems: {
    'before-the-last-event':
      'Este día es anterior a lo último que anotó. Deshaga eso primero o elija un día posterior.',
    'already-started': 'El plan ya empezó.',
    'already-held': 'El plan ya está en pausa.',
    'not-held': 'El plan no está en pausa.',
    'needs-prescriber': 'Escriba el nombre de quien lo decidió y la razón.',
    'no-step-to-go-back-to': 'Ese día no había empezado ningún paso, así que no hay de dónde volver.',
    'dose-not-made':
      'Las tabletas de este plan no alcanzan exactamente la dosis anterior. Pregunte a quien le receta cómo tomarla.',
    'no-products': 'Escriba al menos un tipo de tableta o líquido que pueda conseguir.',
    'prescriber-plan':
      'Quien receta escribió pasos en este plan. Pregúntele cómo sigue con las nuevas tabletas.',
    'no-new-draft':
      'Con estas tabletas no se puede hacer un borrador. Siga tomando su dosis y llame a quien le receta o a su farmacia.',
  },
  held: 'En pausa',
  undo: 'Deshacer lo último',
};
