import type { LevelWords } from '../level.ts';

export const level: LevelWords = {
  title: 'El medicamento en el cuerpo con el tiempo',
  notForDosing: 'Un dibujo de cuánto varían los cuerpos. No sirve para decidir dosis.',
  band: 'La franja va de la eliminación más lenta a la más rápida que midieron los estudios. Su propio nivel puede estar en cualquier punto, o fuera.',
  peak: 'Nivel más alto del último día',
  peakHour: 'Horas desde la primera dosis hasta ese nivel',
  trough: 'Nivel más bajo justo antes de una dosis, el último día',
  average: 'Nivel medio del último día',
  auc: {
    infinity: 'Exposición total tras la dosis',
    'last-day': 'Exposición del último día',
  },
  halfLife: 'Horas hasta que queda la mitad, al final',
  accumulation: 'Cuántas veces la exposición del primer día tiene el último',
  noStudy: (drug) =>
    `No tenemos un estudio revisado de ${drug} con el que dibujar una curva. Dé los parámetros o elija clonazepam.`,
  problems: {
    'no-doses': 'Escriba al menos una dosis mayor que cero.',
    'days-out-of-range': 'Escriba días enteros, de 1 día a 4 años en total.',
    'parameters-out-of-range':
      'Cada parámetro debe ser mayor que cero, y dos compartimentos necesitan un flujo y un segundo volumen.',
    'step-out-of-range': 'El tiempo entre dos puntos debe ser de 1 a 1440 minutos enteros.',
  },
};
