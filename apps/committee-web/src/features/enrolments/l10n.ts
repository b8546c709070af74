import type { Catalogue, Translated } from '#web-ui';

const en = {
  title: 'Joining',
  lead: 'An organization joins by a code from this committee, eight words compared by voice, and a decision seconded by another mandate-holder.',
  issue: 'Issue an invitation code',
  issueConfirm: 'Makes a code that lets one organization ask to join, once, for seven days. It is shown only now.',
  issueYes: 'Yes, issue a code',
  issuedTitle: 'Hand this code to one organization',
  issuedHelp: 'Good until {{day}}. Use a channel you trust; it is not shown again.',
  code: 'Invitation code',
  requests: 'Requests to join',
  none: 'No requests',
  noneNext: 'When an organization uses a code, its request appears here with the eight words.',
  asked: 'asked on {{day}}',
  wordsHow:
    'Call somebody of {{name}} whose voice you know and let them read their eight words aloud. Approve only if all eight are the same.',
  wordsOf: 'The eight words of {{name}}',
  'state.PENDING': 'waits for a decision',
  'state.APPROVED': 'joined',
  'state.REFUSED': 'refused',
  'state.EXPIRED': 'expired',
  'today.compare': '{{name}} asks to join: compare the words',
  decided: 'decision recorded, waits for a second',
  approve: 'Record the decision to approve',
  approveConfirm:
    'Records that this committee decided to admit {{name}}. It takes effect when another mandate-holder seconds it.',
  approveYes: 'Yes, record the approval',
  refuse: 'Record the decision to refuse',
  refuseConfirm:
    'Records that this committee decided not to admit {{name}}. It takes effect when another mandate-holder seconds it. The organization can ask again with a new code.',
  refuseYes: 'Yes, record the refusal',
  approveText: 'Admit {{name}} ({{nodeId}}) to the federation. Key {{thumbprint}}.',
  refuseText: 'Do not admit {{name}} ({{nodeId}}) to the federation. Key {{thumbprint}}.',
  past_one: '{{count, number}} decided request',
  past_other: '{{count, number}} decided requests',
} as const;

const es: Translated<typeof en> = {
  title: 'Entradas',
  lead: 'Una organización entra con un código de este comité, ocho palabras comparadas de viva voz y una decisión secundada por otra persona con mandato.',
  issue: 'Emitir un código de invitación',
  issueConfirm:
    'Hace un código con el que una sola organización puede pedir la entrada, una vez, durante siete días. Solo se muestra ahora.',
  issueYes: 'Sí, emitir un código',
  issuedTitle: 'Entrega este código a una organización',
  issuedHelp: 'Vale hasta el {{day}}. Usa un canal de confianza; no se muestra otra vez.',
  code: 'Código de invitación',
  requests: 'Peticiones de entrada',
  none: 'No hay peticiones',
  noneNext: 'Cuando una organización use un código, su petición aparecerá aquí con las ocho palabras.',
  asked: 'pedida el {{day}}',
  wordsHow:
    'Llama a alguien de {{name}} cuya voz conozcas y deja que lea en voz alta sus ocho palabras. Aprueba solo si las ocho son iguales.',
  wordsOf: 'Las ocho palabras de {{name}}',
  'state.PENDING': 'espera una decisión',
  'state.APPROVED': 'dentro',
  'state.REFUSED': 'rechazada',
  'state.EXPIRED': 'vencida',
  'today.compare': '{{name}} pide entrar: hay que comparar las palabras',
  decided: 'decisión registrada, espera ser secundada',
  approve: 'Registrar la decisión de aprobar',
  approveConfirm:
    'Registra que este comité decidió admitir a {{name}}. Tiene efecto cuando otra persona con mandato la secunde.',
  approveYes: 'Sí, registrar la aprobación',
  refuse: 'Registrar la decisión de rechazar',
  refuseConfirm:
    'Registra que este comité decidió no admitir a {{name}}. Tiene efecto cuando otra persona con mandato la secunde. La organización puede pedirlo otra vez con un código nuevo.',
  refuseYes: 'Sí, registrar el rechazo',
  approveText: 'Admitir a {{name}} ({{nodeId}}) en la federación. Clave {{thumbprint}}.',
  refuseText: 'No admitir a {{name}} ({{nodeId}}) en la federación. Clave {{thumbprint}}.',
  past_one: '{{count, number}} petición decidida',
  past_many: '{{count, number}} de peticiones decididas',
  past_other: '{{count, number}} peticiones decididas',
};

export const enrolmentsText: Catalogue<typeof en> = { name: 'enrolments', texts: { en, es } };
