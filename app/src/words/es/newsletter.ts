import type { NewsletterWords } from '../newsletter.ts';

export const newsletter: NewsletterWords = {
  title: 'Novedades por correo',
  lead: 'Un boletín corto cuando hay una página nueva o cambia una regla. Como mucho uno al mes.',
  email: 'Su correo electrónico',
  emailHint:
    'Primero le mandamos un mensaje con un enlace. Solo entra en la lista cuando lo abre y dice que sí.',
  ask: 'Pedir el boletín',
  kept: 'Guardamos su correo, su idioma y el día, y nada más. Con un clic sale de la lista, y entonces borramos su correo. Un correo sin confirmar se borra a los 7 días.',
  feedOnly:
    'Esta copia del sitio no manda correos. Puede seguir el canal de novedades en un lector de noticias (RSS). No hace falta dar un correo.',
  feedInstead: '¿Prefiere no dar su correo? Siga el canal de novedades en un lector de noticias (RSS).',
  feed: 'Abrir el canal de novedades',
  badAddress: 'Escriba un correo electrónico, como nombre@example.com',
  notSent: 'No se pudo mandar el mensaje. Inténtelo más tarde.',
  sent: {
    title: 'Mire su correo',
    text: 'Si este correo puede recibir nuestros mensajes, uno con un enlace va en camino. Sirve por 7 días.',
  },
  confirm: {
    title: 'Diga que sí al boletín',
    text: 'Oprima el botón para poner su correo en la lista.',
    button: 'Sí, mándenme el boletín',
    done: 'Ya está en la lista.',
    unknown: 'Este enlace ya no sirve. Puede pedir otro.',
  },
  leave: {
    title: 'Salir de la lista',
    text: 'Oprima el botón. Entonces borramos su correo.',
    button: 'Sacarme de la lista',
    done: 'Ya salió de la lista, y borramos su correo.',
  },
  letter: {
    subject: 'Confirme, por favor: novedades de Stepdown',
    text: (confirmAddress) =>
      `Alguien nos pidió mandar novedades a este correo.\n\nSi fue usted, abra esta página y diga que sí:\n${confirmAddress}\n\nSi no fue usted, no haga nada. Borramos el correo a los 7 días.\n`,
    foot: (leaveAddress) => `Para salir de la lista, abra esta página:\n${leaveAddress}\n`,
  },
};
