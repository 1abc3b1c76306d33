import type { PlacesPageWords } from '../places-page.ts';

export const placesPage: PlacesPageWords = {
  title: 'Buscar un lugar que pueda ayudar',
  lead: 'Busque en el directorio público por código postal o ciudad. Ningún lugar puede pagar por aparecer ni por aparecer más arriba.',
  near: 'Código postal o ciudad',
  nearHint: 'Por ejemplo 97205, o Portland, Oregon.',
  need: '¿Qué busca?',
  needs: {
    'benzodiazepine-withdrawal': 'Atención para dejar las benzodiazepinas',
    outpatient: 'Consultas regulares, viviendo en casa',
    'intensive-outpatient': 'Muchas horas por semana, viviendo en casa',
    'day-treatment': 'Programa de día',
    residential: 'Un lugar para quedarse durante el tratamiento',
    hospital: 'Atención en hospital',
    'co-occurring': 'Salud mental y uso de sustancias juntos',
    telehealth: 'Consultas por teléfono o video',
  },
  anyNeed: 'Cualquier tipo de lugar',
  search: 'Buscar',
  private: 'Su búsqueda no se guarda ni se registra.',
  errors: {
    empty: 'Escriba un código postal o una ciudad',
    failed: 'La búsqueda no funcionó. Intente de nuevo en un momento',
  },
  choose: {
    title: '¿Cuál quiere decir?',
    text: 'Hay más de un lugar con este nombre.',
  },
  results: {
    title: (total, place) => {
      if (total === 0) return `No se encontró nada cerca de ${place}`;
      return total === 1
        ? `1 lugar encontrado, buscando desde ${place}`
        : `${total.toLocaleString('es-US')} lugares, primero los más cercanos a ${place}`;
    },
    order: 'Las distancias son en línea recta; el camino es más largo.',
    miles: (miles, approximate) =>
      miles === '0'
        ? `a ${approximate ? 'más o menos ' : ''}una milla o menos`
        : miles === '1'
          ? `a ${approximate ? 'más o menos ' : ''}1 milla`
          : `a ${approximate ? 'unas ' : ''}${miles} millas`,
    approximate: 'medido desde el centro del código postal',
    fictional: 'Lugar inventado',
    call: (number) => `Llamar al ${number}`,
    why: 'Por qué aparece',
    previous: 'Página anterior',
    next: 'Página siguiente',
    page: (page) => `Página ${page}`,
    wayOut: 'Podría ampliar la búsqueda:',
    from: (listings) => `De ${listings.join('; ')}.`,
  },
  meaning: {
    title: 'Lo que esta lista puede y no puede decirle',
    points: [
      'Cada lugar de la lista dijo al directorio que ofrece la atención que usted eligió. Llame para comprobarlo: los servicios cambian.',
      '«Declara atención para la abstinencia de benzodiazepinas» no quiere decir una reducción lenta. Muchos de esos programas bajan en días. Pregunte antes de aceptar.',
      'Mostramos lo que los lugares informan de sí mismos. No los calificamos.',
    ],
  },
  prescriber: {
    title: 'La mayoría de las reducciones las guía un médico de consulta',
    text: 'Médicos de familia, enfermeras especializadas y psiquiatras guían la mayoría de las reducciones lentas, y la mayoría no está en este directorio. Lo mejor es llamar primero a quien ya le receta.',
    ask: 'Podría preguntar:',
    lines: [
      '«Quiero bajar mi benzodiazepina despacio. ¿Ha guiado antes a alguien en esto?»',
      '«¿Podríamos bajar de 5 a 10 por ciento cada 2 a 4 semanas y hacer pausas cuando lo necesite?»',
      '«Si usted no puede, ¿a quién me enviaría? ¿Mantendrá mi dosis igual hasta que llegue allí?»',
    ],
  },
  place: {
    fictionalTitle: 'Este lugar es inventado',
    fictionalText: 'Son datos de ejemplo para mostrar cómo funciona el sitio. No llame a este número.',
    phones: 'Teléfono',
    phoneKinds: { main: 'Línea principal', intake: 'Pacientes nuevos', hotline: 'Línea de ayuda' },
    address: 'Dirección',
    website: 'Sitio web',
    services: 'Lo que informa este lugar',
    unknownCode: (code) => `Código ${code}, que nuestra lista no explica`,
    ask: 'Qué preguntar cuando llame',
    asks: [
      '¿Ayudan a bajar una benzodiazepina despacio, en meses? ¿Quién decide la velocidad?',
      '¿Puedo seguir con quien ya me receta?',
      'Si me quedo con ustedes, ¿hay médico o enfermera de día y de noche?',
      '¿Cuánto cuesta con mi seguro, o sin seguro?',
      '¿Cuándo me podrían atender? ¿Qué hago hasta entonces?',
    ],
    never: 'No cambie la dosis por su cuenta mientras busca. Nunca lo deje de golpe ni se salte días.',
    source: 'De dónde viene esto',
    edition: (source, edition, year) => `${source}, ${edition}${year ? `, publicado en ${year}` : ''}.`,
    editionNotTold: 'el archivo no decía su año',
    imported: (day) => `Leído en este sitio el ${day}.`,
    assured: (day) => `Revisado por última vez el ${day}.`,
    old: (year) =>
      `Esta información es de ${year}, hace más de un año. Los teléfonos y los servicios pueden haber cambiado.`,
    roughPoint:
      'Su punto en el mapa es el centro de su código postal, así que las distancias son aproximadas.',
    back: 'Volver a la búsqueda',
    missing: 'Este lugar ya no está en el directorio.',
  },
};
