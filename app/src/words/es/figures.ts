import type { FiguresWords } from '../figures.ts';

export const figures: FiguresWords = {
  title: 'Los números en imágenes',
  lead: 'Cuánta gente toma estos medicamentos y cuánta sufre daños. Cada imagen dice qué se contó, de quién y en qué años.',
  rules: [
    'Casi todos estos números son de toda la familia de las benzodiazepinas, no del clonazepam.',
    'Un punto es un año que se contó. No trazamos líneas entre los puntos, porque nadie nos dijo qué hay en medio.',
    'Ninguno de estos números puede decir lo que le pasará a usted.',
  ],
  more: 'Números que tal vez leyó en otro lugar, y qué falla en algunos',
  shelves: {
    use: 'Cuánta gente los toma',
    deaths: 'Muertes, con opioides y sin ellos',
    visits: 'Visitas a urgencias',
  },
  units: {
    'per-100k-people': 'por 100,000 personas',
    'per-100k-adults': 'por 100,000 adultos',
    'percent-of-adults': 'por ciento de los adultos',
    percent: 'por ciento',
  },
  year: 'Año',
  share: 'Qué se cuenta',
  chart: (title) => `Gráfica: ${title}`,
  table: (title) => `Los mismos números en una tabla: ${title}`,
  source: 'Fuente',
  figures: {
    'adults-filling': {
      title: 'Adultos que surtieron una receta',
      counted: 'Adultos de los Estados Unidos que surtieron al menos una receta de cualquier benzodiazepina.',
      mind: 'Aquí se cuentan personas. Algunas páginas lo dicen como si fueran recetas.',
    },
    'deaths-any': {
      title: 'Muertes en las que hubo una benzodiazepina',
      counted:
        'Muertes en los Estados Unidos en las que se halló cualquier benzodiazepina, muchas veces con otras drogas.',
      mind: 'Que estuviera presente no quiere decir que fuera la única causa.',
    },
    'deaths-adults': {
      title: 'Muertes de adultos por sobredosis',
      counted:
        'Muertes de adultos por sobredosis en los Estados Unidos en las que hubo cualquier benzodiazepina.',
      mind: 'Es otro estudio que el de arriba, con otro grupo de personas. La tasa fue estable después de 2010.',
    },
    'deaths-both': {
      title: 'Muertes con un opioide y una benzodiazepina juntos',
      counted:
        'Muertes por sobredosis en los Estados Unidos con un medicamento opioide para el dolor y una benzodiazepina juntos.',
    },
    'deaths-with': {
      title: 'Qué más se encontró',
      counted:
        '118,208 muertes en los Estados Unidos de 2000 a 2019 en las que hubo cualquier benzodiazepina.',
      parts: ['También un opioide', 'Sin opioide, cocaína, estimulante, barbitúrico ni alcohol'],
      mind: 'Que sea raro sin otras drogas no quiere decir que nunca pase. Las dos barras no suman todas las muertes.',
    },
    'two-questions': {
      title: 'Dos partes que parecen chocar',
      counted: 'Dos cuentas de los Estados Unidos que responden a preguntas distintas.',
      parts: [
        'Muertes por sobredosis de opioides en 2017 en las que había también una benzodiazepina',
        'Muertes por sobredosis con benzodiazepinas, de enero a junio de 2020, en las que había también un opioide, en los lugares contados',
      ],
      mind: 'Las dos son ciertas. Cada barra es parte de otro grupo, así que no compare su largo.',
    },
    'visits-both': {
      title: 'Visitas a urgencias con los dos',
      counted:
        'Visitas a urgencias en los Estados Unidos por uso no médico de un opioide y una benzodiazepina juntos.',
    },
    'with-alcohol': {
      title: 'Cuando había también alcohol',
      counted: 'Visitas y muertes en 13 estados en 2010 en las que hubo cualquier benzodiazepina.',
      parts: [
        'Visitas a urgencias en las que había también alcohol',
        'Muertes en las que había también alcohol',
      ],
    },
  },
};
