import type { AboutWords } from '../about.ts';

export const about: AboutWords = {
  about: {
    title: 'Sobre Stepdown',
    sections: [
      {
        title: 'Qué hace',
        paragraphs: [
          'Stepdown prepara un borrador para bajar despacio una benzodiazepina con pastillas que de verdad existen, para que quien receta lo cambie y lo firme. También busca en un directorio público de lugares que ofrecen atención.',
        ],
      },
      {
        title: 'Qué no hace',
        paragraphs: [
          'No diagnostica, no receta y no le dice que lo deje. No le conoce. Un plan de aquí es un borrador hasta que lo firme quien receta.',
          'No hace un borrador cuando podría poner en peligro a la persona. En esos casos dice a quién llamar.',
        ],
      },
      {
        title: 'Quién lo paga',
        paragraphs: [
          'El código es libre y abierto. Ningún centro de tratamiento, fabricante ni seguro paga por aparecer aquí, y las líneas de ayuda que nombramos son públicas.',
        ],
      },
      {
        title: 'Todavía sin revisión de un profesional clínico',
        paragraphs: [
          'Las reglas vienen de guías publicadas. Hasta que las firme un profesional clínico, cada borrador lo dice.',
        ],
      },
    ],
  },
  privacy: {
    title: 'Privacidad',
    lead: 'Muchas personas necesitan que esto quede entre ellas. Esto es lo que pasa con lo que escribe.',
    sections: [
      {
        title: 'Su medicamento y sus respuestas',
        paragraphs: [
          'Si su navegador ejecuta programas, el plan se calcula en su dispositivo y no se envía nada de lo que responde. Si no, sus respuestas viajan a este sitio en un formulario, con ellas se hace la página, y no se guardan.',
          'Sus respuestas desaparecen cuando cierra la pestaña, a menos que usted decida guardarlas en este dispositivo.',
        ],
      },
      {
        title: 'Su búsqueda de un lugar',
        paragraphs: [
          'Si su navegador ejecuta programas, el directorio llega a su dispositivo y su búsqueda se queda ahí. Si no, la ciudad y el tipo de atención viajan a este sitio para hacer la lista. No los registramos. Entonces son parte de la dirección de la página, así que pueden quedar en el historial de su navegador.',
        ],
      },
      {
        title: 'Lo que envía a propósito',
        paragraphs: [
          'Si nos dice si una página le sirvió, o qué está mal en un lugar de la lista, guardamos su respuesta, su nota, la página, el idioma y el día. Lo guardamos como mucho un año. No guardamos quién es usted.',
          'Si pide novedades por correo, guardamos su correo, su idioma y el día. Solo entra en la lista después de decir que sí en una carta. Con un clic sale de la lista, y entonces borramos su correo.',
        ],
      },
      {
        title: 'Cookies y otros sitios',
        paragraphs: [
          'No usamos cookies. Ninguna página carga nada de otra empresa: ni mapas, ni letras, ni contadores.',
        ],
      },
      {
        title: 'Salir rápido',
        paragraphs: [
          '«Salir de esta página ya» abre una página del tiempo. Si la página ejecuta programas, primero deja la pantalla en blanco y ocupa el lugar de esta página en su historial. No puede quitar las páginas que abrió antes, ni ocultar su visita a quien controle su red o su dispositivo.',
        ],
      },
    ],
  },
  sources: {
    title: 'De dónde vienen las reglas',
    lead: 'Estas son las publicaciones en las que se apoyan nuestras reglas y cifras, y cómo leímos cada una.',
    columns: { title: 'Publicación', edition: 'Edición', seen: 'Cómo la leímos' },
    seen: {
      V: 'Leída en la fuente misma',
      V2: 'Leída en una copia o un resumen',
      D: 'Calculada a partir de otras fuentes',
      R: 'Todavía sin comprobar en la fuente',
    },
  },
};
