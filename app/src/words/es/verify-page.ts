import type { VerifyPageWords } from '../verify-page.ts';

export const verifyPage: VerifyPageWords = {
  title: 'Revisar un plan terminado',
  lead: '¿Alguien cambió un plan después de hacerlo? Esta página lo vuelve a leer, línea por línea, y suma cada pieza.',
  file: 'El archivo',
  fileHint:
    'Un plan guardado desde este sitio: PDF, página web, calendario (.ics), FHIR, CSV o texto sin formato.',
  drop: 'También puede soltar el archivo en cualquier parte de este recuadro.',
  paste: 'O pegue el texto',
  pasteHint: 'Todo, desde la primera línea hasta la última.',
  check: 'Revisar',
  nothing: 'Elija un archivo o pegue el texto',
  tooLarge: 'Este archivo es demasiado grande para ser un plan.',
  failed: 'No llegó el lector de este tipo de archivo. Revise la conexión e intente de nuevo.',
  result: 'Lo que se encontró',
  proved: 'Todo coincide',
  provedText:
    'Los números de este documento coinciden. Eso no quiere decir que sea lo correcto para usted: eso solo lo puede decir quien receta.',
  notProved: 'Algo no coincide',
  notProvedText: 'No cambie su dosis por este documento. Muéstreselo a quien le receta o en la farmacia.',
  unread: 'No pudimos leerlo como un plan',
  read: (name) => `Leído: ${name}`,
  pasted: 'el texto que pegó',
  what: 'Qué se revisa',
  points: [
    'Las piezas suman cada dosis, y las dosis suman cada día.',
    'No falta ningún día y ninguno está repetido.',
    'Ninguna baja es mayor de lo que permiten las reglas, y ninguna espera es más corta.',
    'El final es el que dice el plan, y está la marca de borrador.',
  ],
  onDevice: 'El archivo se lee en este dispositivo. No se envía a ninguna parte.',
  onServer:
    'Su navegador no ejecuta programas aquí, así que el archivo viaja a este sitio para leerlo. No se guarda.',
};
