import type { Form, Score } from '@stepdown/clinical/taper/product';
import type { DocumentWords } from '../documents.ts';

const WEEKDAYS = ['lun', 'mar', 'mié', 'jue', 'vie', 'sáb', 'dom'] as const;
const MONTHS = ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic'];
const PARTS = ['', '¼', '½', '¾'];

const FORMS: Readonly<Record<Form, readonly [one: string, many: string]>> = {
  tablet: ['tableta', 'tabletas'],
  odt: ['tableta bucodispersable', 'tabletas bucodispersables'],
  capsule: ['cápsula', 'cápsulas'],
  'er-tablet': ['tableta de liberación prolongada', 'tabletas de liberación prolongada'],
  'er-capsule': ['cápsula de liberación prolongada', 'cápsulas de liberación prolongada'],
  film: ['película', 'películas'],
  'oral-solution': ['solución oral', 'solución oral'],
  suspension: ['suspensión', 'suspensión'],
};

const SPLIT: Readonly<Record<Score, string>> = {
  none: 'no se parte nunca',
  half: 'se puede partir a la mitad',
  quarter: 'se puede partir en cuartos',
};

function time(minutes: number): string {
  const hour = Math.floor(minutes / 60);
  const rest = String(minutes % 60).padStart(2, '0');
  return `${hour % 12 === 0 ? 12 : hour % 12}:${rest} ${hour < 12 ? 'a. m.' : 'p. m.'}`;
}

function solid(quarters: number, form: Form, mg: string): string {
  const whole = Math.floor(quarters / 4);
  const count = `${whole === 0 ? '' : whole}${PARTS[quarters % 4] ?? ''}` || '0';
  return `${count} ${FORMS[form][quarters > 4 ? 1 : 0]} de ${mg} mg`;
}

// In the feminine, since every piece that is counted is: tableta, cápsula, película.
const SMALL =
  'cero una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuna veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve'.split(
    ' ',
  );
const TENS = '   treinta cuarenta cincuenta sesenta setenta ochenta noventa'.split(' ');
const HUNDREDS =
  ' ciento doscientas trescientas cuatrocientas quinientas seiscientas setecientas ochocientas novecientas'.split(
    ' ',
  );

function spelled(count: number): string {
  if (count < 30) return SMALL[count] ?? '';
  if (count < 100)
    return [TENS[Math.floor(count / 10)], ...(count % 10 ? [SMALL[count % 10]] : [])].join(' y ');
  if (count === 100) return 'cien';
  const size = count < 1000 ? 100 : 1000;
  const rest = count % size;
  const thousands = count < 2000 ? 'mil' : `${spelled(Math.floor(count / size))} mil`;
  const head = size === 100 ? (HUNDREDS[Math.floor(count / size)] ?? '') : thousands;
  return `${head}${rest === 0 ? '' : ` ${spelled(rest)}`}`;
}

/** The places of a paper as the reader names them. */
const PLACES: Readonly<Record<string, string>> = {
  step: 'paso',
  today: 'hoy',
  week: 'semana',
  weeks: 'semanas',
  supply: 'surtido',
  supplies: 'surtidos',
  row: 'fila',
  event: 'evento',
  products: 'productos',
  ending: 'final',
  paper: 'documento',
  change: 'cambio',
  take: 'lo que se toma',
  ask: 'preguntas',
  draft: 'borrador',
  table: 'tabla',
  title: 'título',
  medication: 'medicamento',
  status: 'estado',
  intent: 'intención',
  sequence: 'secuencia',
};

const DIRECTIONS = { down: 'antes', up: 'más que antes:', same: 'igual que antes:' };

export const documents: DocumentWords = {
  language: 'es',
  draftMark: 'BORRADOR – no lo siga hasta que lo firme quien le receta',
  title: (drug, left) =>
    left === null
      ? `Bajar ${drug} paso a paso: un borrador`
      : `De ${left} a ${drug}, y después bajar: un borrador`,
  intro:
    'Este es un borrador para hablarlo con quien le receta. Siga con su dosis de hoy hasta que acuerden un plan.',
  date: (d) => `${WEEKDAYS[d.weekday] ?? ''} ${d.dayOfMonth} ${MONTHS[d.month - 1] ?? ''} ${d.year}`,
  shortDate: (d) => `${d.dayOfMonth} ${MONTHS[d.month - 1] ?? ''}`,
  time,
  todayHeading: 'Hoy, antes del paso 1',
  stepHeading: (number, of) => `Paso ${number} de ${of}`,
  span: (from, to, days) => `Del ${from} al ${to}: ${days} ${days === 1 ? 'día' : 'días'}`,
  openSpan: (from) => `Desde el ${from} hasta que decida quien le receta`,
  daily: (mg, drug) => `${mg} mg de ${drug} al día en total`,
  dailyFrom: (mg, drug, before, direction) =>
    `${mg} mg de ${drug} al día en total, ${DIRECTIONS[direction]} ${before} mg`,
  change: (percent, within14) => `${percent} % menos que antes; ${within14} % menos en 14 días`,
  timedDose: (at, mg, pieces, drug) =>
    `${at}: ${mg} mg${drug == null ? '' : ` de ${drug}`}${pieces === '' ? '' : ` = ${pieces}`}`,
  solid,
  liquid: (ml, form, mgPerMl) => `${ml} mL de ${FORMS[form][0]} con ${mgPerMl} mg en 1 mL`,
  productsHeading: 'Se hace con',
  productsHeadingFor: (drug) => `Se hace con, para ${drug}`,
  factor: (v) =>
    `1 mg de ${v.from} cuenta como ${v.low === v.high ? '' : `${v.low} a `}${v.high} mg de ${v.to} en las tablas; ${v.entered} mg anotados por ${v.name}`,
  counts: (low, high, drug) =>
    `Cuenta como ${low === high ? '' : `${low} a `}${high} mg de ${drug} al día, según las tablas`,
  solidProduct: (form, mg, score) => `${FORMS[form][0]} de ${mg} mg: ${SPLIT[score]}`,
  liquidProduct: (form, mgPerMl, ml) =>
    `${FORMS[form][0]} con ${mgPerMl} mg en 1 mL: se mide de ${ml} en ${ml} mL`,
  enteredBy: (name) => `Cambios anotados por ${name}, sin verificar`,
  departures: (name) => `Este borrador tiene cambios anotados por ${name}, sin verificar`,
  ending: (mg) => `Este borrador llega a ${mg} mg al día y se queda ahí.`,
  endingAsk: 'Solo quien le receta puede elegir los pasos que siguen. Pregunte en su próxima cita.',
  findingsHeading: 'Qué saber y qué preguntar',
  source: (title, year) => `Fuente: ${title}${year === '' ? '' : `, ${year}`}`,
  rules: (version) => `Hecho con las tablas de reglas ${version}`,
  fhirSubject: 'La persona para quien es este borrador',
  chart: {
    title: (drug) => `Dosis diaria de ${drug} con el tiempo`,
    description: (from, fromMg, to, toMg) =>
      `La línea baja por pasos desde ${fromMg} mg al día (${from}) hasta ${toMg} mg al día (${to}). Cada paso está en la tabla.`,
    riseFirst: (peak, peakMg, to, toMg) =>
      `La línea sube hasta ${peakMg} mg al día (${peak}), mientras toma el lugar de otro medicamento, y luego baja por pasos hasta ${toMg} mg al día (${to}). Cada paso está en la tabla.`,
    doseAxis: 'mg al día',
    dateColumn: 'Desde',
  },
  csv: {
    status: 'Estado',
    drug: 'Medicamento',
    step: 'Paso',
    from: 'Desde',
    to: 'Hasta',
    days: 'Días',
    daily: 'mg al día',
    before: 'mg al día antes',
    change: 'Por ciento menos',
    within14: 'Por ciento menos en 14 días',
    time: 'Hora',
    dose: 'Dosis en mg',
    pieces: 'Piezas',
    enteredBy: 'Anotado por',
    products: 'Se hace con',
    counts: 'Cuenta como',
    factor: 'Cambio de medicamento',
  },
  calendar: {
    name: 'Recordatorios',
    neutralTitle: 'Cita',
    plainTitle: (doses) => `Borrador: ${doses.join(' y ')} al día`,
    doseOf: (mg, drug) => `${mg} mg de ${drug}`,
  },
  sheet: {
    subject: 'Un borrador para que lo revise y firme quien receta',
    weeksHeading: 'Semana por semana, en mg al día',
    weeksChange: (drug, left) =>
      `Donde un día tiene dos números, el primero es de ${drug} y el segundo es de ${left}.`,
    week: (number, from) => `Semana ${number}, ${from}:`,
    weekdays: WEEKDAYS,
    stepsHeading: 'Cada paso, pieza por pieza',
    holdNote:
      'Puede quedarse más tiempo en un paso cuando lo necesite. Esperar es parte del plan. Avise a quien le receta. Las fechas que siguen se retrasan esos mismos días.',
    callHeading: 'Cuándo pedir ayuda',
    callNotes: [
      'Llame al 911 o al número de emergencia de su país si hay una convulsión, un desmayo, dolor en el pecho, mucha confusión, si ve u oye cosas que no existen, si le cuesta respirar, o si no se puede despertar a alguien.',
      'Si piensa en quitarse la vida, en los Estados Unidos llame o mande un mensaje al 988. En otro país, llame a una línea de crisis.',
      'Llame a quien le receta si un paso se le hace muy difícil. No lo deje de golpe y no se salte días.',
      'Después de bajar la dosis, volver a una dosis alta de antes puede ser peligroso. Pregunte primero.',
    ],
    page: (number, of) => `Página ${number} de ${of}`,
  },
  verdict: {
    proved: (steps) =>
      `Comprobado: ${steps} ${steps === 1 ? 'paso' : 'pasos'}. Piezas, dosis y días coinciden.`,
    provedVisit:
      'Comprobado: las dosis suman el día, cada puntaje corresponde, y también el borrador si lo hay.',
    provedPart:
      'Solo se leyó el plan de esta página. No se leyó lo que está a su alrededor ni cómo se ve la página.',
    mismatches: (count) =>
      `Sin comprobar: ${count} ${count === 1 ? 'cosa no coincide' : 'cosas no coinciden'}.`,
    codes: {
      'draft-mark-missing': 'Falta la marca de borrador.',
      'drug-differs': 'El medicamento no es el mismo en todas partes.',
      'line-doubled': 'Una línea está dos veces.',
      'line-not-understood': 'Una línea no se entiende.',
      'line-missing': 'Falta una línea.',
      'step-number': 'Los pasos no van uno tras otro.',
      'day-missing': 'Un día se queda sin dosis.',
      'day-doubled': 'Un día tiene dos dosis.',
      'days-not-dates': 'El número de días no va con las fechas.',
      'weekday-wrong': 'El día de la semana no va con la fecha.',
      'dose-before-wrong': 'La dosis de antes no es la del paso anterior.',
      'percent-wrong': 'El porcentaje no es correcto.',
      'window-percent-wrong': 'El porcentaje en 14 días no es correcto.',
      'over-25-in-14-days': 'La dosis baja más de 25 % en 14 días.',
      'cuts-under-14-days-apart': 'Hay menos de 14 días entre dos bajadas.',
      'dose-rises': 'La dosis sube.',
      'pieces-not-dose': 'Las piezas no suman la dosis.',
      'times-not-daily': 'Las dosis no suman el día.',
      'time-unknown': 'Una hora no es de las de hoy.',
      'time-doubled': 'Las horas no van en orden, o una está dos veces.',
      'product-unknown': 'Una pieza no es de los productos.',
      'product-not-to-be-split': 'Se parte una pieza que no se puede partir así.',
      'products-differ': 'Los productos no son los mismos en todas partes.',
      'drawing-wrong': 'El dibujo no muestra las piezas.',
      'end-not-open': 'El último paso tiene un último día. Solo quien receta puede fijarlo.',
      'open-too-early': 'Un paso antes del último no tiene último día.',
      'end-not-lowest': 'La última dosis no es la más baja.',
      'ending-wrong': 'El final que se dice no es la última dosis.',
      'row-wrong': 'Una fila de la tabla no va con el paso.',
      'week-wrong': 'Una semana no va con los pasos.',
      'supply-wrong': 'Un surtido no va con los pasos.',
      'event-dates-wrong': 'Los días de un evento no son los que dice.',
      'title-wrong': 'Un título dice otra dosis.',
      'status-wrong': 'El registro no está marcado como propuesta en borrador.',
      'structure-differs-from-text': 'Los datos dicen otra cosa que el texto.',
      'entry-mark-missing': 'No dice en todas partes que quien receta anotó pasos.',
      'change-wrong': 'El cambio de medicamento no va como se anotó.',
      'counts-wrong': 'Un día con dos medicamentos no cuenta como dice.',
      'score-wrong': 'Un puntaje no corresponde a sus palabras.',
      'sentence-wrong': 'Una frase dice otra cifra que los pasos.',
      'page-number-wrong': 'Las páginas no llevan sus números en orden.',
      'markup-unknown':
        'En la página hay algo que un papel no tiene. Podría esconder o cambiar lo que se ve.',
      'file-rewritten':
        'El archivo se cambió después de hacerse. Podría mostrar algo distinto de lo que se lee.',
    },
    where: (place) => place.replace(/[a-z]+/g, (word) => PLACES[word] ?? word),
    compare: (expected, found) => `Se esperaba: ${expected}. Se encontró: ${found}.`,
    unreadable: {
      'not-known': 'Este documento no es de los que se pueden leer.',
      broken: 'Este archivo no se puede abrir. Quizá esté dañado.',
      'no-plan': 'No hay ningún paso de un plan en este documento.',
    },
  },
  table: {
    columns: { from: 'Desde', daily: 'Cada día', cut: 'Reducción', days: 'Durante' },
    days: (count) => (count === 1 ? '1 día' : `${count} días`),
  },
  packet: {
    title: (drug, left) =>
      left === null
        ? `Para quien receta: borrador para bajar ${drug}`
        : `Para quien receta: de ${left} a ${drug}, y después bajar: un borrador`,
    intro:
      'Calculado con el régimen y los productos que se dieron, según reglas con fuente. No es una orden. Cada dosis se hace con piezas que suman exacto.',
    open: 'Hasta que usted decida',
    sigsHeading: 'Indicaciones de cada paso',
    supplyHeading: 'Cantidades para surtir cada 28 días',
    supplyNote:
      'Son piezas enteras para surtir; las partes de tableta se suman y se redondean hacia arriba a una entera.',
    dispense: (count, form, mg) =>
      `${count} (${spelled(count)}) ${FORMS[form][count === 1 ? 0 : 1]} de ${mg} mg`,
    supply: (number, from, to) => `Surtido ${number}, del ${from} al ${to}:`,
    decisionsHeading: 'Queda para que usted decida',
    decisions: [
      'Los pasos por debajo de la última dosis, cuánto duran y cuándo terminar.',
      'Si conviene esperar más, usar una unidad más pequeña, una suspensión hecha por farmacia u otro medicamento.',
      'Cada cuánto revisar, y qué hacer si aparecen síntomas.',
    ],
    signHeading: 'Aprobación',
    signLines: ['Nombre y título de quien receta', 'Firma', 'Fecha', 'Cambios'],
  },
};
