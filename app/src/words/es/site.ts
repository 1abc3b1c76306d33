import type { SiteWords } from '../site.ts';

export const site: SiteWords = {
  name: 'Stepdown',
  tagline: 'Paso a paso, con quien le receta',
  skip: 'Ir al texto principal',
  nav: {
    label: 'Páginas principales',
    taper: 'Planear dosis menores',
    places: 'Buscar un lugar',
    cutOff: 'Se me acaba',
    learn: 'Aprender',
    helping: 'Ayudar a alguien',
  },
  language: { label: 'Idioma', other: 'English' },
  emergency: 'Emergencia',
  leave: {
    button: 'Salir de esta página ya',
    hint: 'O presione Mayús (Shift) tres veces.',
    neutralTitle: 'El tiempo',
  },
  app: {
    description:
      'Números de emergencia y un borrador de dosis menores para llevar a quien receta. Funciona sin conexión.',
    neutralName: 'El tiempo',
  },
  fictional: {
    title: 'Los lugares que aparecen aquí son inventados',
    text: 'Esta copia usa datos de ejemplo. Ningún lugar es real; por favor, no llame a ningún número de la lista. Los números de la página de Emergencia sí son reales.',
  },
  footer: {
    label: 'Sobre este sitio',
    draft:
      'Lo que haga aquí es un borrador para llevar a quien le receta. No es consejo médico y no reemplaza una consulta.',
    privacy: 'Privacidad',
    about: 'Sobre Stepdown',
    sources: 'De dónde vienen las reglas',
    noCookies: 'Sin cookies. Sin rastreo. Sin cuenta.',
    tools: {
      label: 'Todas las herramientas',
      start: 'Por dónde empezar',
      checks: 'Revisiones privadas',
      withdrawal: 'Abstinencia: qué y cuándo',
      mix: 'Qué no se debe mezclar',
      settings: 'Tipos de atención de los que hablar',
      drugs: 'Los medicamentos, lado a lado',
      lint: 'Revisar un plan que le dieron',
      verify: 'Revisar un plan terminado',
      prescriber: 'Para quien receta',
      search: 'Buscar en todo',
      vault: 'Lo que se guarda en este dispositivo',
      newsletter: 'Boletín y avisos',
    },
  },
  error: {
    title: 'Error',
    notFoundTitle: 'No encontramos esa página',
    notFoundText: 'Puede que la dirección tenga un error o que la página haya cambiado de lugar.',
    failedTitle: 'Algo falló de nuestro lado',
    failedText: 'No es culpa suya, y no se guardó nada de lo que escribió. Intente de nuevo en un momento.',
    roads: 'Desde aquí puede ir a:',
    home: 'Página de inicio',
  },
  problems: {
    title: 'Hay un problema',
    prefix: 'Error:',
  },
};
