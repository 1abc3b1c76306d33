import type { SiteSearchWords } from '../site-search.ts';

export const siteSearch: SiteSearchWords = {
  title: 'Buscar',
  lead: 'Una sola casilla para medicamentos, páginas, palabras y lugares.',
  label: '¿Qué busca?',
  hint: 'Por ejemplo: abstinencia, Klonopin, Portland',
  button: 'Buscar',
  onDevice:
    'Si su navegador usa JavaScript, la búsqueda se hace en su dispositivo y no se envía nada de lo que escribe. En ningún caso se guarda.',
  none: (question) => `No se encontró nada para «${question}».`,
  found: (count) => (count === 1 ? '1 resultado' : `${count} resultados`),
  medicines: 'Medicamentos',
  pages: 'Páginas',
  terms: 'Palabras',
  places: 'Lugares',
  tryPlaces: 'Buscar lugares cerca de una ciudad o un código postal',
  tryLearn: 'Ver todas las páginas',
  whichOne: 'Este nombre puede significar más de una cosa. Mire la etiqueta de su propio frasco.',
  notInTable:
    'No tenemos nada sobre este medicamento. Pregunte en su farmacia. No lo confunda con otro de nombre parecido.',
};
