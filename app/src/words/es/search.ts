import type { Reason } from '@stepdown/directory/search/reasons';
import type { SearchWords, ServiceName } from '../search.ts';

const NEEDS: SearchWords['needs'] = {
  'benzodiazepine-withdrawal': 'atención para la abstinencia de benzodiazepinas',
  outpatient: 'atención ambulatoria',
  'intensive-outpatient': 'atención ambulatoria intensiva',
  'day-treatment': 'tratamiento de día',
  residential: 'atención residencial',
  hospital: 'atención en hospital',
  'co-occurring': 'atención del consumo de sustancias y de la salud mental a la vez',
  telehealth: 'atención por teléfono o video',
};

const list = (codes: readonly string[], nameOf: ServiceName) => codes.map(nameOf).join(' / ');
const split = (text: string | undefined) => (text === undefined || text === '' ? [] : text.split(','));

function found(what: string, { asked = '', found: as = '', how = '' }: Reason['values']): string {
  if (how === 'written') return `Su ${what} tiene “${asked}”`;
  return how === '' ? `Su ${what} es “${as}”` : `Su ${what} tiene “${as}”, parecido a “${asked}”`;
}

function reason({ code, values }: Reason, nameOf: ServiceName): string {
  switch (code) {
    case 'name':
      return found('nombre', values);
    case 'town':
      return found('ciudad', values);
    case 'state':
      return `Está en ${values['found'] ?? ''}`;
    case 'zip':
      return found('código postal', values);
    case 'street':
      return `Su dirección tiene “${values['asked'] ?? ''}”`;
    case 'phone':
      return `Su teléfono tiene “${values['asked'] ?? ''}”`;
    case 'service':
    case 'reports':
      return list(split(values['codes']), nameOf);
    case 'left-out':
      return `Aquí no se encontró “${values['asked'] ?? ''}”`;
    case 'distance':
      return values['from'] === 'zip'
        ? `A unas ${values['miles'] ?? ''} millas, desde el centro de su código postal`
        : `A ${values['miles'] ?? ''} millas en línea recta`;
  }
}

function condition(drop: string, codes: readonly string[], nameOf: ServiceName): string {
  const [kind, name = ''] = drop.split(':', 2);
  if (kind === 'text') return 'Sin las palabras que escribió';
  if (kind === 'everything') return 'Sin ninguna de las condiciones';
  if (kind === 'others-only') return 'Con los lugares que solo atienden opioides, alcohol o conductores';
  if (kind === 'need') return `Sin “${name in NEEDS ? NEEDS[name as keyof typeof NEEDS] : name}”`;
  return kind === 'not' ? `Con ${list(codes, nameOf)}` : `Sin “${list(codes, nameOf)}”`;
}

const places = (total: number) => (total === 1 ? '1 lugar' : `${total.toLocaleString('es')} lugares`);

const instead = (labels: readonly string[]) => `¿Quiso decir ${labels.join(', o ')}?`;

export const search: SearchWords = {
  needs: NEEDS,
  reason,
  notice: {
    'detox-is-not-the-default':
      'La mayoría de las personas baja la dosis en casa, paso a paso, con quien les receta. Internarse es para cuando no se puede hacer en casa.',
    'outpatient-prescribers-not-listed':
      'Casi siempre acompaña la reducción un médico de familia u otra persona que receta en consulta. La mayoría no está en esta lista. Pregunte primero a quien le receta.',
    'others-only-left-out':
      'No se muestran los lugares que dicen atender solo opioides, solo alcohol o solo conductores enviados por un juez.',
    'other-spellings': 'Nada coincide con lo escrito, así que se muestran palabras parecidas.',
    'words-left-out':
      'Nada coincide con todas las palabras, así que se muestran lugares que coinciden con algunas.',
  },
  wayOut: (drop, codes, total, nameOf) => `${condition(drop, codes, nameOf)}: ${places(total)}`,
  instead,
  chooseOne: (given) => `Hay más de un “${given}”. Elija el que busca.`,
  partOf: (searched, all, states) =>
    `Esta lista tiene ${places(all)}. Buscamos en ${places(searched)} de ${states.join(', ')}. Todas las cuentas de aquí son de esos.`,
  placeNeeded: (all) =>
    `Esta lista tiene ${places(all)}, demasiados para buscar en todos a la vez en su dispositivo. Agregue una ciudad, un código postal o un estado.`,
};
