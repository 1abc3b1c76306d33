import type { LintWords } from '../lint.ts';

export const lint: LintWords = {
  findings: {
    'over-25-in-14-days': ({ percent, from, to }) =>
      `En 14 días la dosis baja un ${percent} %, de ${from} mg a ${to} mg. La guía dice que en general no se debe pasar del 25 % en dos semanas. Pregunte a quien le receta por reducciones más pequeñas o esperas más largas.`,
    'interval-under-14-days': ({ days, shortest }) =>
      `La dosis anterior a esta reducción dura ${days} ${days === '1' ? 'día' : 'días'}. La guía espera ${shortest} días o más entre reducciones, porque el efecto puede tardar una semana en notarse.`,
    'last-milligram-cliff': ({ from, cuts, percent }) =>
      `De ${from} mg para abajo, cada reducción pasa del 25 % de lo que queda${cuts === '1' ? '' : ` (${cuts} reducciones; la primera es del ${percent} %)`}. Los últimos pasos pueden sentirse más fuertes. Cómo terminar lo elige quien receta.`,
    'abrupt-stop': ({ from }) =>
      `Esto suspende ${from} mg de golpe. Después de un uso regular puede causar convulsiones. No lo deje antes de hablar con quien le receta.`,
    'dose-goes-up': ({ from, to }) =>
      `La dosis sube, de ${from} mg a ${to} mg. Eso solo lo decide quien receta.`,
    'over-label-maximum': ({ daily, maximum }) =>
      `${daily} mg al día pasa del máximo de la etiqueta, ${maximum} mg. Algunos usos tienen uno más alto. Pregunte si esta dosis es la que se quiso.`,
    'cannot-be-made': ({ dose, products }) =>
      products === 'given'
        ? `${dose} mg no se puede formar con los productos indicados. Pregunte en la farmacia o a quien le receta con qué producto se toma.`
        : `${dose} mg no se puede formar con los productos de nuestra lista. Quizá una farmacia pueda prepararlo. Pregunte qué producto es.`,
    gap: ({ days, from }) =>
      `No hay dosis para ${days} ${days === '1' ? 'día' : 'días'}, desde ${from}. Pregunte qué tomar entonces. No deje días sin dosis.`,
    overlap: ({ days, from }) =>
      `Hay dos dosis para ${days === '1' ? 'el mismo día' : `los mismos ${days} días`}, desde ${from}. Pregunte cuál es la correcta.`,
    'out-of-order': ({ from, before }) =>
      `Este paso empieza el ${from}, antes que el paso anterior (${before}). Los pasos se revisaron en el orden de sus fechas.`,
    'no-dates': () =>
      'Nada dice cuánto dura el paso anterior, así que esta reducción se revisó sola. Pregunte cuántos días dura cada paso.',
    'no-end': ({ daily, days }) =>
      `El plan termina en ${daily} mg${days ? ` después de ${days} ${days === '1' ? 'día' : 'días'}` : ''} y no dice qué sigue. Quedarse en una dosis más baja puede ser una meta. Pregunte a quien le receta y no lo deje por su cuenta.`,
  },
  problems: {
    'nothing-given': () => 'Primero pegue o escriba un plan.',
    'too-long': ({ most }) => `El plan es demasiado largo. Se pueden leer hasta ${most} caracteres o pasos.`,
    'not-json': () => 'Parece JSON, pero no se puede leer como JSON.',
    'wrong-shape': ({ expected }) => `Estos datos tienen otra forma que la esperada: ${expected}.`,
    'no-drug': () => '¿Qué medicamento es? Escriba su nombre, por ejemplo clonazepam.',
    'which-drug': ({ name, candidates }) =>
      `«${name}» puede ser más de una cosa. ¿Qué medicamento es: ${candidates}, u otro?`,
    'refused-drug': ({ name }) =>
      `No podemos revisar un plan de «${name}». Pregunte en la farmacia o a quien le receta.`,
    'two-drugs': ({ drugs }) =>
      `Aquí hay medicamentos que ninguna tabla de aquí pone juntos (${drugs}). Sus miligramos no son iguales. Revise cada uno por separado.`,
    'not-understood': () => 'Esto no se entendió. Escriba cada paso como una dosis en mg y cuánto dura.',
    'dose-not-exact': () =>
      'Esta dosis es más fina que una milésima de mg, o no es un número exacto. Escríbala con decimales, por ejemplo 0.125 mg.',
    'dose-not-mg': () => 'Escriba esta dosis en mg. Pregunte en la farmacia cuántos mg son.',
    'dose-is-a-range': () => 'Esta dosis va de un número a otro. Escriba la dosis que se toma.',
    'as-needed': () =>
      'Una dosis que se toma solo cuando hace falta no se puede revisar como plan. Pregunte primero por una dosis estable.',
    'skips-days': () =>
      'Esto salta días. Dejar días sin dosis no es una forma de bajarla. Pregunte por la misma dosis cada día.',
    'ambiguous-date': ({ monthFirst, dayFirst }) =>
      `Esta fecha puede ser ${monthFirst} o ${dayFirst}. ¿Cuál es?`,
    'not-a-date': () => 'Esa fecha no existe. Escríbala como año-mes-día, por ejemplo 2026-12-01.',
    'date-without-year': () =>
      'A esta fecha le falta el año. Escríbala como año-mes-día, por ejemplo 2026-12-01.',
    'no-starting-dose': () => 'Nada dice con qué dosis se empieza. Escriba la dosis de hoy en mg.',
    'no-interval': () =>
      'Nada dice cada cuánto se hace esta reducción. Escriba, por ejemplo, «cada 2 semanas».',
    'interval-not-whole-days': () => 'Esto no es un número entero de días.',
    'rule-without-end': () =>
      'Nada dice en qué dosis termina esta regla. Escriba, por ejemplo, «hasta 1 mg».',
    'no-steps': () => 'No se encontró ninguna dosis. Escriba cada dosis en mg.',
  },
  assumptions: {
    'daily-total': () => 'Una dosis sin hora se leyó como el total del día.',
    milligrams: () => 'Los números sin unidad se leyeron como mg.',
    'tablet-strength': ({ mg }) => `Cada tableta se contó como ${mg} mg.`,
    'times-a-day': ({ times }) => `La dosis se contó ${times} veces al día.`,
    'same-day-doses-added': () => 'Las dosis del mismo día se sumaron.',
    'first-cut-after-one-interval': ({ days }) =>
      `La primera reducción se puso ${days} días después del inicio.`,
    'continues-to-zero': () => 'Las reducciones se siguieron hasta cero.',
    'continues-to-smallest': ({ mg }) =>
      `Las reducciones se siguieron hasta ${mg} mg o menos, la cantidad más pequeña que se puede formar.`,
    'percent-of-current': () => 'Los porcentajes se tomaron de la dosis justo antes de cada reducción.',
    'percent-not-rounded-to-tablets': () => 'Las dosis por porcentaje no se redondearon a tabletas.',
    'equal-cuts': ({ cuts, days }) => `Se leyó como ${cuts} reducciones iguales, cada ${days} días.`,
    'fastest-of-range': ({ text }) => `De «${text}» se revisó la lectura más rápida.`,
    'month-is-28-days': () => 'Un mes se contó como 28 días.',
    'holds-until-next': () => 'Se entendió que cada dosis dura hasta la siguiente.',
    'date-order-from-others': ({ order }) =>
      order === 'month-first'
        ? 'Las fechas se leyeron con el mes primero.'
        : 'Las fechas se leyeron con el día primero.',
    'year-in-this-century': () => 'Los años de dos cifras se leyeron como 20xx.',
    'counted-by-tables': ({ from, to, low, high }) =>
      `1 mg de ${from} se contó como ${low === high ? '' : `${low} a `}${high} mg de ${to}, porque las tablas no coinciden. Se dice la más estricta.`,
    'line-left-out': ({ text }) => `Esta línea se dejó fuera: «${text}».`,
  },
  byTables: ({ tables, countedAs }) =>
    `Los dos medicamentos se contaron como ${countedAs}; esto vale por ${tables === 'all' ? 'todas las tablas' : 'una de las tablas'}.`,
  about:
    'Esto compara un plan con la guía de 2025, con sus propias fechas y con las tabletas. No le conoce a usted. Lleve lo que encuentre a quien le receta y no cambie nada por su cuenta.',
  nothingFound:
    'Ninguna de estas reglas encontró algo. Eso no significa que el plan le convenga. Lo decide quien le receta.',
  line: (line) => `Línea ${line}`,
};
