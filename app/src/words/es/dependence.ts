import type { DependenceWords } from '../dependence.ts';

export const dependence: DependenceWords = {
  title: '¿Podría mi cuerpo depender de este medicamento?',
  whatItMeans:
    'La dependencia física significa que el cuerpo se ha acostumbrado a un medicamento. Si la dosis baja demasiado rápido, el cuerpo reacciona. Le puede pasar a cualquiera que lo tome con frecuencia, aun tal como se lo recetaron.',
  whatItDoesNotMean:
    'No significa que usted haya hecho algo mal. No es lo mismo que un trastorno por consumo, y no dice cuánto costará bajar la dosis.',
  neverStopSuddenly:
    'No lo deje de golpe. Parar de repente puede causar convulsiones. Hable con quien se lo receta sobre pasos pequeños y lentos.',
  bands: {
    low: 'dosis más baja',
    moderate: 'dosis media',
    high: 'dosis más alta',
    'depends-on-table': 'depende de la tabla que se use para comparar medicamentos',
    'not-known': 'no se sabe: ninguna tabla de las que usamos incluye este medicamento',
  },
  bandByTable: (table, band) => `${table}: ${band}`,
  moreCarefulAnswer: 'Las tablas no lo aclaran, así que damos la respuesta más prudente.',
  severity: {
    none: 'menos de dos señales',
    mild: 'en el rango leve',
    moderate: 'en el rango moderado',
    severe: 'en el rango grave',
  },
  remission: {
    early:
      'Sin señales durante 3 meses o más, y menos de un año. Puede quedar algo de deseo intenso. Los profesionales lo llaman remisión temprana.',
    sustained:
      'Sin señales durante un año o más. Puede quedar algo de deseo intenso. Los profesionales lo llaman remisión sostenida.',
  },
  countedOf: (counted, total) =>
    counted === total ? `${total} de 11 señales` : `${total} de 11 señales, de las que cuentan ${counted}`,
  notJudged: {
    'no-dose': 'Escriba la dosis que toma en un día en que lo toma.',
    'days-out-of-range': 'Escriba los días de la semana, de 1 a 7.',
    'weeks-out-of-range': 'Escriba el tiempo en semanas, 0 o más.',
    'unknown-sign': 'Las señales van del 1 al 11. Use esos números.',
    'months-out-of-range': 'Escriba los meses, 0 o más.',
  },
  riskTitle: 'Qué contarle a quien le receta',
  riskLead:
    'Estas cosas pueden hacer más difícil la abstinencia. No se suman ni dan una puntuación. Cuente cada una que sea su caso.',
  risks: {
    'higher-dose': 'Una dosis más alta',
    'longer-use': 'Uso diario durante semanas o meses',
    'abrupt-stop': 'Haber parado de golpe, o haber bajado mucho de una vez, ahora o antes',
    'short-half-life': 'Un medicamento que sale rápido del cuerpo',
    'past-seizure': 'Una convulsión alguna vez, o tomar el medicamento por epilepsia',
    'past-difficult-withdrawal': 'Una abstinencia difícil en el pasado',
    'symptoms-after-missed-dose': 'Sentirse mal después de saltarse una dosis',
    'other-sedatives':
      'Alcohol, opioides, gabapentina, pregabalina u otros medicamentos que calman o dan sueño',
    'older-age': 'Tener 65 años o más',
    'liver-disease': 'Enfermedad del hígado',
    pregnancy: 'Embarazo',
    'mental-illness': 'Estrés postraumático, trastorno bipolar o psicótico, o pánico',
    isolation: 'Poco apoyo, o pasar mucho tiempo a solas',
    'unknown-supply': 'Pastillas que no vienen de una farmacia',
  },
};
