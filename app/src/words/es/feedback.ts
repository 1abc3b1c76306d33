import type { FeedbackWords } from '../feedback.ts';

export const feedback: FeedbackWords = {
  title: 'Díganos algo sobre este sitio',
  lead: 'Su respuesta nos ayuda a escribir mejores páginas.',
  question: '¿Le sirvió esta página?',
  yes: 'Sí',
  no: 'No',
  note: '¿Qué faltó o qué está mal? (Puede dejarlo vacío.)',
  noteHint:
    'No escriba nombres, teléfonos ni nada que diga quién es usted. No guardamos nombre ni dirección, así que no podemos contestarle.',
  send: 'Enviar',
  empty: 'Elija sí o no',
  tooLong: 'Use como máximo 1000 letras',
  failed: 'No se pudo guardar su respuesta. Inténtelo otra vez en un momento.',
  thanks: {
    title: 'Gracias',
    text: 'Guardamos su respuesta, la página y el día. No guardamos nada sobre usted.',
    back: 'Volver a la página',
  },
  danger: {
    emergency: {
      title: 'Lo que escribió puede ser una emergencia',
      text: 'Nadie lee esto aquí de inmediato. Llame ahora, por usted o por la persona que está a su lado.',
    },
    crisis: {
      title: 'No tiene que cargar con esto a solas',
      text: 'Nadie lee esto aquí de inmediato. Por favor, llame ahora. No tiene que explicarlo todo.',
    },
    today: {
      title: 'Llame hoy a quien le receta o a una farmacia',
      text: 'Dejarlo de golpe puede ser peligroso, aunque se sienta bien. Si se siente muy mal, llame al número de emergencias.',
    },
  },
  call: {
    more: 'Qué hacer en una emergencia',
    today: 'Qué hacer hoy, paso a paso',
  },
  notNow: 'No se trata de mí, o no es de ahora: mostrar el resto de la página',
  kept: 'Su respuesta también quedó guardada.',
};
