import type { FrameName } from './sentence-names.ts';

/** What a paper says in Spanish around its figures; what stands in braces is a slot that `sentence-shapes.ts` knows. */
export const FRAME_ES: Readonly<Record<FrameName, string>> = {
  intro:
    'Este es un borrador para hablarlo con quien le receta. Siga con su dosis de hoy hasta que acuerden un plan.',
  endingAsk: 'Solo quien le receta puede elegir los pasos que siguen. Pregunte en su próxima cita.',
  rules: 'Hecho con las tablas de reglas {version}',
  chartTitle: 'Dosis diaria de {drug} con el tiempo',
  doseAxis: 'mg al día',
  weeksHeading: 'Semana por semana, en mg al día',
  weeksChange: 'Donde un día tiene dos números, el primero es de {drug} y el segundo es de {from}.',
  stepsHeading: 'Cada paso, pieza por pieza',
  holdNote:
    'Puede quedarse más tiempo en un paso cuando lo necesite. Esperar es parte del plan. Avise a quien le receta. Las fechas que siguen se retrasan esos mismos días.',
  callHeading: 'Cuándo pedir ayuda',
  callEmergency:
    'Llame al 911 o al número de emergencia de su país si hay una convulsión, un desmayo, dolor en el pecho, mucha confusión, si ve u oye cosas que no existen, si le cuesta respirar, o si no se puede despertar a alguien.',
  callCrisis:
    'Si piensa en quitarse la vida, en los Estados Unidos llame o mande un mensaje al 988. En otro país, llame a una línea de crisis.',
  callPrescriber:
    'Llame a quien le receta si un paso se le hace muy difícil. No lo deje de golpe y no se salte días.',
  callOldDose:
    'Después de bajar la dosis, volver a una dosis alta de antes puede ser peligroso. Pregunte primero.',
  packetIntro:
    'Calculado con el régimen y los productos que se dieron, según reglas con fuente. No es una orden. Cada dosis se hace con piezas que suman exacto.',
  sigsHeading: 'Indicaciones de cada paso',
  supplyHeading: 'Cantidades para surtir cada 28 días',
  supplyNote:
    'Son piezas enteras para surtir; las partes de tableta se suman y se redondean hacia arriba a una entera.',
  decisionsHeading: 'Queda para que usted decida',
  decideSteps: 'Los pasos por debajo de la última dosis, cuánto duran y cuándo terminar.',
  decideWays:
    'Si conviene esperar más, usar una unidad más pequeña, una suspensión hecha por farmacia u otro medicamento.',
  decideChecks: 'Cada cuánto revisar, y qué hacer si aparecen síntomas.',
  signHeading: 'Aprobación',
  signName: 'Nombre y título de quien receta',
  signature: 'Firma',
  signDate: 'Fecha',
  signChanges: 'Cambios',
  tableHead: 'Desde Cada día Reducción Durante',
  title: 'Bajar {titleDrug} paso a paso: un borrador',
  changeTitle: 'De {titleLeft} a {titleDrug}, y después bajar: un borrador',
  packetTitle: 'Para quien receta: borrador para bajar {titleDrug}',
  packetChangeTitle: 'Para quien receta: de {titleLeft} a {titleDrug}, y después bajar: un borrador',
  findingsHeading: 'Qué saber y qué preguntar',
};

/** What a plan may have found in Spanish, in each of its forms: by name, as the reader calls it. */
export const FINDINGS_ES: Readonly<Record<string, readonly string[]>> = {
  'prescribed-opioid': [
    'Usted también toma un opioide. Juntos pueden hacer más lenta la respiración. Pregunte: «¿Puedo tener naloxona en casa, y cuál conviene cambiar primero?» No deje la metadona ni la buprenorfina por este plan.',
  ],
  gabapentinoid: [
    'Usted también toma gabapentina o pregabalina. Junto con este medicamento pueden hacer más lenta la respiración. Pregunte: «¿Esto cambia el plan?»',
  ],
  'other-depressant': [
    'Usted también toma otra cosa que da sueño. Pregunte: «¿Se pueden mezclar, y cambia el plan?»',
  ],
  ptsd: [
    'Usted vive con estrés postraumático. Pregunte: «¿Qué tratamiento debo tener antes de empezar, y a quién llamo en los días malos?»',
  ],
  bipolar: [
    'Usted vive con trastorno bipolar. Pregunte: «¿Cómo vigilamos mi sueño y mi ánimo, y cuándo hacemos una pausa?»',
  ],
  'psychotic-illness': [
    'Usted vive con una enfermedad psicótica. Pregunte: «¿Cómo vigilamos mi sueño y mis pensamientos, y cuándo hacemos una pausa?»',
  ],
  breastfeeding: [
    'Usted está amamantando. Pregunte a quien le receta y avise a quien atiende a su bebé: «¿Qué debemos observar en mi bebé?»',
  ],
  'some-alcohol': [
    'Usted bebe algo de alcohol. Junto con este medicamento puede hacer más lenta la respiración. Pregunte: «¿Puedo beber algo de alcohol durante este plan, y cómo lo dejo si bebo todos los días?»',
  ],
  'failed-taper': [
    'Usted ya trató de bajar antes. Pregunte: «¿Qué lo hizo difícil esa vez, y qué haremos distinto?»',
  ],
  cyp3a4: [
    'Usted toma algo que puede cambiar cómo su cuerpo elimina este medicamento. Pregunte a su farmacéutico: «¿Sube o baja el nivel, y qué pasa si lo empiezo o lo dejo?»',
  ],
  'lives-alone': [
    'Usted vive solo o sola. Pregunte: «¿Quién puede estar pendiente de mí después de cada baja?» Piense en una persona que pueda llamarle.',
  ],
  'age-65-or-more': [
    'Desde los 65 años, con este medicamento son más probables las caídas, la confusión y los problemas de memoria. Pregunte: «¿Mis pasos deben ser más pequeños o más separados?»',
  ],
  floor: [
    'Este plan termina en {floorMg} mg al día. La siguiente dosis que sus productos permiten es {nextMg} mg, una baja de {nextPercent} por ciento: más que el 25 por ciento que este plan puede bajar en 14 días. Lo que sigue solo lo puede elegir quien le receta. Pregunte por: una espera más larga antes de una baja mayor, tabletas de menor dosis, una suspensión preparada por un farmacéutico, otro medicamento, o quedarse en esta dosis.',
  ],
  'no-step-possible': [
    'Desde {floorMg} mg, la siguiente dosis que sus productos permiten es {nextMg} mg, una baja de {nextPercent} por ciento: más que el 25 por ciento que este plan puede bajar en 14 días. Por eso el plan es quedarse donde está y preguntar por: tabletas de menor dosis, una suspensión preparada por un farmacéutico, otro medicamento, o una espera más larga antes de una baja mayor.',
  ],
  'above-asked': [
    'Esta baja es de {cutPercent} por ciento, más que el {askedPercent} por ciento que pidió, porque sus productos no permiten una menor. Por eso la dosis anterior se mantiene {days} días.',
  ],
  'faster-than-asked': [
    'Esta baja es de {cutPercent} por ciento, y ni {days} días de espera la compensan. Pregunte a quien le receta: «¿Debo quedarme más tiempo en {beforeMg} mg, o puedo conseguir tabletas de menor dosis?»',
  ],
  'steady-before-first-cut': [
    'Empiece solo cuando quien le receta haya firmado, y si ha tomado {todayMg} mg al día, sin cambios, por lo menos {days} días.',
  ],
  'today-cannot-be-made': [
    'Los {mg} mg de hoy a las {at} no se pueden formar con los productos que anotó. ¿Está bien la dosis? ¿Falta un producto?',
  ],
  'stays-whole': [
    'En este plan no se parte: {form} de {mg} mg, aunque tenga marcas. No está hecha para partirse.',
  ],
  'cannot-split-exactly': ['No se parte tanto: {form} de {mg} mg. Sus partes no dan una dosis exacta.'],
  'liquid-left-out': [
    'El líquido queda fuera. Lo tiene que elegir quien le receta y lo tiene que preparar un farmacéutico. No disuelva tabletas en casa.',
  ],
  'liquid-chosen-by-prescriber': [
    '{name} eligió este líquido: {form}, {mgPerMl} mg en 1 mL. Pida al farmacéutico un medidor, y que le explique cómo agitarlo y guardarlo.',
  ],
  'many-pieces': [
    '{pieces} piezas a las {at} son muchas. Pregunte a su farmacéutico si se pueden formar {mg} mg con una de mayor dosis.',
  ],
  'label-maximum-not-known': [
    'No hemos visto en una etiqueta la dosis diaria más alta de {drug}. Pida a quien le receta que revise si la dosis de hoy está dentro de ella.',
  ],
  'entered-by-prescriber': [
    'Cambios anotados por {name} ({role}), sin verificar. Motivo: {reason}. Esto sigue siendo un borrador.',
  ],
  'entered-over-25-in-14-days': [
    'Anotado por {name}: la dosis baja {within14Percent} por ciento en 14 días. El límite habitual de la guía es 25 por ciento.',
  ],
  'entered-interval-outside-14-to-28': [
    'Anotado por {name}: este paso dura {days} días. Los pasos habituales de la guía duran de 14 a 28 días.',
  ],
  'entered-dose-goes-up': ['Anotado por {name}: la dosis sube de {stepBeforeMg} a {stepMg} mg.'],
  'entered-pace-faster': [
    'Anotado por {name}: {percent} por ciento cada {days} días es más rápido que el ritmo habitual de la guía.',
  ],
  'entered-wait-longer': ['Anotado por {name}: {days} días entre bajas es más que los 14 a 28 habituales.'],
  'conversion-by-prescriber': [
    'Cambio de {from} a {to} anotado por {name}: 1 mg se toma como {perMg} mg. Las tablas muestran de {lowMg} a {highMg} mg; ningún número es el correcto para todos.',
  ],
  'changeover-may-cut': [
    'Durante el cambio de medicamento, según lo anotó {name}: por una de las tablas la dosis baja {percent} por ciento en 14 días. El límite de la guía es 25.',
  ],
  'changeover-may-raise': [
    'Durante el cambio de medicamento, según lo anotó {name}: por una de las tablas el día cuenta como {percent} por ciento más que los días de antes.',
  ],
  'stepped-back': [
    '{name} decidió volver a {mg} mg, sin verificar. Motivo: {reason}. Los pasos que siguen llegan más tarde.',
  ],
  'stock-runs-out': [
    'Lo que tiene de {form} de {mg} mg ya no alcanza para el {date}. Pida {count} a más tardar el {orderBy}, para los 28 días que siguen.',
    'Lo que tiene de {form} de {drug} de {mg} mg ya no alcanza para el {date}. Pida {count} a más tardar el {orderBy}, para los 28 días que siguen.',
  ],
  'stock-to-order': [
    'Va a necesitar {form} de {mg} mg desde el {date}. Pida {count} a más tardar el {orderBy}, para los primeros 28 días.',
    'Va a necesitar {form} de {drug} de {mg} mg desde el {date}. Pida {count} a más tardar el {orderBy}, para los primeros 28 días.',
  ],
  'stock-left-over': [
    'El plan deja sin usar {count} de {form} de {mg} mg. Pregunte a su farmacéutico cómo devolver lo que no necesita.',
    'El plan deja sin usar {count} de {form} de {drug} de {mg} mg. Pregunte a su farmacéutico cómo devolver lo que no necesita.',
  ],
  'stock-not-searched': [
    'Hay demasiadas maneras de usar lo que tiene en casa. Este plan toma, en su lugar, la menor cantidad de piezas. Puede sobrar más de lo necesario.',
  ],
};
