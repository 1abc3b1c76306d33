import type { EmergencyWords } from '../emergency.ts';

export const emergency: EmergencyWords = {
  title: 'Emergencia',
  lead: 'Si ahora mismo hay alguna de estas señales, llame primero y lea después.',
  call: {
    label: 'Números para llamar',
    name: (number) => `Llamar al ${number}`,
    textInstead: (number) => `Enviar un texto al ${number}`,
    emergency: 'Peligro de muerte, ahora',
    crisis: 'Ideas de suicidio o una crisis',
    poison: {
      name: 'Llamar a Poison Help (intoxicaciones)',
      text: (number) => `${number}. Alguien tomó demasiado, o una mezcla`,
    },
    local: {
      emergency: 'Llame al número de emergencia local.',
      crisis: 'Si hay ideas de suicidio, llame a una línea de crisis cercana o al número de emergencia.',
      poison:
        'Si alguien tomó demasiado, llame a una línea de intoxicaciones cercana o al número de emergencia.',
    },
    country: 'Números para',
    choose: 'Mostrar',
    another: 'Otro país',
    elsewhere:
      'El 911 y el 988 son números de los Estados Unidos. Fuera de ahí, llame en su lugar al número de emergencia local.',
    sources: 'De dónde vienen estos números:',
  },
  signs: {
    title: 'Llame al 911 si usted o alguien a su lado tiene',
    items: [
      'Una convulsión, o perder el conocimiento',
      'Respiración lenta, o no respira',
      'Labios azules o grises',
      'Un sueño tan profundo que no se le puede despertar, o ruidos de gorgoteo',
      'Confusión, no saber dónde está, o mucha agitación',
      'Ver u oír cosas que no existen',
      'Fiebre con el corazón acelerado o sudor que empapa',
      'Dolor de pecho o desmayo',
      'Embarazo con cualquiera de estas señales',
    ],
    fine: 'Después de dejarlo de golpe, una convulsión puede llegar sin aviso. Sentirse bien no la descarta.',
  },
  suicide: {
    title: 'Ideas de quitarse la vida',
    text: 'Si tiene un plan o piensa llevarlo a cabo, llame ahora al 911 o al 988. Puede llamar o enviar un texto al 988 a cualquier hora. No tiene que explicarlo todo.',
  },
  overdose: {
    title: 'Si alguien pudo haber tomado demasiado',
    signs:
      'Las señales son mucho sueño, hablar arrastrando las palabras, perder el equilibrio, confusión y respiración lenta, débil o detenida.',
    steps: [
      'Llame al 911.',
      'Si hay alguna posibilidad de opioides, dé naloxona (Narcan). No hace daño si no los hay.',
      'Acueste a la persona de lado.',
      'Quédese hasta que llegue la ayuda. Diga qué tomó, si lo sabe.',
    ],
    naloxone:
      'La naloxona no revierte una benzodiazepina. Désela por un posible opioide y llame al 911 de todos modos.',
    flumazenil:
      'Existe un medicamento de hospital, el flumazenil, que bloquea las benzodiazepinas. Es solo para hospitales: en personas cuyo cuerpo depende del medicamento puede provocar convulsiones.',
  },
  stopped: {
    title: 'Si lo dejó, o lo bajó mucho, de golpe',
    text: 'Llame hoy a quien le receta, al médico de guardia o a una clínica de urgencias, y diga que lo dejó. No vuelva a empezar por su cuenta: pregunte qué dosis tomar. Si tiene alguna señal de la lista de arriba, llame al 911.',
  },
  referral: {
    title: 'Para encontrar tratamiento, no para emergencias',
    text: 'La Línea Nacional de SAMHSA es gratis y privada. Da referencias y pide su código postal. No ofrece consejería.',
    elsewhere: 'Pregunte a un médico o farmacéutico cercano a quién acudir.',
  },
  cutOff: {
    title: 'Se me acaba, o me lo quitaron',
    lead: 'Le pasa a mucha gente. El mayor peligro es dejarlo de golpe. La meta de hoy es un puente: suficiente medicamento para mantener su dosis igual hasta que alguien pueda planear con usted.',
    first: {
      title: 'Primero, revise si hay peligro',
      text: 'Si hay una convulsión, confusión o se ven cosas que no existen, llame ya al 911. Si piensa en quitarse la vida, llame o escriba al 988.',
      link: 'Ver la página de emergencia',
    },
    today: {
      title: 'Qué hacer hoy',
      steps: [
        {
          title: 'Llame al consultorio que se lo receta',
          text: 'Pida un surtido que cubra el tiempo que falta. Si está cerrado, pida hablar con el médico de guardia.',
        },
        {
          title: 'Hable con su farmacéutico',
          text: 'Pregunte si donde usted vive es posible un surtido de emergencia y si puede comunicarse con quien le receta. La ley cambia de un estado a otro.',
        },
        {
          title: 'Si nadie contesta, vaya a una clínica de urgencias',
          text: 'Lleve el frasco o una foto de la etiqueta. Diga cuánto toma, desde cuándo y cuándo fue su última dosis. Si ahí tampoco pueden ayudarle, vaya a la sala de emergencias de un hospital.',
        },
        {
          title: 'Si ya lo dejó',
          text: 'Llame hoy, aunque se sienta bien. Diga qué día lo dejó. No vuelva a empezar por su cuenta: pregunte qué dosis tomar.',
        },
      ],
    },
    say: {
      title: 'Palabras que puede usar',
      lines: [
        '«Tomo ___ mg de ___ todos los días, desde hace ___ meses. Se me acaba el ___».',
        '«Sé que es peligroso dejarlo de golpe. Le pido un surtido que mantenga mi dosis igual».',
        '«Quiero bajar despacio. ¿Podemos planearlo juntos, o me puede referir a alguien que lo haga?»',
      ],
    },
    not: {
      title: 'Qué no hacer',
      items: [
        'No lo deje de golpe.',
        'No se salte días ni estire las dosis por su cuenta. Pregunte a quienes llame hoy qué hacer con lo que le queda.',
        'No compre pastillas fuera de una farmacia. Pueden ser falsas y tener algo mucho más fuerte.',
        'No use alcohol ni otro medicamento para llenar el hueco.',
      ],
    },
    watch: {
      title: 'Qué vigilar',
      text: 'Dormir mal, ansiedad, temblor, sudor y palpitaciones son comunes cuando baja la dosis. Si son fuertes, llame a quien le receta el mismo día. Si hay una convulsión, confusión o se ven cosas que no existen, llame al 911.',
    },
    startLink: 'Seguir paso a paso: unas preguntas y una página para llevar',
    placesLink: 'Buscar un lugar que pueda ayudar',
  },
  helping: {
    title: 'Ayudar a alguien',
    lead: 'Usted no puede hacerlo por la otra persona, pero sí puede hacerlo más fácil.',
    sections: [
      {
        title: 'Conozca las señales para llamar al 911',
        text: 'Aprenda la lista de la página de emergencia y téngala a mano. Si puede haber opioides en casa, pida naloxona en una farmacia.',
      },
      {
        title: 'No presione para dejarlo rápido',
        text: 'El cuerpo acostumbrado a este medicamento necesita tiempo. Dejarlo de golpe puede causar convulsiones. No esconda las pastillas, no las guarde bajo llave ni las tire sin un plan de quien receta.',
      },
      {
        title: 'Qué ayuda',
        text: 'Cosas pequeñas, dichas con sencillez.',
        items: [
          'Pregunte qué quiere la persona y escuche.',
          'Ofrézcase a estar a su lado en la llamada con quien le receta.',
          'Ayude a anotar cada dosis y cómo fue el día.',
          'Tome una pausa como parte del plan, no como un fracaso.',
        ],
      },
      {
        title: 'La dependencia física no es lo mismo que la adicción',
        text: 'El cuerpo puede llegar a depender de un medicamento que se toma tal como se recetó. Culpar hace más difícil pedir ayuda.',
      },
      {
        title: 'Cuídese usted también',
        text: 'Si siente cansancio o miedo, usted también puede llamar o enviar un texto al 988 en los Estados Unidos, o a una línea de crisis cercana. También es para quienes se preocupan por alguien.',
      },
    ],
    emergencyLink: 'Página de emergencia',
  },
};
