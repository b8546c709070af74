import type { Catalogue, Translated } from '#web-ui';

const en = {
  title: 'Federation',
  lead: 'The organizing committee that this organization reports to, and that answers to it.',
  noneTitle: 'Not in a federation',
  noneNext:
    'You can record, draft and approve without one. To join, ask an organizing committee for an invitation code.',
  code: 'Invitation code of the committee',
  codeHelp: 'It works once, for seven days. It carries the address of the committee’s server and the mark of its key.',
  codeMissing: 'Paste the invitation code',
  join: 'Ask to join',
  joinConfirm:
    'Tells the committee this organization’s name, kind and public key. No record, figure or person’s name is sent.',
  joinYes: 'Yes, ask to join',
  'state.REQUESTED': 'waiting for the committee',
  'state.APPROVED': 'joined',
  'state.REFUSED': 'refused',
  'state.EXPIRED': 'expired',
  wordsTitle: 'Compare these eight words',
  wordsHow:
    'Call somebody of the committee whose voice you know. Read the words aloud, in order. Their page must show the same eight. If one differs, stop: somebody stands between you. Do not send the words through the connection that you are checking.',
  wordsAfter: 'Then the committee decides. This page shows the answer by itself.',
  wordsOf: 'The eight words of {{hub}}',
  refused: 'The committee refused this request. Ask it for its reasons; you can ask again with a new code.',
  expired: 'The code expired before the committee decided. Ask it for a new one.',
  lastContact: 'Last contact',
  never: 'never',
  'peer.active': 'in contact',
  'peer.failing': 'does not answer; the next try comes by itself',
  'peer.probing': 'does not answer; one try every hour',
  'peer.stopped': 'delivery has stopped: a person must look',
  'peer.left': 'membership has ended',
  nextTry: 'Next try',
  lost_one: '{{count, number}} message that it had lost is sent again',
  lost_other: '{{count, number}} messages that it had lost are sent again',
  retry: 'Try to deliver now',
} as const;

const es: Translated<typeof en> = {
  title: 'Federación',
  lead: 'El comité organizador al que esta organización informa, y que responde ante ella.',
  noneTitle: 'Sin federación',
  noneNext:
    'Puedes registrar, preparar y aprobar sin ella. Para unirte, pide a un comité organizador un código de invitación.',
  code: 'Código de invitación del comité',
  codeHelp: 'Sirve una vez, durante siete días. Lleva la dirección del servidor del comité y la marca de su clave.',
  codeMissing: 'Pega el código de invitación',
  join: 'Pedir la entrada',
  joinConfirm:
    'Comunica al comité el nombre, el tipo y la clave pública de esta organización. No se envía ningún registro, cifra ni nombre de persona.',
  joinYes: 'Sí, pedir la entrada',
  'state.REQUESTED': 'espera al comité',
  'state.APPROVED': 'dentro',
  'state.REFUSED': 'rechazada',
  'state.EXPIRED': 'vencida',
  wordsTitle: 'Comparen estas ocho palabras',
  wordsHow:
    'Llama a alguien del comité cuya voz conozcas. Lee las palabras en voz alta, en orden. Su página debe mostrar las mismas ocho. Si una es distinta, detente: alguien está en medio. No envíes las palabras por la conexión que estás comprobando.',
  wordsAfter: 'Después decide el comité. Esta página muestra la respuesta por sí sola.',
  wordsOf: 'Las ocho palabras de {{hub}}',
  refused: 'El comité rechazó esta petición. Pregúntale sus razones; puedes pedirlo otra vez con un código nuevo.',
  expired: 'El código venció antes de que el comité decidiera. Pídele uno nuevo.',
  lastContact: 'Último contacto',
  never: 'nunca',
  'peer.active': 'en contacto',
  'peer.failing': 'no responde; el próximo intento viene solo',
  'peer.probing': 'no responde; un intento cada hora',
  'peer.stopped': 'la entrega se detuvo: alguien debe mirarlo',
  'peer.left': 'la pertenencia ha terminado',
  nextTry: 'Próximo intento',
  lost_one: 'se envía otra vez {{count, number}} mensaje que había perdido',
  lost_many: 'se envían otra vez {{count, number}} de mensajes que había perdido',
  lost_other: 'se envían otra vez {{count, number}} mensajes que había perdido',
  retry: 'Intentar la entrega ahora',
};

export const federationText: Catalogue<typeof en> = { name: 'federation', texts: { en, es } };
