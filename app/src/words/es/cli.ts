import type { CliWords } from '../cli.ts';

const HELP = `stepdown: reducción de benzodiazepinas con pastillas que existen, para que la firme quien receta; y ayuda privada para encontrar atención

Uso
  stepdown serve [--port N] [--host DIRECCIÓN]    abre el sitio
  stepdown import samhsa ARCHIVO [--edition AÑO]  carga el libro oficial de lugares (.xlsx)
  stepdown import samhsa-mh ARCHIVO               lo mismo con el libro de salud mental
  stepdown import findtreatment ARCHIVO           carga un listado de FindTreatment.gov (.csv, .xlsx, o .json de su API)
  stepdown import hsds ARCHIVO                    carga HSDS 3 (.json, .ndjson)
  stepdown import CLASE --url DIRECCIÓN          lo mismo desde una dirección, si STEPDOWN_FETCH=on lo permite
  stepdown directory status                       qué hay, qué se ofrece y qué espera
  stepdown directory diff [ARCHIVO-VIEJO] ARCHIVO qué cambió entre dos archivos, o qué cambiaría uno aquí
  stepdown directory publish                      ofrece los datos como están
  stepdown corrections list|log                   avisos de lo que está mal en un lugar; lo que se decidió
  stepdown corrections accept|decline ID --by NOMBRE [--value TEXTO] [--field DATO] [--note TEXTO]
  stepdown corrections undo LÍNEA --by NOMBRE     deshace una decisión
  stepdown corrections check LUGAR --by NOMBRE --answered-by QUIÉN --confirmed QUÉ
                                                  anota una llamada que confirmó un lugar
  stepdown search [PALABRAS] --near ZIP-O-CIUDAD  busca lugares
      [--need NECESIDAD] [--code CÓDIGO,CÓDIGO] [--not CÓDIGO,CÓDIGO] [--limit N] [--offset N]
  stepdown taper draft < pedido.json              hace un borrador de reducción para que lo firme quien receta
  stepdown taper lint < plan                      revisa un plan: palabras, una tabla, JSON o FHIR
      [--drug NOMBRE] [--date-order month-first|day-first] [--products JSON]
  stepdown taper document --format FORMATO < pedido.json
      pdf, packet, ics, fhir, csv, text o html    escribe un documento de un borrador [--out ARCHIVO]
  stepdown taper verify ARCHIVO                   vuelve a leer un documento; 1 si algo no cuadra, 2 si no se puede leer
  stepdown equivalents MEDICAMENTO MG             muestra una dosis en diazepam, tabla por tabla
  stepdown level < dosis.json                     muestra el medicamento en el cuerpo; no sirve para decidir dosis
  stepdown screen list                            muestra los cuestionarios
  stepdown screen score < respuestas.json         puntúa un cuestionario
  stepdown screen add ARCHIVO                    cargar el texto publicado de una prueba (FHIR Questionnaire)
  stepdown content check [--date AAAA-MM-DD]     juzga las páginas: fuentes, lectura, enlaces, los dos idiomas
  stepdown content preview PÁGINA                muestra las frases de una página, cada una con su apoyo
  stepdown feedback list [--limit N]             mostrar lo que dijeron los lectores de las páginas
  stepdown newsletter send --subject TEXT FILE   mandar una carta a toda la lista de un idioma
  stepdown migrate                                pone al día la base de datos
  stepdown build                                  construye las páginas si cambiaron
  stepdown help                                   muestra este texto

Todos los comandos aceptan
  --json         una línea de JSON en la salida estándar, para programas
  --lang en|es   el idioma de la respuesta

Código de salida: 0 hecho, 1 rechazado o no encontrado, 2 mal uso.

Los ajustes vienen del entorno
  PORT, HOST      dónde abrir el sitio; 8080 y localhost si no se dice
  DATABASE_URL    un PostgreSQL, versión 15 o más nueva; si no se dice, Stepdown inicia el suyo
  STEPDOWN_C_SSRS on: la prueba C-SSRS se abre a los visitantes; pida antes permiso a sus autores
  STEPDOWN_HELP_LINES  un archivo JSON con las líneas de emergencia de otros países, cada una con su fuente
  STEPDOWN_OPERATOR_TOKEN   quien la envía decide sobre los avisos por HTTP; nadie si no se dice
  STEPDOWN_DATA   la carpeta donde su propio PostgreSQL guarda los archivos
  SMTP_URL        un servidor de correo para las cartas; necesita ORIGIN, la dirección del sitio
  MAIL_FROM       de quién son las cartas

Un borrador no es un consejo que seguir. No cambie una dosis antes de que la firme quien receta.`;

export const cli: CliWords = {
  help: HELP,
  seeHelp: 'Use "stepdown help" para ver lo que hay.',
  problem: {
    'malformed-json': 'El pedido no es un JSON que se pueda leer.',
    'wrong-request': 'El pedido no tiene la forma esperada.',
    'needs-confirmation': 'Algo parece un error al escribir. Corríjalo, o agregue su código en "confirmed".',
    'no-draft': 'De esto no se hace ningún borrador, así que no hay documento.',
    'unknown-place': 'No se conoce esa ciudad o ese código postal.',
    'ambiguous-place': 'Hay más de un lugar con ese nombre.',
    'not-found': 'No se encontró.',
    'method-not-allowed': 'Eso no se puede hacer aquí.',
    'unsupported-media-type': 'El pedido debe ser JSON.',
    'too-large': 'El pedido es más grande de lo que se acepta.',
    'operator-token-needed': 'Esto es para el operador: falta la clave o no es la correcta.',
    'already-decided': 'Esto ya se había decidido o deshecho. No se cambió nada.',
    'queue-full': 'Hay demasiados avisos en espera. Decida antes algunos.',
    'too-slow': 'Tardó demasiado y se detuvo.',
    'not-ready': 'Todavía no hay directorio. Use "stepdown serve" una vez, o "stepdown import".',
    failed: 'Algo salió mal aquí. No se guardó nada.',
  },
  failure: {
    'unknown-command': ({ given }) => `No existe el comando "${given}".`,
    'unknown-option': ({ given }) => `Aquí no existe la opción "${given}".`,
    'missing-word': ({ expected }) => `Falta algo: ${expected}.`,
    'too-many-words': ({ given }) => `"${given}" sobra.`,
    'wrong-number': ({ option, given, expected }) => `${option} es "${given}", pero debe ser ${expected}.`,
    'file-not-found': ({ file }) => `No existe el archivo "${file}". Revise la ruta e intente otra vez.`,
    'file-unreadable': ({ file, detail }) => `No se puede leer el archivo "${file}" (${detail}).`,
    'file-unwritable': ({ file, detail }) => `No se puede escribir el archivo "${file}" (${detail}).`,
    'fetch-not-allowed': () =>
      'Este programa no descarga nada por sí mismo. Para permitirle descargar archivos, ponga STEPDOWN_FETCH=on. FindTreatment.gov pide a quienes usan su API que antes se registren allí.',
    'fetch-not-https': () => 'La dirección debe empezar con https://. No se cambió nada.',
    'fetch-failed': ({ detail }) =>
      `No se pudo descargar el archivo${detail ? ` (${detail})` : ''}. Revise la dirección y la red. No se cambió nada.`,
    'fetch-refused': ({ detail }) =>
      `El servidor no dio el archivo${detail ? ` (${detail})` : ''}. Revise la dirección. No se cambió nada.`,
    'fetch-too-large': () =>
      'El archivo es más grande de lo que tomamos. Revise la dirección. No se cambió nada.',
    'fetch-too-slow': () => 'El archivo tardó demasiado. Inténtelo más tarde. No se cambió nada.',
    'not-a-workbook': ({ file }) =>
      `"${file}" no es un libro de Excel (.xlsx) ni una tabla como texto (.csv). Descargue otra vez el archivo oficial.`,
    'old-workbook': ({ file }) =>
      `"${file}" es un archivo de Excel del tipo antiguo (.xls), o tiene contraseña. Ábralo, guárdelo como .xlsx sin contraseña y vuelva a intentarlo.`,
    'web-page': ({ file }) =>
      `"${file}" es una página web, no los datos. Descargue el archivo mismo. No se cambió nada.`,
    'other-workbook': ({ file }) =>
      `"${file}" es el otro libro. "import samhsa" toma el de consumo de sustancias, e "import samhsa-mh" toma el de salud mental. No se cambió nada.`,
    'findtreatment-listing': ({ file }) =>
      `"${file}" se descargó de FindTreatment.gov: reúne varias clases de lugares. Cárguelo con "import findtreatment". No se cambió nada.`,
    'workbook-truncated': ({ file }) => `"${file}" está cortado. Descárguelo otra vez. No se cambió nada.`,
    'workbook-too-large': ({ file }) =>
      `"${file}" ocupa más de lo que se acepta. Revise que sea el archivo correcto.`,
    'workbook-damaged': ({ file }) => `"${file}" está dañado. Descárguelo otra vez. No se cambió nada.`,
    'no-facility-sheet': ({ file, found, missing }) =>
      `"${file}" no tiene una hoja de lugares. ${missing ? `No se halló columna para: ${missing}. ` : ''}${found ? `Sus columnas son: ${found}. ` : ''}Revise que sea el archivo correcto. No se cambió nada.`,
    'no-rows': ({ file }) =>
      `"${file}" tiene una hoja de lugares, pero ninguna fila sirve. No se cambió nada.`,
    'not-this-format': ({ file }) =>
      `"${file}" no tiene el formato indicado. Revise el archivo y el comando.`,
    'too-small': ({ before, after }) =>
      `El archivo tiene ${after} lugares, pero ahora hay ${before}. Perder más del 20 por ciento parece un archivo roto, así que se rechazó. Los datos de antes se quedan.`,
    'real-directory-present': () =>
      'Ya hay un directorio real, así que no se cargaron los lugares inventados. No se cambió nada.',
    'no-embedded-database': ({ platform }) =>
      `Stepdown no trae un PostgreSQL para esta máquina (${platform}). Ponga en DATABASE_URL un PostgreSQL, versión 15 o más nueva.`,
    'no-system-user': ({ user }) =>
      `PostgreSQL no funciona como root, y no se pudo crear el usuario "${user}". Créelo, use Stepdown con otro usuario o ponga DATABASE_URL.`,
    'folder-closed': ({ folder, user }) =>
      `La carpeta ${folder} está cerrada para el usuario "${user}" con el que funciona PostgreSQL. Ponga en STEPDOWN_DATA otra carpeta, o use: chmod o+x ${folder}`,
    'folder-unwritable': ({ folder, detail }) =>
      `No se puede usar la carpeta de datos ${folder} (${detail}). Ponga en STEPDOWN_DATA una carpeta donde pueda escribir.`,
    'database-start-failed': ({ detail }) =>
      `La base de datos no arrancó: ${detail}. Corrija lo que dice, o ponga en DATABASE_URL otro PostgreSQL.`,
    'database-unreachable': ({ detail }) =>
      `La base de datos de DATABASE_URL no responde (${detail}). Revise la dirección, la contraseña y que esté en marcha.`,
    'database-of-other-version': () =>
      'La base de datos la hizo otra versión de Stepdown, seguramente más nueva. Use esa versión o nombre otra carpeta en STEPDOWN_DATA. No se cambió nada.',
    'database-too-old': ({ version }) =>
      `La base de datos de DATABASE_URL es PostgreSQL ${version}; la más antigua que sirve es la 15. Use una más nueva.`,
    'address-unavailable': ({ address, detail }) =>
      `Stepdown no puede abrir ${address} (${detail}). Ponga en HOST y PORT una dirección de esta máquina.`,
    'mail-not-set-up': () =>
      'No se puede mandar correo. Ponga en SMTP_URL un servidor de correo y en ORIGIN la dirección del sitio.',
    'web-build-failed': ({ detail }) => `No se pudieron construir las páginas: ${detail}`,
    'no-input': () => 'No hay un pedido en la entrada estándar. Pruebe: stepdown taper draft < pedido.json',
    failed: () => 'Algo salió mal aquí. No se cambió nada. Intente otra vez y avísenos si se repite.',
  },
  progress: {
    startingDatabase: 'Iniciando la base de datos',
    migrating: 'Poniendo al día la base de datos',
    fetching: 'Descargando el archivo',
    reading: 'Leyendo el archivo',
    storing: (done, total) => `Guardando lugares: ${done} de ${total}`,
    publishing: 'Haciendo el índice de búsqueda',
    loadingDemo: 'Cargando los lugares inventados',
    buildingWeb: 'Construyendo las páginas',
  },
  migrated: (count) =>
    count === 0 ? 'La base de datos está al día.' : `La base de datos está al día: ${count} cambio(s).`,
  unchangedThere: 'El archivo que hay allí es el que ya se había tomado. No se cambió nada.',
  notTaken: {
    row: (row, sheet, reason, given) =>
      `  fila ${row}${sheet === undefined ? '' : ` de «${sheet}»`}: ${reason}${given === '' ? '' : ` Dice «${given}».`}`,
    more: (count) => `  y ${count} más; --json las muestra todas`,
  },
  imported: ({ facilities, withdrawal, added, changed, removed, rejected }) =>
    `Lugares del archivo: ${facilities}. Dicen que atienden la abstinencia de benzodiazepinas: ${withdrawal}.
Agregados ${added}, cambiados ${changed}, quitados ${removed}; filas no cargadas: ${rejected}.`,
  feedback: {
    none: 'Nadie ha dicho nada todavía.',
    head: ['Día', 'Idioma', 'Página', 'Útil', 'Señales de peligro', 'Nota'],
    yes: 'sí',
    no: 'no',
  },
  newsletterSent: (sent, failed) =>
    failed === 0 ? `Cartas enviadas: ${sent}.` : `Cartas enviadas: ${sent}. No aceptadas: ${failed}.`,
  serving: (address) => `Stepdown está en ${address} (Ctrl-C para parar)`,
  portTaken: (wanted, taken) => `El puerto ${wanted} está ocupado; se usa el ${taken}.`,
  stopping: 'Parando: se termina lo que está en marcha',
  stopped: 'Parado.',
  search: {
    near: (label) => `Cerca de ${label}`,
    showing: (shown, total) => `Se muestran ${shown} de ${total}`,
    none: 'Ningún lugar cumple con todo eso.',
    dropping: (say) => `- ${say}`,
    choose: 'Hay más de un lugar con ese nombre. Diga cuál:',
    miles: 'Millas',
    name: 'Nombre',
    town: 'Ciudad',
    phone: 'Teléfono',
    approximate: '~ quiere decir que la distancia se mide desde el centro de un código postal.',
    fictional: 'Estos lugares son inventados, para mostrar cómo funciona. No los llame.',
  },
  taper: {
    refused: 'No se hizo un borrador.',
    from: 'Desde',
    days: 'Días',
    daily: 'mg al día',
    cut: 'Baja %',
    held: 'hasta que decida quien receta',
    floor: (mg) => `Este borrador termina en ${mg} mg al día.`,
    findings: 'Para saber y para preguntar a quien receta:',
    step: (number) => `Paso ${number}`,
  },
};
