import type { ToolsWords } from '../tools.ts';

export const tools: ToolsWords = {
  lint: {
    found: (count) => (count === 1 ? '1 cosa que conviene saber:' : `${count} cosas que conviene saber:`),
    assumed: 'Esto se dio por entendido:',
    days: (days) => `El plan dura ${days} ${days === 1 ? 'día' : 'días'}.`,
    source: (id) => `Fuente: ${id}`,
  },
  equivalents: {
    head: ['Tabla', 'Año', 'Diazepam, mg'],
    range: (low, high) => (low === high ? low : `${low} a ${high}`),
    overall: (drug, mg, diazepam) => `${drug} ${mg} mg: ${diazepam} mg de diazepam, según la tabla.`,
    silent: (drug) => `Ninguna de las tablas incluye ${drug}.`,
  },
  level: { hour: 'Hora', ngMl: 'ng/mL' },
  screens: { head: ['Cuestionario', 'Nombre', 'Preguntas', 'Licencia'] },
};
