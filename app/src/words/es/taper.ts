import { parseCivilDay, partsOfDay } from '@stepdown/clinical/quantity/civil-day';
import { formatMg, type Micrograms } from '@stepdown/clinical/quantity/micrograms';
import { isLiquid, type Form, type Piece, type Product } from '@stepdown/clinical/taper/product';
import type { TaperWords, Values } from '../taper.ts';

const MONTHS = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
];

const FORMS: TaperWords['forms'] = {
  tablet: 'tableta',
  odt: 'tableta que se deshace en la boca (ODT)',
  capsule: 'cápsula',
  'er-tablet': 'tableta de liberación prolongada',
  'er-capsule': 'cápsula de liberación prolongada',
  film: 'lámina para la boca',
  'oral-solution': 'solución oral (líquido)',
  suspension: 'suspensión preparada por un farmacéutico (líquido)',
};

const PLURALS: TaperWords['forms'] = {
  tablet: 'tabletas',
  odt: 'tabletas que se deshacen en la boca (ODT)',
  capsule: 'cápsulas',
  'er-tablet': 'tabletas de liberación prolongada',
  'er-capsule': 'cápsulas de liberación prolongada',
  film: 'láminas para la boca',
  'oral-solution': FORMS['oral-solution'],
  suspension: FORMS.suspension,
};

const SCORES: TaperWords['scores'] = {
  none: 'se toma entera',
  half: 'se puede partir en mitades',
  quarter: 'se puede partir en cuartos',
};

const STAY = 'Hasta que hable con ellos, siga tomando su dosis como se la recetaron. No la deje de golpe.';

const REFUSALS: TaperWords['refusals'] = {
  'red-flag': () =>
    'Primero, la señal de peligro. Llame ya al 911 o al número de emergencia de su país. Si piensa en quitarse la vida, en los Estados Unidos también puede llamar o escribir al 988. No hacemos ningún plan mientras haya una señal de peligro.',
  pregnant: () =>
    `No hacemos borradores durante el embarazo. Llame a quien atiende su embarazo y a quien le receta este medicamento, y planéelo con ambos. ${STAY}`,
  epilepsy: () =>
    `Puede que este medicamento sea lo que evita las convulsiones, así que no hacemos un borrador. Hable con quien trata sus convulsiones. ${STAY}`,
  'past-seizure': () =>
    `Si ya tuvo una convulsión, bajar la dosis necesita a un profesional que le vigile en persona. No hacemos un borrador. ${STAY}`,
  'past-complicated-withdrawal': () =>
    `Después de una abstinencia difícil o peligrosa, la próxima necesita atención médica cercana. No hacemos un borrador. Pregunte a quien le receta o a una unidad que atienda la abstinencia. ${STAY}`,
  'already-stopped': () =>
    'Usted ya lo dejó, o bajó mucho de golpe. Llame hoy a quien se lo receta, a un médico de guardia o a una clínica de urgencias, y diga qué día fue. No vuelva a empezar por su cuenta. Si hay una señal de peligro, llame al 911 o al número de emergencia de su país.',
  'street-supply': () =>
    'Las tabletas que no vienen de una farmacia pueden tener cualquier cosa, en cualquier cantidad. Nadie puede calcular pasos con ellas. Un profesional puede encontrar la dosis que frena la abstinencia y planear desde ahí. No las deje de golpe. Tenga naloxona cerca.',
  'alcohol-dependence': () =>
    'Dejar el alcohol y este medicamento a la vez puede ser peligroso. Hace falta un equipo médico. No deje ninguno de golpe. Pregunte en una unidad que atienda la abstinencia o a su médico, o, en los Estados Unidos, llame a SAMHSA al 1-800-662-4357.',
  'opioid-dependence': () =>
    'Si hay opioides, un mismo equipo debe cuidar de las dos cosas. No hacemos un borrador. No deje la metadona ni la buprenorfina por esto, y no deje este medicamento de golpe. Pida ayuda en su clínica para las dos cosas y tenga naloxona cerca.',
  'second-sedative': () =>
    `Si toma otro sedante, el orden y la velocidad los decide un profesional. No hacemos un borrador. ${STAY}`,
  'liver-disease': () =>
    `Un hígado enfermo elimina este medicamento más despacio, y los pasos de siempre pueden no servir. Consulte a un especialista. No hacemos un borrador. ${STAY}`,
  'suicidal-thoughts': () =>
    'Usted importa más que cualquier plan. En los Estados Unidos, llame o escriba al 988 ahora, a cualquier hora. En otro país, llame a una línea de crisis. Si está por hacerse daño, llame al 911 o al número de emergencia de su país. Hoy no hacemos un borrador. Por favor, siga tomando su dosis como se la recetaron.',
  'cannot-manage-medicines': () =>
    `Estos pasos solo sirven si alguien puede cuidar de las tabletas. Pida a quien le receta, y a alguien de confianza, que lo planeen con usted. ${STAY}`,
  'under-18': () =>
    `Antes de los 18 años, esto lo tiene que planear un médico que atiende a jóvenes. No hacemos un borrador. ${STAY}`,
  'unknown-drug': (v) =>
    `No tenemos datos confiables sobre «${v.drug}», así que no hacemos un borrador. Mire el nombre en la etiqueta o pregunte a un farmacéutico. No deje ningún medicamento de golpe.`,
  'over-label-maximum': (v) =>
    `${v.mg} mg al día de ${v.drug} es más que los ${v.maximumMg} mg de la etiqueta. Puede ser lo correcto para usted, pero el plan lo tiene que hacer quien le receta. ${STAY}`,
  'not-steady': () =>
    'Un plan necesita una dosis que sea igual todos los días. Pida a quien le receta que le ayude a llegar primero a una dosis estable y después vuelva. Saltarse días no es una forma de bajar.',
  'no-dose': () => 'Las dosis suman cero. Escriba lo que toma en un día normal.',
  'pace-not-usable': () => 'El ritmo tiene que ser más de 0 por ciento y un número entero de días.',
  'faster-needs-prescriber': (v) =>
    `Usted pidió ${v.percent} por ciento cada ${v.days} días. Aquí un plan baja como mucho 10 por ciento, con al menos 14 días entre una baja y otra. Ir más rápido es una pregunta para quien le receta: «¿Me conviene bajar más rápido, y quién estaría pendiente de mí?»`,
  'longer-wait-needs-prescriber': (v) =>
    `Usted pidió ${v.days} días entre una baja y otra. Aquí un plan usa de 14 a 28 días. Quedarse más tiempo en un paso siempre está bien: puede hacer una pausa. Para un plan más lento desde el principio, pregunte a quien le receta.`,
  'liquid-needs-prescriber': () =>
    'Un líquido lo tiene que elegir quien le receta y lo tiene que preparar un farmacéutico. No disuelva tabletas en casa. Agregue las tabletas que puede conseguir.',
  'cannot-make-any-dose': (v) =>
    `Con estos productos no podemos formar ni ${v.mg} mg ni otra dosis que esté hasta una cuarta parte por debajo. Pregunte a su farmacéutico qué dosis más pequeñas puede conseguir.`,
  'too-many-choices': () =>
    'Estos productos permiten demasiadas dosis distintas para revisarlas todas. Deje solo los que de verdad usa.',
  'entered-dose-cannot-be-made': (v) =>
    `La dosis anotada de ${v.mg} mg no se puede formar con estos productos.`,
  'entered-steps-not-usable': (v) =>
    `El paso anotado ${v.step} no se puede usar: cada paso necesita días enteros; solo el último puede quedar abierto.`,
  'conversion-outside-range': (v) =>
    `El factor está fuera de lo que muestran las tablas: 1 mg de ${v.from} aparece como ${v.lowMg} a ${v.highMg} mg de ${v.to}.`,
  'conversion-not-usable': () =>
    'El cambio de medicamento no se puede usar como está anotado. Necesita otro medicamento que las tablas muestren junto a este, y de 7 a 14 días enteros.',
};

/** Un producto que ya se tiene; se nombra su medicamento donde el plan tiene dos. */
function stockName(v: Parameters<TaperWords['findings']['stock-runs-out']>[0]): string {
  return `${[FORMS[v.form as Form], v.drug].filter((part) => part !== undefined).join(' de ')} de ${v.mg} mg`;
}

/** Cuánto pedir: piezas, o mililitros de un líquido. */
function ordered(v: Parameters<TaperWords['findings']['stock-runs-out']>[0]): string {
  return v.form === 'suspension' || v.form === 'oral-solution' ? `${v.count} mL` : String(v.count);
}

const FINDINGS: TaperWords['findings'] = {
  'prescribed-opioid': () =>
    'Usted también toma un opioide. Juntos pueden hacer más lenta la respiración. Pregunte: «¿Puedo tener naloxona en casa, y cuál conviene cambiar primero?» No deje la metadona ni la buprenorfina por este plan.',
  gabapentinoid: () =>
    'Usted también toma gabapentina o pregabalina. Junto con este medicamento pueden hacer más lenta la respiración. Pregunte: «¿Esto cambia el plan?»',
  'other-depressant': () =>
    'Usted también toma otra cosa que da sueño. Pregunte: «¿Se pueden mezclar, y cambia el plan?»',
  ptsd: () =>
    'Usted vive con estrés postraumático. Pregunte: «¿Qué tratamiento debo tener antes de empezar, y a quién llamo en los días malos?»',
  bipolar: () =>
    'Usted vive con trastorno bipolar. Pregunte: «¿Cómo vigilamos mi sueño y mi ánimo, y cuándo hacemos una pausa?»',
  'psychotic-illness': () =>
    'Usted vive con una enfermedad psicótica. Pregunte: «¿Cómo vigilamos mi sueño y mis pensamientos, y cuándo hacemos una pausa?»',
  breastfeeding: () =>
    'Usted está amamantando. Pregunte a quien le receta y avise a quien atiende a su bebé: «¿Qué debemos observar en mi bebé?»',
  'some-alcohol': () =>
    'Usted bebe algo de alcohol. Junto con este medicamento puede hacer más lenta la respiración. Pregunte: «¿Puedo beber algo de alcohol durante este plan, y cómo lo dejo si bebo todos los días?»',
  'failed-taper': () =>
    'Usted ya trató de bajar antes. Pregunte: «¿Qué lo hizo difícil esa vez, y qué haremos distinto?»',
  cyp3a4: () =>
    'Usted toma algo que puede cambiar cómo su cuerpo elimina este medicamento. Pregunte a su farmacéutico: «¿Sube o baja el nivel, y qué pasa si lo empiezo o lo dejo?»',
  'lives-alone': () =>
    'Usted vive solo o sola. Pregunte: «¿Quién puede estar pendiente de mí después de cada baja?» Piense en una persona que pueda llamarle.',
  'age-65-or-more': () =>
    'Desde los 65 años, con este medicamento son más probables las caídas, la confusión y los problemas de memoria. Pregunte: «¿Mis pasos deben ser más pequeños o más separados?»',
  floor: (v) =>
    `Este plan termina en ${v.floorMg} mg al día. La siguiente dosis que sus productos permiten es ${v.nextMg} mg, una baja de ${v.nextPercent} por ciento: más que el 25 por ciento que este plan puede bajar en 14 días. Lo que sigue solo lo puede elegir quien le receta. Pregunte por: una espera más larga antes de una baja mayor, tabletas de menor dosis, una suspensión preparada por un farmacéutico, otro medicamento, o quedarse en esta dosis.`,
  'no-step-possible': (v) =>
    `Desde ${v.floorMg} mg, la siguiente dosis que sus productos permiten es ${v.nextMg} mg, una baja de ${v.nextPercent} por ciento: más que el 25 por ciento que este plan puede bajar en 14 días. Por eso el plan es quedarse donde está y preguntar por: tabletas de menor dosis, una suspensión preparada por un farmacéutico, otro medicamento, o una espera más larga antes de una baja mayor.`,
  'above-asked': (v) =>
    `Esta baja es de ${v.percent} por ciento, más que el ${v.askedPercent} por ciento que pidió, porque sus productos no permiten una menor. Por eso la dosis anterior se mantiene ${v.days} días.`,
  'faster-than-asked': (v) =>
    `Esta baja es de ${v.percent} por ciento, y ni ${v.days} días de espera la compensan. Pregunte a quien le receta: «¿Debo quedarme más tiempo en ${v.beforeMg} mg, o puedo conseguir tabletas de menor dosis?»`,
  'steady-before-first-cut': (v) =>
    `Empiece solo cuando quien le receta haya firmado, y si ha tomado ${v.beforeMg} mg al día, sin cambios, por lo menos ${v.days} días.`,
  'today-cannot-be-made': (v) =>
    `Los ${v.mg} mg de hoy a las ${v.at} no se pueden formar con los productos que anotó. ¿Está bien la dosis? ¿Falta un producto?`,
  'stays-whole': (v) =>
    `En este plan no se parte: ${FORMS[v.form as Form]} de ${v.mg} mg, aunque tenga marcas. No está hecha para partirse.`,
  'cannot-split-exactly': (v) =>
    `No se parte tanto: ${FORMS[v.form as Form]} de ${v.mg} mg. Sus partes no dan una dosis exacta.`,
  'liquid-left-out': () =>
    'El líquido queda fuera. Lo tiene que elegir quien le receta y lo tiene que preparar un farmacéutico. No disuelva tabletas en casa.',
  'liquid-chosen-by-prescriber': (v) =>
    `${v.name} eligió este líquido: ${FORMS[v.form as Form]}, ${v.mgPerMl} mg en 1 mL. Pida al farmacéutico un medidor, y que le explique cómo agitarlo y guardarlo.`,
  'many-pieces': (v) =>
    `${v.pieces} piezas a las ${v.at} son muchas. Pregunte a su farmacéutico si se pueden formar ${v.mg} mg con una de mayor dosis.`,
  'label-maximum-not-known': (v) =>
    `No hemos visto en una etiqueta la dosis diaria más alta de ${v.drug}. Pida a quien le receta que revise si la dosis de hoy está dentro de ella.`,
  'entered-by-prescriber': (v) =>
    `Cambios anotados por ${v.name} (${v.role}), sin verificar. Motivo: ${v.reason}. Esto sigue siendo un borrador.`,
  'entered-over-25-in-14-days': (v) =>
    `Anotado por ${v.name}: la dosis baja ${v.percent} por ciento en 14 días. El límite habitual de la guía es 25 por ciento.`,
  'entered-interval-outside-14-to-28': (v) =>
    `Anotado por ${v.name}: este paso dura ${v.days} días. Los pasos habituales de la guía duran de 14 a 28 días.`,
  'entered-dose-goes-up': (v) => `Anotado por ${v.name}: la dosis sube de ${v.beforeMg} a ${v.mg} mg.`,
  'entered-pace-faster': (v) =>
    `Anotado por ${v.name}: ${v.percent} por ciento cada ${v.days} días es más rápido que el ritmo habitual de la guía.`,
  'entered-wait-longer': (v) =>
    `Anotado por ${v.name}: ${v.days} días entre bajas es más que los 14 a 28 habituales.`,
  'conversion-by-prescriber': (v) =>
    `Cambio de ${v.from} a ${v.to} anotado por ${v.name}: 1 mg se toma como ${v.perMg} mg. Las tablas muestran de ${v.lowMg} a ${v.highMg} mg; ningún número es el correcto para todos.`,
  'changeover-may-cut': (v) =>
    `Durante el cambio de medicamento, según lo anotó ${v.name}: por una de las tablas la dosis baja ${v.percent} por ciento en 14 días. El límite de la guía es 25.`,
  'changeover-may-raise': (v) =>
    `Durante el cambio de medicamento, según lo anotó ${v.name}: por una de las tablas el día cuenta como ${v.percent} por ciento más que los días de antes.`,
  'stepped-back': (v) =>
    `${v.name} decidió volver a ${v.mg} mg, sin verificar. Motivo: ${v.reason}. Los pasos que siguen llegan más tarde.`,
  'stock-runs-out': (v) =>
    `Lo que tiene de ${stockName(v)} ya no alcanza para el ${day(v.runsOutOn)}. Pida ${ordered(v)} a más tardar el ${day(v.orderBy)}, para los 28 días que siguen.`,
  'stock-to-order': (v) =>
    `Va a necesitar ${stockName(v)} desde el ${day(v.runsOutOn)}. Pida ${ordered(v)} a más tardar el ${day(v.orderBy)}, para los primeros 28 días.`,
  'stock-left-over': (v) =>
    `El plan deja sin usar ${v.count} de ${stockName(v)}. Pregunte a su farmacéutico cómo devolver lo que no necesita.`,
  'stock-not-searched': () =>
    'Hay demasiadas maneras de usar lo que tiene en casa. Este plan toma, en su lugar, la menor cantidad de piezas. Puede sobrar más de lo necesario.',
};

const SLIPS: TaperWords['slips'] = {
  'above-any-label': (v) =>
    `${v.mg} mg al día es más que la dosis más alta de cualquier etiqueta (${v.maximumMg} mg). ¿Está bien el punto decimal, y son miligramos?`,
  'ten-times-usual': (v) =>
    `${v.mg} mg al día es diez veces una dosis habitual (${v.usualMg} mg) o más. ¿Está bien el punto decimal?`,
  'strength-not-made': (v) =>
    `No conocemos este medicamento en ${FORMS[v.form as Form]} de ${v.mg} mg. Conocemos: ${v.known} mg. ¿Está bien?`,
};

export const taper: TaperWords = {
  draftMark: 'Borrador: no lo siga hasta que firme quien le receta',
  notReviewed: 'Las reglas de este borrador todavía no han sido revisadas por un profesional clínico.',
  gates: {
    'red-flag':
      'Tengo ahora una señal de peligro: convulsión, confusión, ver cosas que no existen, respiración muy lenta, dolor de pecho',
    pregnant: 'Estoy embarazada, o podría estarlo',
    epilepsy: 'Tomo este medicamento por convulsiones o epilepsia',
    'past-seizure': 'Alguna vez tuve una convulsión',
    'past-complicated-withdrawal': 'Ya tuve una abstinencia difícil o peligrosa',
    'already-stopped': 'Ya lo dejé, o bajé mucho de golpe',
    'street-supply': 'Algunas de mis tabletas no vienen de una farmacia',
    'alcohol-dependence': 'Mi cuerpo depende del alcohol: sin él tiemblo o me siento mal',
    'opioid-dependence': 'Mi cuerpo depende de opioides',
    'second-sedative': 'Tomo otro sedante o pastilla para dormir todos los días',
    'liver-disease': 'Tengo una enfermedad grave del hígado',
    'suicidal-thoughts': 'Pienso en quitarme la vida',
    'cannot-manage-medicines': 'No puedo ocuparme de mis medicamentos',
    'prescribed-opioid': 'Tomo un opioide recetado, para el dolor o como tratamiento',
    gabapentinoid: 'Tomo gabapentina o pregabalina',
    'other-depressant': 'Tomo otra cosa que me da sueño',
    ptsd: 'Vivo con estrés postraumático',
    bipolar: 'Vivo con trastorno bipolar',
    'psychotic-illness': 'Vivo con una enfermedad psicótica',
    breastfeeding: 'Estoy amamantando',
    'some-alcohol': 'Bebo algo de alcohol',
    'failed-taper': 'Ya traté de bajar antes y no resultó',
    cyp3a4: 'Un farmacéutico me dijo que otro medicamento, o un alimento, cambia el nivel de este',
    'lives-alone': 'Vivo solo o sola',
  },
  steadiness: {
    steady: 'La misma dosis todos los días',
    skipped: 'Me salto algunos días o dosis',
    'as-needed': 'Solo cuando lo necesito',
    changing: 'Ha estado cambiando',
  },
  givesFirst: {
    largest: {
      label: 'Primero baja la dosis más grande del día',
      reason: 'Así el día queda parejo. Entre dosis iguales, primero baja la más temprana.',
    },
    earliest: {
      label: 'Primero baja la primera dosis del día',
      reason:
        'Así la dosis de la noche se mantiene más tiempo, algo que algunas personas quieren para dormir.',
    },
    latest: {
      label: 'Primero baja la última dosis del día',
      reason:
        'Así la dosis de la mañana se mantiene más tiempo, algo que algunas personas quieren para el día.',
    },
  },
  forms: FORMS,
  scores: SCORES,
  refusals: REFUSALS,
  findings: FINDINGS,
  slips: SLIPS,
  refusal: (refusal) => REFUSALS[refusal.code](refusal.values),
  finding: (finding) => FINDINGS[finding.code](finding.values),
  slip: (slip) => SLIPS[slip.code](slip.values),
  product,
  piece,
};

function product(of: Product): string {
  if (isLiquid(of)) return `${FORMS[of.form]}, ${formatMg(of.perMl)} mg en 1 mL`;
  return `${FORMS[of.form]} de ${formatMg(of.strength)} mg, ${SCORES[of.form === 'tablet' ? of.score : 'none']}`;
}

function piece(of: Piece): string {
  if ('microlitres' in of) {
    return `${formatMg(of.microlitres as Micrograms)} mL de ${FORMS[of.product.form]}, ${formatMg(of.product.perMl)} mg en 1 mL`;
  }
  const strength = `${formatMg(of.product.strength)} mg`;
  const whole = Math.floor(of.quarters / 4);
  const rest = of.quarters % 4;
  if (whole === 0) return `${PARTS[rest]} de una ${FORMS[of.product.form]} de ${strength}`;
  const forms = whole === 1 && rest === 0 ? FORMS : PLURALS;
  if (rest === 0) return `${whole} ${forms[of.product.form]} de ${strength}`;
  return `${whole} ${MIXED[rest]} ${forms[of.product.form]} de ${strength}`;
}

const PARTS = ['', 'un cuarto', 'la mitad', 'tres cuartos'];
const MIXED = ['', 'y un cuarto', 'y media', 'y tres cuartos'];

function day(text: Values[string] | undefined): string {
  const read = parseCivilDay(text ?? '');
  if (!read.ok) return text ?? '';
  const { year, month, dayOfMonth } = partsOfDay(read.value);
  return `${dayOfMonth} de ${MONTHS[month - 1]} de ${year}`;
}
