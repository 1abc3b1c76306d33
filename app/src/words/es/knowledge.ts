import type { KnowledgeWords } from '../knowledge.ts';

export const knowledge: KnowledgeWords = {
  title: 'Aprender',
  lead: 'Páginas cortas en palabras sencillas. Cada frase dice de dónde viene.',
  groups: {
    medicine: 'El medicamento',
    dependence: 'Dependencia',
    'coming-off': 'Dejarlo',
    mixing: 'Sobredosis y mezclas',
    care: 'Encontrar atención',
    people: 'Para su situación',
    project: 'Sobre estas páginas',
  },
  page: {
    keyPoints: 'Puntos clave',
    onThisPage: 'En esta página',
    minutes: (minutes) => (minutes === 1 ? '1 minuto de lectura' : `${minutes} minutos de lectura`),
    updated: (day) => `Último cambio: ${day}`,
    notReviewed: 'Ningún profesional de salud ha revisado todavía esta página.',
    reviewedBy: (name, role, day) => `Revisada por ${name}, ${role}, el ${day}`,
    old: 'Esta página lleva más de dos años sin revisarse. Consúltela con su farmacéutico.',
    sources: 'De dónde viene esto',
    sourceNote: (number) => `Fuente ${number}`,
    related: 'Siga leyendo',
    relatedQuestions: 'Preguntas relacionadas',
  },
  ourSources: {
    STEPDOWN: {
      title: 'Reglas propias de Stepdown',
      edition: 'Decisiones de este proyecto, aún sin revisar por un profesional de salud',
    },
    GUIDES: {
      title: 'Páginas públicas sobre el clonazepam, leídas juntas',
      edition: 'Cinco páginas, usadas para los nombres y lo que se le dice a la gente, nunca para una cifra',
    },
    RECALLED: {
      title: 'De memoria, aún sin hallar en una fuente',
      edition: 'Se usa solo para advertencias, nunca para una cifra',
    },
  },
  ledger: {
    title: 'Lo que damos por cierto',
    lead: 'Cada hecho y cada consejo de este sitio, con sus fuentes y qué tan seguros estamos.',
    kinds: { fact: 'Hecho', advice: 'Consejo', warning: 'Advertencia', policy: 'Regla nuestra' },
    confidence: {
      V: 'Visto en la fuente',
      V2: 'Visto en una copia de la fuente',
      D: 'Calculado por nosotros a partir de lo que vimos',
      R: 'De memoria, aún sin comprobar. Solo puede hacerle tener más cuidado.',
    },
    sources: 'Fuentes',
    checked: (day) => `Comprobado el ${day}`,
    notReviewed: 'Aún sin revisar por un profesional de salud',
    agrees: 'Coincide con',
    conflicts: 'No encaja con',
    usedOn: 'Se usa en',
    counts: (claims, unreviewed) =>
      `${claims} afirmaciones, de las que ${unreviewed} esperan la revisión de un profesional de salud.`,
  },
  conflicts: {
    title: 'Lo que puede leer en otros lugares',
    lead: 'Las páginas públicas no coinciden, o repiten los errores de otras. Esto es lo que decimos nosotros, y en qué se apoya.',
    read: 'Puede leer',
    say: 'Lo que decimos',
  },
  glossary: {
    title: 'Palabras y su significado',
    lead: 'El significado sencillo de palabras que puede encontrar.',
  },
  check: {
    fit: 'Nada impide publicar este contenido.',
    unfit: (count) => (count === 1 ? 'Hay 1 cosa que corregir.' : `Hay ${count} cosas que corregir.`),
    warnings: (count) => (count === 1 ? 'Hay 1 cosa que mirar.' : `Hay ${count} cosas que mirar.`),
    pageHead: ['Página', 'Palabras', 'Minutos', 'Afirmaciones', 'Lectura'],
    grade: (value, second) => `grado ${value}, Gunning ${second}`,
    inflesz: (value, second) => `Inflesz ${value}, Fernández Huerta ${second}`,
    counts: (claims, unreviewed, conflicts, terms) =>
      `${claims} afirmaciones (${unreviewed} sin revisar), ${conflicts} conflictos resueltos, ${terms} términos.`,
    looked: (pages, sentences, links, words) =>
      `Revisado: ${pages} páginas en los dos idiomas, ${sentences} frases con cita, ${links} enlaces, ${words} palabras que evitar.`,
    findings: {
      'unreadable-file': (about) => `No se puede leer este archivo: ${about}`,
      'wrong-shape': (about, expected) => `"${about}" no tiene la forma correcta: ${expected}`,
      'markup-refused': (about) => `Esto no tiene lugar en una página. Dígalo en Markdown sencillo: ${about}`,
      'duplicate-id': (about) => `El id "${about}" está dos veces. Dé otro a uno de ellos.`,
      'unknown-source': (about, expected) =>
        `La afirmación "${about}" nombra la fuente "${expected}", que no está en clinical/src/sources.ts.`,
      'recalled-number': (about) =>
        `La afirmación "${about}" es de memoria. Compruébela, o hágala una advertencia sin cifras.`,
      'numbers-differ': (about, expected) =>
        `La afirmación "${about}" tiene otras cifras en cada idioma (${expected}).`,
      'one-sided': (about, expected) => `"${about}" nombra a "${expected}", que no lo nombra a su vez.`,
      'unknown-claim': (about, expected) => `"${expected}" no está en el registro. Se cita en: ${about}`,
      'unknown-conflict': (about, expected) =>
        `La afirmación "${about}" resuelve "${expected}", que no está en conflicts.yaml.`,
      'unsettled-conflict': (about, expected) =>
        `"${about}" y "${expected}" chocan, y ninguna entrada de conflicts.yaml la resuelven las dos.`,
      'unused-claim': (about) => `Ninguna página, conflicto ni término usa la afirmación "${about}".`,
      'uncited-sentence': (about) => `Esta frase no cita ninguna afirmación: ${about}`,
      'too-many-plain': (about, expected) =>
        `${about} frases dicen que no afirman ningún hecho. Puede ser como máximo ${expected}.`,
      'number-not-in-claim': (about, expected) =>
        `La cifra ${expected} no está en ninguna afirmación que cita esta frase: ${about}`,
      'withheld-number': (about, expected) => `No usamos esta cifra. ${about} (${expected})`,
      'word-to-avoid': (about, expected) => `Busque otras palabras. ${about} (Diga: ${expected})`,
      'unknown-phone': (about) => `"${about}" no es una de las líneas públicas.`,
      'empty-cell': (about) => `Algo está vacío en "${about}".`,
      'dead-link': (about) => `"${about}" no lleva a ninguna parte.`,
      'unknown-term': (about) => `"${about}" no está en glossary.yaml.`,
      'missing-translation': (about, expected) => `Falta "${about}" en "${expected}".`,
      'structure-differs': (about, expected) =>
        `Esto difiere del otro idioma: "${about}", donde el otro tiene "${expected}".`,
      'stale-page': (about) => `Se miró por última vez el ${about}, hace más de 24 meses.`,
      'stale-claim': (about, expected) =>
        `La afirmación "${about}" se comprobó el ${expected}, hace más de 24 meses.`,
      'too-hard': (about, expected) =>
        `Demasiado difícil de leer: ${about}, y buscamos ${expected}. Use frases más cortas.`,
      'rather-hard': (about, expected) => `Algo difícil de leer: ${about}, y buscamos ${expected}.`,
      'odd-length': (about, expected) => `${about} palabras, cuando lo usual es ${expected}.`,
    },
  },
};
