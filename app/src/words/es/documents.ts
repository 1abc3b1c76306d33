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

const DIRECTIONS = { down: 'antes', up: 'más que antes:', same: 'igual que antes:' };

export const documents: DocumentWords = {
  language: 'es',
  draftMark: 'BORRADOR – no lo siga hasta que lo firme quien le receta',
  title: (drug) => `Bajar ${drug} paso a paso: un borrador`,
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
  timedDose: (at, mg, pieces) => (pieces === '' ? `${at}: ${mg} mg` : `${at}: ${mg} mg = ${pieces}`),
  solid,
  liquid: (ml, form, mgPerMl) => `${ml} mL de ${FORMS[form][0]} con ${mgPerMl} mg en 1 mL`,
  productsHeading: 'Se hace con',
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
    doseAxis: 'mg al día',
    dateColumn: 'Desde',
    doseColumn: 'mg al día',
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
  },
  calendar: {
    name: 'Recordatorios',
    neutralTitle: 'Cita',
    plainTitle: (mg, drug) => `Borrador: ${mg} mg de ${drug} al día`,
  },
  sheet: {
    subject: 'Un borrador para que lo revise y firme quien receta',
    weeksHeading: 'Semana por semana, en mg al día',
    week: (number, from) => `Semana ${number}, ${from}:`,
    weekdays: WEEKDAYS,
    stepsHeading: 'Cada paso, pieza por pieza',
    holdNote:
      'Puede quedarse más tiempo en un paso cuando lo necesite. Esperar es parte del plan. Avise a quien le receta, y las fechas que siguen se corren.',
    callHeading: 'Cuándo pedir ayuda',
    callNotes: [
      'Llame al 911 si hay una convulsión, un desmayo, dolor en el pecho, mucha confusión, si ve u oye cosas que no están, o si le cuesta respirar.',
      'Llame o mande un mensaje al 988 si piensa en quitarse la vida.',
      'Llame a quien le receta si un paso se le hace muy difícil. No deje todo de golpe y no se salte días.',
      'Después de bajar la dosis, volver a una dosis alta de antes puede ser peligroso. Pregunte primero.',
    ],
    page: (number, of) => `Página ${number} de ${of}`,
  },
  packet: {
    title: (drug) => `Para quien receta: borrador para bajar ${drug}`,
    intro:
      'Calculado con el régimen y los productos que se dieron, según reglas con fuente. No es una orden. Cada dosis se hace con piezas que suman exacto.',
    sigsHeading: 'Indicaciones de cada paso',
    supplyHeading: 'Cantidades para surtir cada 28 días',
    supplyNote:
      'Son piezas enteras para surtir; las partes de tableta se suman y se redondean hacia arriba a una entera.',
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
