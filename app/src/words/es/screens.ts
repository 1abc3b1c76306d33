import type { ScreensWords } from '../screens.ts';

export const screens: ScreensWords = {
  names: {
    'phq-2': 'PHQ-2: ánimo, dos preguntas',
    'phq-9': 'PHQ-9: ánimo, nueve preguntas',
    'gad-7': 'GAD-7: ansiedad, siete preguntas',
    'audit-c': 'AUDIT-C: alcohol, tres preguntas',
    taps: 'TAPS parte 1: tabaco, alcohol, medicamentos y otras drogas',
    'c-ssrs': 'C-SSRS: pensamientos de suicidio',
    sds: 'SDS: un total de la Escala de Gravedad de la Dependencia',
    dependence: '¿Podría mi cuerpo depender de este medicamento?',
    'use-disorder': 'Señales de un trastorno por consumo',
  },
  topics: {
    interest: 'Interés y gusto por las cosas',
    mood: 'Ánimo bajo',
    sleep: 'Sueño',
    energy: 'Energía',
    appetite: 'Apetito',
    'self-worth': 'Cómo se ve a sí mismo o a sí misma',
    concentration: 'Concentración',
    pace: 'Lentitud o inquietud',
    'self-harm': 'Pensamientos de muerte o de hacerse daño',
    nervous: 'Nervios de punta',
    'worry-control': 'Preocupación difícil de parar',
    'worry-much': 'Preocupación por muchas cosas',
    relaxing: 'Dificultad para relajarse',
    restless: 'Inquietud',
    irritable: 'Enojarse con facilidad',
    dread: 'Miedo a que pase algo malo',
    'alcohol-days': 'Con qué frecuencia bebe',
    'alcohol-drinks': 'Cuánto bebe en un día así',
    'alcohol-heavy': 'Días en que bebe mucho',
    tobacco: 'Tabaco',
    'other-drugs': 'Otras drogas',
    'medicines-otherwise': 'Medicamentos tomados de otra forma que la recetada',
    'wish-dead': 'Deseo de estar muerto o muerta',
    thoughts: 'Pensamientos de suicidio',
    method: 'Pensar en cómo',
    intent: 'Intención de hacerlo',
    plan: 'Un plan y la intención de cumplirlo',
    behaviour: 'Algo que se hizo para ello',
  },
  bands: {
    none: 'Ninguna',
    minimal: 'Mínima',
    mild: 'Leve',
    moderate: 'Moderada',
    'moderately-severe': 'Moderadamente grave',
    severe: 'Grave',
    positive: 'En el límite o por encima: háblelo con un profesional',
    negative: 'Por debajo del límite',
    low: 'Baja',
    high: 'Alta',
    'depends-on-table': 'Depende de la tabla que se use',
    'not-known': 'No se sabe',
  },
  says: {
    'suicide-safety':
      'No tiene que estar a solas con estos pensamientos. En los Estados Unidos, llame o escriba al 988 ahora. En otro país, llame a una línea de crisis. Si cree que puede actuar, llame al 911 o al número de emergencia de su país.',
    'continue-phq-9': 'Siga con las nueve preguntas. Dan una idea más completa.',
    'score-after-cut':
      'Se contestó en las cuatro semanas después de una reducción. La abstinencia por sí sola puede subir este puntaje.',
    'not-a-diagnosis': 'Es una prueba inicial, no un diagnóstico. Llévela a un profesional.',
    'clinician-decides': 'Solo un profesional puede decidir qué significa en su caso.',
    'dependence-is-not-use-disorder':
      'Cuando un medicamento se toma como fue recetado, que el cuerpo necesite más o reaccione al faltarle no cuenta como trastorno por consumo.',
    'never-stop-suddenly': 'No lo deje de golpe. Dejarlo de golpe puede causar una convulsión.',
    'taps-no-bands': 'Este total no tiene niveles aquí. Úselo para empezar a hablar con un profesional.',
    'two-cut-offs':
      'Dos estudios dan dos límites: 7 o más en general, y 6 o más en personas mayores en el hospital.',
    'talk-with-prescriber':
      'Cuénteselo a quien le receta. El alcohol junto con este medicamento puede hacer lenta la respiración.',
    'depends-on-table': 'Las tablas no coinciden en esta dosis. Se muestra la respuesta más prudente.',
    'older-cut-off': 'Para personas de 65 años o más se usó el límite más bajo.',
    'in-early-remission': 'Tres meses o más sin señales: se llama remisión temprana.',
    'in-sustained-remission': 'Un año o más sin señales: se llama remisión sostenida.',
    'severe-range': 'Cuentan seis señales o más. Hable pronto con un profesional.',
    'craving-may-remain': 'Las ganas de tomarlo pueden durar más. Eso no borra lo que ha logrado.',
    'controlled-environment': 'Fue en un lugar sin acceso al medicamento. Un profesional lo anota al lado.',
  },
  likelihood: {
    rare: 'Con este patrón, la dependencia física sería rara.',
    'lower-but-possible': 'Con este patrón, la dependencia física es menos probable, pero puede darse.',
    likely:
      'Con este patrón, la dependencia física es probable. Puede darse aunque el medicamento se tome tal como fue recetado.',
  },
  danger: {
    seizure:
      'Una convulsión, o perder el conocimiento: llame ahora al número de emergencia (911 en los Estados Unidos).',
    'cannot-be-woken':
      'Si no se puede despertar a alguien, llame ahora al número de emergencia (911 en los Estados Unidos).',
    'slow-breathing':
      'Si la respiración es lenta o se detuvo, llame ahora al número de emergencia (911 en los Estados Unidos).',
    'blue-lips': 'Labios azules o grises: llame ahora al número de emergencia (911 en los Estados Unidos).',
    'confusion-or-seeing-things':
      'Confusión, o ver u oír cosas que no existen: llame ahora al número de emergencia (911 en los Estados Unidos).',
    'chest-pain-or-fainting':
      'Dolor de pecho o desmayo: llame ahora al número de emergencia (911 en los Estados Unidos).',
    overdose:
      'Si se tomó demasiado, llame ahora al 911 o al número de emergencia de su país. En los Estados Unidos, Poison Help es el 1-800-222-1222.',
    'suicide-plan':
      'Si puede llegar a quitarse la vida, llame ahora al 911 o al número de emergencia de su país. En los Estados Unidos también puede llamar o escribir al 988.',
    'suicidal-thoughts':
      'No tiene que estar a solas con estos pensamientos. En los Estados Unidos, llame o escriba al 988 a cualquier hora. En otro país, llame a una línea de crisis.',
    'stopped-suddenly':
      'Dejarlo de golpe puede causar una convulsión. Llame hoy a quien le receta, al médico de guardia o a una clínica de urgencias.',
  },
  publishedForm: 'Son etiquetas breves nuestras. El instrumento real es el formulario publicado.',
  licence: {
    free: 'El formulario publicado se puede usar libremente.',
    'operator-permission': 'Quien administra este sitio debe pedir antes permiso a sus autores.',
    'own-words': 'Las preguntas están en nuestras palabras.',
  },
  criteria: [
    '¿Ha tomado más cantidad, o por más tiempo, de lo que quería?',
    '¿Ha querido reducirlo, o lo ha intentado sin lograrlo?',
    '¿Conseguirlo, tomarlo o recuperarse le ha quitado mucho tiempo?',
    '¿Ha sentido muchas ganas de tomarlo?',
    '¿Le ha impedido cumplir en el trabajo, en los estudios o en casa?',
    '¿Ha seguido tomándolo aunque le causó problemas con otras personas?',
    '¿Ha dejado por ello cosas que le importaban?',
    '¿Lo ha tomado cuando es peligroso, por ejemplo antes de manejar?',
    '¿Ha seguido tomándolo aunque empeoró un problema de salud?',
    '¿Ha necesitado más para sentir el mismo efecto?',
    '¿Se ha sentido mal al pasar el efecto, o lo ha tomado para no sentirse mal?',
  ],
};
