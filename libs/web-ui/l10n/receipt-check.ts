import type { Catalogue, Translated } from '../i18n/catalogue.js';

const en = {
  title: 'Check a saved receipt',
  lead: 'A receipt proves what the other side confirmed. This browser checks it, without trusting who gave you the file.',
  paste: 'The receipt',
  pasteHelp: 'Paste the text of the file, or open the file.',
  open: 'Open the file',
  check: 'Check it',
  none: 'This is no whole receipt',
  noneNext: 'Choose the file again as it was saved, from its first to its last character.',
  holds: 'The receipt holds.',
  holdsWhat:
    'This browser checked the signature under the key {{key}} of {{name}}: on {{day}} {{name}} confirmed that the message {{id}} from {{from}} had arrived and was {{outcome}}.',
  accepted: 'accepted',
  refused: 'refused ({{reason}})',
  ended: 'The key ended on {{day}}, after the receipt was made.',
  hash: 'Of its content it confirms this fingerprint: {{hash}}',
  doesNot: 'The receipt proves nothing.',
  unknownKey:
    'It names a key of “{{node}}” that this node has never known, so its signature could not be checked. Ask whoever gave it to you where it comes from.',
  badSignature:
    'It is not what {{name}} signed: something in it was changed, or somebody else made it. Ask {{name}} for the receipt again.',
  keyHadEnded:
    'It is signed by a key of {{name}} that had ended before, on {{day}}: whoever took that key could have made it. Ask {{name}}.',
  save: 'Save the receipt',
} as const;

const es: Translated<typeof en> = {
  title: 'Comprobar un recibo guardado',
  lead: 'Un recibo prueba lo que la otra parte confirmó. Lo comprueba este navegador, sin confiar en quien te dio el archivo.',
  paste: 'El recibo',
  pasteHelp: 'Pega el texto del archivo, o abre el archivo.',
  open: 'Abrir el archivo',
  check: 'Comprobarlo',
  none: 'No es un recibo completo',
  noneNext: 'Elige otra vez el archivo tal como se guardó, del primer al último carácter.',
  holds: 'El recibo es válido.',
  holdsWhat:
    'Este navegador comprobó la firma con la clave {{key}} de {{name}}: el {{day}} {{name}} confirmó que el mensaje {{id}} de {{from}} había llegado y fue {{outcome}}.',
  accepted: 'aceptado',
  refused: 'rechazado ({{reason}})',
  ended: 'La clave terminó el {{day}}, después de hacerse el recibo.',
  hash: 'De su contenido confirma esta huella: {{hash}}',
  doesNot: 'El recibo no prueba nada.',
  unknownKey:
    'Nombra una clave de «{{node}}» que este nodo nunca ha conocido, así que no se pudo comprobar la firma. Pregunta de dónde viene a quien te lo dio.',
  badSignature:
    'No es lo que {{name}} firmó: algo se cambió, o lo hizo otra persona. Pide a {{name}} el recibo de nuevo.',
  keyHadEnded:
    'Lo firma una clave de {{name}} que ya había terminado, el {{day}}: pudo hacerlo quien tomó esa clave. Pregunta a {{name}}.',
  save: 'Guardar el recibo',
};

export const receiptCheckText: Catalogue<typeof en> = { name: 'receipt-check', texts: { en, es } };
