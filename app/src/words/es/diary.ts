import type { DiaryWords } from '../diary.ts';

export const diary: DiaryWords = {
  title: 'Un diario de señales',
  lead: 'Marque cómo fue hoy. Les ayuda a usted y a quien le receta a ver qué hace un paso. No pasa nada si se salta un día.',
  today: '¿Cómo fue hoy?',
  symptoms: {
    anxiety: 'Ansiedad o pánico',
    sleep: 'Problemas para dormir',
    irritability: 'Mal genio',
    senses: 'Luz, ruido o tacto demasiado fuertes',
    shaking: 'Temblor o sudor',
    muscles: 'Músculos adoloridos o tensos',
    stomach: 'Malestar de estómago',
    head: 'Dolor de cabeza o mareo',
    focus: 'Le cuesta concentrarse o recordar',
    mood: 'Ánimo bajo',
  },
  marks: ['Nada', 'Leve', 'Moderado', 'Fuerte'],
  note: 'Una nota, si quiere',
  noteHint: 'Lo que escribe se queda en este dispositivo.',
  save: 'Guardar hoy',
  saved: 'Hoy está guardado.',
  days: 'Días hasta ahora',
  none: 'Todavía no hay días.',
  noTotal: 'No sumamos esto. No existe una puntuación abierta y probada para ello.',
  needsScript:
    'El diario necesita ejecutar programas, porque se guarda en su dispositivo y en ningún otro lugar.',
  strong: 'Algo está fuerte hoy. Una pausa siempre está bien: quédese en su dosis y llame a quien le receta.',
  remove: 'Quitar este día',
  dateColumn: 'Día',
  signsColumn: 'Señales',
};
