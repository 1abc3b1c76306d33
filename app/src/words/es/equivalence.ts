import type { EquivalenceWords } from '../equivalence.ts';

export const equivalence: EquivalenceWords = {
  title: 'La misma dosis, en diazepam',
  lead: 'Las tablas que usan los médicos no coinciden. Aquí se ven juntas.',
  notListed: 'no figura',
  noSingleNumber:
    'No hay un único número correcto. Las tablas difieren, así que se muestra todo el intervalo.',
  prescriberChooses:
    'No cambie de medicamento con esto. Solo quien receta puede elegir un número y planear un cambio.',
  unknown: 'no está en nuestra lista. Escriba el nombre tal como aparece en la etiqueta',
  refused:
    'nunca se convierte, porque no se sabe qué contiene. Pregunte a un profesional o a Poison Help (en los Estados Unidos: 1-800-222-1222)',
  ask: (names) => `puede ser ${names.join(' o ')}. Escriba el nombre tal como aparece en la etiqueta`,
};
