import type { HomeWords } from '../home.ts';

export const home: HomeWords = {
  title: 'Tomar menos de una benzodiazepina, a pasos pequeños',
  lead: 'Si toma clonazepam (Klonopin) o un medicamento parecido, este sitio le ayuda a preparar un plan lento para llevar a quien le receta, y a encontrar lugares que pueden ayudar. Es gratis y privado.',
  never: {
    title: 'Por favor, no lo deje de golpe',
    text: 'Si lo toma casi todos los días, dejarlo de una vez o saltarse días puede causar convulsiones, aunque se sienta bien. Hable con quien le receta antes de cambiar la dosis.',
  },
  roadsTitle: '¿Qué le trae por aquí?',
  roads: {
    start: {
      title: 'No sé por dónde empezar',
      text: 'Unas pocas preguntas llevan a lo que sigue, y a una página para su médico.',
    },
    taper: {
      title: 'Lo tomo y quiero tomar menos',
      text: 'Prepare un plan con pastillas que existen y pasos pequeños, para conversarlo con quien le receta.',
    },
    cutOff: {
      title: 'Se me está acabando, o me lo quitaron',
      text: 'Qué hacer hoy, a quién llamar y qué palabras usar.',
    },
    places: {
      title: 'Buscar un lugar que pueda ayudar',
      text: 'Busque por código postal o ciudad. Nadie paga por aparecer más arriba.',
    },
    helping: {
      title: 'Estoy ayudando a alguien',
      text: 'Cómo apoyar a una persona que le importa y cuándo pedir ayuda rápido.',
    },
  },
  how: {
    title: 'Cómo le trata este sitio',
    points: [
      {
        title: 'Sus respuestas se quedan con usted',
        text: 'El plan se calcula en su propio dispositivo cuando su navegador lo permite. No hay cuentas ni cookies.',
      },
      {
        title: 'Cada regla muestra su fuente',
        text: 'Los límites vienen de guías médicas publicadas. Usted y quien le receta pueden revisar cada uno.',
      },
      {
        title: 'Un borrador, nunca una orden',
        text: 'Solo usted y quien le receta deciden. Hacer una pausa siempre está bien.',
      },
    ],
  },
};
