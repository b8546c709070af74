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
  wordsRead: 'I read the words to the committee',
  joinLater: 'Join later',
  wordsOf: 'The eight words of {{hub}}',
  refused: 'The committee refused this request. Ask it for its reasons; you can ask again with a new code.',
  expired: 'The code expired before the committee decided. Ask it for a new one.',
  leave: 'Leave the federation',
  leaveLead: 'Your organization can leave at any time, in one step. Nobody has to approve.',
  leaveConfirm:
    'What you sent stays with the committee, marked as of today. Nothing more is sent; what waits stays here. You can come back with a new code.',
  leaveYes: 'Yes, leave',
  leftTitle: 'Your organization has left',
  left: 'The exchange with {{name}} ended on {{day}}. What was sent stays there, marked as of that day. To come back, ask for a new invitation code and enter it here.',
  'today.join': 'this organization is in no federation yet',
  'today.compare': 'compare the eight words with the committee',
  'today.stopped': 'delivery to {{peer}} has stopped and waits for a person',
  'today.stuck': 'nothing has reached {{peer}} for more than a day',
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
  wordsRead: 'Ya leí las palabras al comité',
  joinLater: 'Unirnos más tarde',
  wordsOf: 'Las ocho palabras de {{hub}}',
  refused: 'El comité rechazó esta petición. Pregúntale sus razones; puedes pedirlo otra vez con un código nuevo.',
  expired: 'El código venció antes de que el comité decidiera. Pídele uno nuevo.',
  leave: 'Salir de la federación',
  leaveLead: 'Su organización puede salir en cualquier momento, en un solo paso. Nadie tiene que aprobarlo.',
  leaveConfirm:
    'Lo que enviaron se queda en el comité, marcado con la fecha de hoy. No se envía nada más; lo que espera se queda aquí. Pueden volver con un código nuevo.',
  leaveYes: 'Sí, salir',
  leftTitle: 'Su organización ha salido',
  left: 'El intercambio con {{name}} terminó el {{day}}. Lo enviado se queda allí, marcado con ese día. Para volver, pidan un código de invitación nuevo y escríbanlo aquí.',
  'today.join': 'esta organización todavía no está en ninguna federación',
  'today.compare': 'compara las ocho palabras con el comité',
  'today.stopped': 'la entrega a {{peer}} se detuvo y espera a una persona',
  'today.stuck': 'hace más de un día que nada llega a {{peer}}',
};

export const federationText: Catalogue<typeof en> = { name: 'federation', texts: { en, es } };
