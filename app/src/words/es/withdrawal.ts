import type { WithdrawalWords } from '../withdrawal.ts';

export const withdrawal: WithdrawalWords = {
  title: 'Cómo puede ser la abstinencia',
  lead: 'Cuando la dosis baja demasiado rápido, un cuerpo que se acostumbró reacciona. Los pasos pequeños y lentos lo hacen más leve. Nadie puede decir de antemano qué sentirá usted.',
  drug: '¿De qué medicamento se trata?',
  show: 'Mostrar',
  tiers: {
    common: {
      title: 'Señales frecuentes',
      text: 'Son frecuentes y pueden ser duras. Cuénteselas a quien le receta. Si se ponen fuertes, llame el mismo día.',
    },
    serious: {
      title: 'Llame hoy a quien le receta',
      text: 'Esto necesita pronto a un profesional. Si no puede hablar con el suyo, llame a una línea de guardia o vaya a una clínica de urgencias.',
    },
    emergency: {
      title: 'Llame ya al 911 o al número de emergencia de su país',
      text: 'Si piensa en quitarse la vida, en los Estados Unidos también puede llamar o escribir al 988.',
    },
  },
  symptoms: {
    anxiety: 'Ansiedad, pánico o mal genio',
    sleep: 'Dormir mal y pesadillas',
    senses: 'Luz, ruido o tacto que se sienten demasiado fuertes',
    muscles: 'Dolor de cabeza, músculos adoloridos, calambres',
    stomach: 'Malestar de estómago',
    'sweating-shaking': 'Sudor y temblor',
    'mood-change': 'Un cambio en el ánimo o en cómo actúa',
    'low-mood': 'Un ánimo bajo que no se levanta',
    'missed-dose': 'Señales fuertes tras una dosis atrasada u olvidada',
    'cannot-function': 'Señales que le impiden trabajar, cuidar o comer',
    'lasting-signs': 'Señales que siguen un mes después de la última dosis',
    seizure: 'Una convulsión o perder el conocimiento',
    confusion: 'Confusión, o no saber dónde está',
    'seeing-things': 'Ver u oír cosas que no existen',
    agitation: 'Agitación intensa',
    fever: 'Fiebre con el corazón acelerado y mucho sudor',
    'chest-pain': 'Dolor de pecho o desmayo',
    'suicide-plan': 'Pensar en quitarse la vida, con un plan o con ganas de actuar',
  },
  helps: {
    title: 'Qué ayuda',
    items: [
      'Haga una pausa. Quédese en la dosis que tiene y llame a quien le receta. Una pausa es parte de un buen plan.',
      'Tome cada dosis a su hora. No se salte dosis ni días.',
      'No suba ni baje por su cuenta. Pregunte a quien le receta qué dosis tomar.',
      'Pregunte por una terapia para la ansiedad y para el sueño.',
      'Evite las cosas que dan sueño y no agregue alcohol. Si bebe todos los días, tampoco deje el alcohol de golpe: pida ayuda médica.',
      'Si ya lo dejó, no vuelva a empezar por su cuenta. Llame hoy a alguien que receta.',
      'Cuente a una persona de confianza lo que está haciendo y a qué debe estar atenta.',
    ],
  },
  timeline: {
    title: (drug) => `Cuándo pueden pasar las cosas con ${drug}`,
    lead: 'Días después de dejarlo de golpe o de una reducción grande, como rangos de fuentes publicadas. Los pasos pequeños son más leves.',
    unsure:
      'Las fuentes dan tiempos para los medicamentos que salen rápido del cuerpo y para los que salen despacio. El suyo está en medio, así que se muestran ambos.',
    rows: {
      'onset-short': 'Primeras señales, cuando sale rápido del cuerpo',
      'onset-clonazepam': 'Primeras señales al dejar el clonazepam, casi siempre (pueden llegar antes)',
      'onset-long': 'Primeras señales, cuando sale despacio del cuerpo (pueden llegar antes)',
      'after-cut': 'Se puede sentir un paso pequeño y planeado',
      rebound: 'La ansiedad o el mal sueño de antes pueden volver más fuertes',
      'full-syndrome': 'Todas las señales juntas pueden durar',
      seizures: 'Ha habido convulsiones, casi siempre tras dejar de golpe una dosis alta',
    },
    days: (from, to) => (from === '0' ? `hasta ${to} días` : `de ${from} a ${to} días`),
    noEnd:
      'Las señales suelen durar semanas. Una minoría las tiene por meses. Nadie puede decir el día en que terminan.',
    tableWhat: 'Qué',
    tableWhen: 'Cuándo',
  },
  level: {
    title: (drug) => `Cuánto ${drug} puede quedar tras la última dosis`,
    lead: 'Los cuerpos son distintos, así que esta banda es ancha. Un borde es un cuerpo que lo elimina rápido; el otro, despacio.',
    notForDosing:
      'No sirve para decidir dosis. No dice cómo se va a sentir ni qué es lo adecuado para usted.',
    unknown: 'No tenemos números comprobados para este medicamento, así que no se dibuja nada.',
    dayColumn: 'Días tras la última dosis',
    leftColumn: 'Parte que puede quedar',
    range: (low, high) => (low === high ? `cerca de ${low} %` : `de ${low} a ${high} %`),
  },
  dontKnow:
    'Lo que nadie puede saber de antemano: qué señales tendrá, qué tan fuertes serán y cuándo terminarán.',
};
