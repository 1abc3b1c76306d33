import type { SettingsWords } from '../settings.ts';

export const settings: SettingsWords = {
  title: 'Lugares de atención para conversar',
  lead: 'La atención puede darse en muchos lugares. Según sus respuestas, esto es lo que hay a favor y en contra de cada uno. Llévelo a una conversación con un profesional de salud.',
  names: {
    'home-with-prescriber': 'En casa, con quien le receta',
    outpatient: 'Consulta ambulatoria',
    'intensive-outpatient': 'Programa ambulatorio intensivo',
    'day-program': 'Programa de día',
    residential: 'Residencia con personal médico',
    hospital: 'Hospital',
  },
  about: {
    'home-with-prescriber': 'Vive en su casa. Quien le receta dirige la reducción y le ve en cada paso.',
    outpatient: 'Vive en su casa y ve a un consejero o terapeuta con cita.',
    'intensive-outpatient': 'Vive en su casa y va a un programa varios días por semana.',
    'day-program': 'Duerme en su casa y pasa casi todos los días en un programa.',
    residential: 'Se queda día y noche en un lugar con enfermería y un médico disponible.',
    hospital: 'Se queda en un hospital, con médicos y enfermería día y noche.',
  },
  hoursPerWeek: (hours) => `al menos ${hours} horas por semana`,
  questions: {
    'has-prescriber': 'Tengo a alguien que receta y dirigirá la reducción',
    'no-prescriber': 'No tengo a nadie que recete y dirija la reducción',
    'as-prescribed-only': 'Lo tomo solo como me lo recetaron',
    'use-disorder-signs': 'Veo en mí señales de un trastorno por consumo',
    'other-substance-problem': 'El alcohol u otra droga también es un problema',
    'imminent-harm': 'Tomarlo me pone a mí o a otros en grave peligro ahora',
    'too-much-for-outpatient': 'Mis síntomas o enfermedades son demasiado para atenderlos solo con consultas',
    'severe-withdrawal-now': 'Un profesional dice que tengo una abstinencia grave ahora',
    'severe-withdrawal-expected': 'Un profesional espera una abstinencia grave pronto',
    'past-seizure': 'He tenido una convulsión',
    'past-complicated-withdrawal': 'He tenido una abstinencia que necesitó hospital',
    'severe-pain': 'Vivo con un dolor fuerte que no se va',
    'mental-illness-not-steady': 'Mi salud mental no está estable ahora',
    'mental-illness-steady': 'Tengo una enfermedad mental que está estable',
    pregnant: 'Estoy embarazada',
    'older-age': 'Tengo 65 años o más',
    'already-stopped': 'Ya lo dejé, o bajé mucho de golpe',
    'unknown-supply': 'Mis pastillas no vienen de una farmacia',
    'earlier-taper-failed': 'Una reducción anterior fue demasiado difícil',
    'someone-at-home': 'Alguien en casa puede ayudarme',
    'lives-alone': 'Vivo solo o sola',
    'home-not-steady': 'Mi casa no es estable, o allí otros consumen drogas',
    'work-or-care-duties': 'Trabajo, estudio o cuido a otras personas',
    'hard-to-travel': 'Me cuesta desplazarme',
    'wants-more-support': 'Quiero más apoyo del que dan las consultas',
  },
  reasons: {
    'usual-setting':
      'Aquí baja la dosis la mayoría. La guía nombra la atención ambulatoria como la habitual.',
    'keeps-own-prescriber': 'Quien le receta ya le conoce y puede seguir el tiempo que haga falta.',
    'no-one-to-lead-the-taper':
      'Una reducción necesita a alguien que recete y la dirija. Encontrarlo es lo primero.',
    'dependence-as-prescribed-fits-home':
      'Cuando se toma como fue recetado, lo habitual es bajar despacio desde casa.',
    'therapy-helps':
      'La terapia para la ansiedad y el sueño puede ayudar en el camino. La guía pide que se ofrezca.',
    'treat-other-substances-together':
      'La guía pide tratar otra sustancia al mismo tiempo. Eso suele necesitar un equipo.',
    'use-disorder-closer-review':
      'Con señales de un trastorno por consumo, se aconseja un contacto más cercano.',
    'more-hours-without-moving': 'Recibe muchas horas de apoyo y sigue durmiendo en casa.',
    'harm-a-first-cut-will-not-fix': 'Hay un peligro grave que una primera reducción pequeña no quitaría.',
    'beyond-what-outpatient-can-handle':
      'Algunos síntomas y enfermedades necesitan más de lo que dan las consultas.',
    'severe-withdrawal-needs-round-the-clock-care':
      'Una abstinencia grave necesita atención médica día y noche.',
    'seizure-history': 'Una convulsión anterior es motivo para pensar en una estancia con atención médica.',
    'complicated-withdrawal-history': 'Una abstinencia difícil anterior es motivo para prever más atención.',
    'pain-reason-to-admit': 'Un dolor fuerte suma un motivo para pensar en una estancia.',
    'mental-illness-reason-to-admit':
      'Una enfermedad mental que no está estable suma un motivo para pensar en una estancia.',
    'mental-illness-needs-watching': 'Hay que vigilar de cerca el sueño y el ánimo mientras baja la dosis.',
    'pregnancy-needs-two-teams': 'Quien le receta y el equipo del embarazo deben planear juntos.',
    'older-age-needs-watching':
      'Desde los 65 años hay que vigilar las caídas y la memoria, y vale la pena hablar de una reducción lenta.',
    'stopped-needs-prompt-care': 'Después de dejarlo de golpe, llame hoy a un profesional.',
    'unknown-supply-needs-watching':
      'Nadie sabe la dosis de esas pastillas. Un profesional tiene que encontrarla observándole.',
    'earlier-attempt-was-hard':
      'Después de una reducción difícil, vale la pena hablar de más apoyo y de un ritmo más lento.',
    'someone-can-help': 'Alguien en casa puede ayudarle y pedir ayuda.',
    'alone-at-home': 'Si vive solo o sola, no hay nadie que pida ayuda.',
    'home-works-against': 'Una casa que no es estable puede hacer más difícil cada paso.',
    'keeps-duties': 'Puede seguir con su trabajo, sus estudios o el cuidado de otras personas.',
    'interrupts-duties': 'Estaría lejos del trabajo, de los estudios o de quienes cuida.',
    'travel-is-hard': 'Tendría que desplazarse a menudo. Pregunte por consultas por teléfono o video.',
    'asked-for-more-support': 'Usted pidió más apoyo.',
    'more-than-needed-for-most': 'Cuando se toma como fue recetado, la mayoría no necesita una estancia.',
    'taper-outlasts-the-stay':
      'Una reducción suele llevar meses. Una estancia es más corta: pregunte quién la seguirá después.',
    'must-have-medical-cover':
      'Pregunte si hay médicos y enfermería día y noche. Sin ellos no sirve para este medicamento.',
  },
  reasonsFor: 'A favor',
  reasonsAgainst: 'En contra',
  noReasons: 'Sus respuestas no dan aquí ningún motivo.',
  notes: {
    'social-detox-unsafe':
      'Algunos lugares llaman a su atención «desintoxicación social». No tiene médicos ni enfermería. Con este tipo de medicamento eso es peligroso, porque puede haber convulsiones. Pregunte antes.',
    'call-a-prescriber-today':
      'Llame hoy a quien le receta, a una clínica de urgencias o a una línea de guardia. No espere una cita para dentro de semanas.',
    'never-stop-suddenly':
      'Vaya donde vaya: no lo deje de golpe, y no vaya a un lugar que le obligue a hacerlo.',
    'clinician-decides': 'Lo deciden usted y un profesional de salud. Esta página no decide por usted.',
    'under-18':
      'Si tiene menos de 18 años, pida un profesional que atienda a jóvenes. Su familia o una persona adulta de confianza puede ayudarle a llamar.',
  },
  emergency: 'Esto puede ser una emergencia. Busque ayuda ahora, antes que nada de esta página.',
  seePlaces: 'Ver lugares',
};
