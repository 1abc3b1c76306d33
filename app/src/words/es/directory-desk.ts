import type { DirectoryDeskWords } from '../directory-desk.ts';

const DONE = {
  changed: 'El lugar se corrigió y se publicó',
  declined: 'El aviso se dejó de lado',
  checked: 'La llamada quedó anotada',
  undone: 'La decisión se deshizo',
} as const;

export const directoryDesk: DirectoryDeskWords = {
  status: {
    head: ['Fuente', 'Edición', 'Cargada', 'Lugares', 'Sin cargar'],
    none: 'Todavía no hay directorio. Use "stepdown import".',
    served: (hash, places, size) => `Se ofrece: ${places} lugares, ${size}, ${hash}`,
    notServed: 'Todavía no se ofrece nada. Use "stepdown directory publish".',
    stale: 'El índice que se ofrece es más viejo que los datos. Use "stepdown directory publish".',
    fresh: 'El índice que se ofrece es de los datos como están.',
    fictional: 'Estos lugares son inventados. Cargue un archivo real con "stepdown import".',
    old: (source, months) => `${source} tiene ${months} meses. Busque una edición más nueva.`,
    waiting: (count) =>
      count === 1 ? '1 aviso espera una decisión.' : `${count} avisos esperan una decisión.`,
  },
  published: (hash) => `Publicado: ${hash}`,
  publishedAlready: (hash) => `Nada que hacer: ${hash} es de los datos como están.`,
  diff: {
    counts: ({ added, removed, moved, phone, other, same }) =>
      `Nuevos ${added}, quitados ${removed}, mudados ${moved}, con otro teléfono ${phone}, con otros cambios ${other}, iguales ${same}.`,
    titles: { added: 'Nuevos', removed: 'Quitados', moved: 'Mudados', phoneChanged: 'Con otro teléfono' },
    more: (count) => `  … y ${count} más. Use --json para verlos todos.`,
  },
  corrections: {
    none: 'No espera ningún aviso.',
    waiting: (count) => (count === 1 ? '1 aviso espera' : `${count} avisos esperan`),
    now: 'ahora',
    proposed: 'propuesto',
    done: (line, kind) => `${DONE[kind]} (línea ${line} del registro).`,
    log: ['Línea', 'Cuándo', 'Qué', 'Dato', 'Antes', 'Después', 'Quién'],
  },
};
