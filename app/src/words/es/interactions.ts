import type { InteractionsWords } from '../interactions.ts';

export const interactions: InteractionsWords = {
  title: 'Lo que no se debe mezclar',
  lead: 'Escriba sus otros medicamentos, bebidas y alimentos. Los buscamos en una lista corta. Lo que encontremos es para hablarlo con quien le receta o con su farmacéutico.',
  question: '¿Qué más toma, bebe o usa?',
  groups: {
    opioids: 'Opioides',
    alcohol: 'Alcohol',
    gabapentinoids: 'Gabapentina y pregabalina',
    'sodium-oxybate': 'Oxibato de sodio',
    'other-depressants': 'Otras cosas que dan sueño',
    'second-benzodiazepine': 'Otro medicamento del mismo grupo',
    'street-supply': 'Pastillas que no vienen de una farmacia',
    'azole-with-alprazolam-or-triazolam': 'Pastillas contra hongos con alprazolam o triazolam',
    'oral-antifungals': 'Pastillas contra hongos',
    'cyp3a4-inhibitors': 'Medicamentos que hacen que el suyo se elimine más despacio',
    grapefruit: 'Toronja',
    'cyp3a4-inducers': 'Medicamentos y hierbas que hacen que el suyo se elimine más rápido',
    valproate: 'Valproato con clonazepam',
    'valproate-with-lorazepam': 'Valproato con lorazepam',
    propantheline: 'Propantelina',
    'no-meaningful-effect': 'Estudiado con clonazepam',
    'cyp2c19-inhibitors': 'Medicamentos que hacen que el diazepam y el clobazam se eliminen más despacio',
    probenecid: 'Probenecid con lorazepam',
    'caffeine-and-theophylline': 'Cafeína y teofilina',
    'liver-disease': 'Enfermedad del hígado',
    'narrow-angle-glaucoma': 'Glaucoma de ángulo cerrado',
    allergy: 'Alergia a este grupo de medicamentos',
    'seizure-medicines-and-mood': 'Medicamentos para las convulsiones y el ánimo',
  },
  effects: {
    'breathing-may-fail': 'Juntos pueden frenar tanto la respiración que la persona no despierte.',
    'adds-to-sleepiness': 'Juntos pueden dar mucho más sueño, quitar el equilibrio o frenar la respiración.',
    'doubles-the-class': 'Los dos actúan igual. Sus efectos se suman y los dos cuentan en su total.',
    'contents-unknown':
      'Nadie puede saber qué contienen esas pastillas. Algunas tienen un opioide como el fentanilo.',
    'level-may-rise': 'El nivel de su medicamento puede subir, y también sus efectos.',
    'level-may-fall': 'El nivel de su medicamento puede bajar. Eso puede causar abstinencia.',
    contraindicated: 'La etiqueta dice que no deben ir juntos.',
    'absence-seizures-may-worsen':
      'En personas con crisis de ausencia, los dos juntos han causado crisis largas.',
    'small-change': 'La etiqueta habla de un cambio pequeño en el nivel.',
    'no-meaningful-effect': 'La etiqueta no habla de ningún cambio que importe.',
    'works-against':
      'Va en contra de la calma, y puede empeorar la ansiedad y el mal dormir mientras baja la dosis.',
    'mood-may-change':
      'Los medicamentos para las convulsiones pueden cambiar el ánimo. Unas pocas personas piensan en el suicidio.',
  },
  tiers: {
    'stop-and-talk': 'Hable con quien le receta antes del próximo paso',
    alert: 'Tenga cuidado y avise a quien le receta',
    'prescriber-check': 'Pida que lo revise quien le receta o su farmacéutico',
    info: 'Bueno saberlo',
  },
  changes: {
    'start-raises-level': 'Si empieza a usarlo, el nivel puede subir y puede sentir más sueño.',
    'stop-lowers-level': 'Si deja de usarlo, el nivel puede bajar, y eso puede sentirse como bajar la dosis.',
    'start-lowers-level': 'Si empieza a usarlo, el nivel puede bajar, y eso puede causar abstinencia.',
    'stop-raises-level': 'Si deja de usarlo, el nivel puede subir y puede sentir más sueño.',
  },
  advice: {
    opioids:
      'No deje ninguno de los dos por su cuenta. Si toma metadona o buprenorfina, bajar otro medicamento no es motivo para dejarla. Pida a quien le receta que revise los dos juntos.',
    alcohol:
      'Si bebe todos los días, tampoco deje el alcohol de golpe. Cuénteselo a quien le receta y busque ayuda médica para eso.',
    gabapentinoids: 'No deje ninguno de los dos por su cuenta.',
    'sodium-oxybate': 'Llame hoy a quien le receta. No deje su medicamento de golpe.',
    'other-depressants': 'No deje por su cuenta un medicamento recetado.',
    'second-benzodiazepine':
      'No deje ninguno de los dos por su cuenta. Pida que una misma persona que receta revise los dos.',
    'azole-with-alprazolam-or-triazolam':
      'Llame hoy a quien le receta o a su farmacéutico. No deje el alprazolam ni el triazolam por su cuenta.',
    'cyp3a4-inducers': 'No empiece ni deje ninguno de estos por su cuenta.',
    valproate: 'No deje ninguno de los dos por su cuenta.',
    'valproate-with-lorazepam': 'No deje ni cambie ninguno de los dos por su cuenta.',
    'street-supply':
      'No las deje de golpe. Un médico puede ayudar. Procure no estar a solas cuando las tome.',
    'seizure-medicines-and-mood':
      'Si le vienen ideas de quitarse la vida, en los Estados Unidos llame o escriba ya al 988, o en otro país a una línea de crisis. Si puede llegar a actuar, llame al 911 o al número de emergencia de su país. No deje por su cuenta un medicamento para las convulsiones.',
    'liver-disease': 'Avise a quien le receta, que puede elegir otro plan. No lo deje por su cuenta.',
    'narrow-angle-glaucoma': 'Avise a quien le receta y a su oculista. No lo deje por su cuenta.',
    allergy:
      'Si le cuesta respirar o se le hincha la cara, llame al 911 o al número de emergencia de su país. Si no, llame hoy a quien le receta, antes de cambiar nada.',
  },
  naloxone:
    'Pida naloxona en su farmacia. Puede devolver la respiración después de un opioide, y no hace daño si no lo había. Enseñe a quienes le rodean dónde está.',
  notInOurList: (text) =>
    `«${text}» con su medicamento no está en nuestra lista. Eso no significa que se puedan mezclar. Pregunte a su farmacéutico.`,
  notClearance: 'Nuestra lista es corta. Cuando no dice nada, es que no se ha revisado nada.',
  notReviewed: 'Este aviso aún no ha sido revisado. Lo mostramos porque puede ayudarle a preguntar.',
  ask: (text, names) => `¿Qué quiere decir con «${text}»? Puede ser ${names}.`,
};
