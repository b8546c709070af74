import type { Catalogue, Translated } from '../i18n/catalogue.js';

const en = {
  ownTitle: 'Our key',
  ownLead: 'Everything that goes out is signed with it. The fingerprint is its name, the same for everybody.',
  fingerprint: 'Fingerprint',
  since: 'Signs since',
  until: 'until',
  former_one: '{{count, number}} former key',
  former_other: '{{count, number}} former keys',
  renew: 'Renew our key',
  renewConfirm:
    'Records the decision to sign with a new key. Once another mandate-holder seconds it, the key is made and the other side is told by itself; nothing stops. Invitation codes that were given out before become void. Take a backup afterwards.',
  renewYes: 'Yes, record the renewal',
  renewText: 'We renew our key.',
  stolen: 'Our key was stolen',
  stolenConfirm:
    'Records the decision to end every key of ours at once. Once another mandate-holder seconds it, the exchange stops until we are admitted anew, with a new code and the words read aloud. What waits is kept and sent then. This cannot be taken back. If nothing was stolen, renew the key instead.',
  stolenYes: 'Yes, record that it ends',
  stolenText: 'Our key was stolen or may have been: it ends at once.',
  peerTitle: 'Compare the keys with {{name}}',
  wordsOf: 'The eight words with {{name}}',
  wordsHow:
    'Call somebody at {{name}} whose voice you know and read the words aloud, in order. Their page must show the same eight. If one differs, stop: somebody stands between you.',
  notTold:
    '{{name}} has not received our new key yet. Until then it is spoken to with the former one, as in these words.',
  noKey: 'No key of {{name}} counts now, so there is nothing to compare.',
  ended:
    'The exchange with {{name}} ended on {{day}}. It begins anew with an invitation code and the words read aloud.',
  theirSince: 'The key of {{name}} is known here since',
  lostTitle: 'What did not arrive',
  lost: 'Messages {{first, number}} to {{last, number}} of epoch {{epoch, number}}: lost in a restore on {{day}}',
  suspensionTitle: 'Suspension of the exchange with {{name}}',
  notSuspended: 'The exchange is not suspended.',
  exchangeOver: 'The exchange has ended, so there is nothing to suspend.',
  announced: 'suspension announced',
  inForce: 'suspended',
  suspend: 'Suspend the exchange with {{name}}',
  suspendOpen: 'Suspend for a time…',
  stops:
    'What stops, on both sides: monthly reports, and looking at each other live. They wait and are sent afterwards.',
  goesOn: 'What goes on: questions and answers, guidance, keys, the directory, and leaving.',
  grounds: 'Grounds',
  groundsHelp:
    'They stand in our record as the text of the decision. {{name}} gets a seal of this text, not the text: tell it by other means, and it can check that nothing was changed.',
  groundsMissing: 'Write the grounds first.',
  endsOn: 'Last day',
  endsOnHelp: 'It ends by itself after this day; {{day}} at the latest.',
  endsOnWrong: 'Choose a day from tomorrow to {{day}}.',
  suspendConfirm:
    'Records the decision to suspend the exchange with {{name}} until {{day}}. It is announced once another mandate-holder seconds it, and can be ended earlier.',
  suspendYes: 'Yes, record the suspension',
  endNow: 'End the suspension now',
  endConfirm:
    'Records the decision that the exchange with {{name}} goes on. Once another mandate-holder seconds it, what waited is sent.',
  endYes: 'Yes, record its end',
  endText: 'We end the suspension of the exchange with {{name}}.',
  'byUs.announced':
    'We suspend the exchange until {{day}}. It begins when {{name}} has heard of it, on {{begin}} at the latest.',
  'byUs.in-force': 'We have suspended the exchange until {{day}}.',
  'byUs.ended': 'We had suspended it until {{day}}.',
  'byUs.endedEarly': 'We had suspended it until {{day}} and ended that on {{end}}.',
  'byThem.announced': '{{name}} suspends the exchange until {{day}}. Ask it for its grounds.',
  'byThem.in-force': '{{name}} has suspended the exchange until {{day}}. Ask it for its grounds.',
  'byThem.ended': '{{name}} had suspended it until {{day}}.',
  'byThem.endedEarly': '{{name}} had suspended it until {{day}} and ended that on {{end}}.',
  past_one: '{{count, number}} suspension that is over',
  past_other: '{{count, number}} suspensions that are over',
  more: 'Show more',
} as const;

const es: Translated<typeof en> = {
  ownTitle: 'Nuestra clave',
  ownLead: 'Todo lo que sale se firma con ella. La huella es su nombre, el mismo para todos.',
  fingerprint: 'Huella',
  since: 'Firma desde',
  until: 'hasta',
  former_one: '{{count, number}} clave anterior',
  former_many: '{{count, number}} de claves anteriores',
  former_other: '{{count, number}} claves anteriores',
  renew: 'Renovar nuestra clave',
  renewConfirm:
    'Registra la decisión de firmar con una clave nueva. Cuando otra persona con mandato la secunde, se hace la clave y se avisa sola a la otra parte; nada se detiene. Los códigos de invitación ya entregados dejan de valer. Después hagan una copia de seguridad.',
  renewYes: 'Sí, registrar la renovación',
  renewText: 'Renovamos nuestra clave.',
  stolen: 'Nos robaron la clave',
  stolenConfirm:
    'Registra la decisión de terminar de inmediato todas nuestras claves. Cuando otra persona con mandato la secunde, el intercambio se detiene hasta que nos admitan de nuevo, con un código nuevo y las palabras leídas en voz alta. Lo que espera se guarda y se envía entonces. No se puede deshacer. Si no hubo robo, renueven la clave.',
  stolenYes: 'Sí, registrar que termina',
  stolenText: 'Nos robaron la clave, o puede que sí: termina de inmediato.',
  peerTitle: 'Comparar las claves con {{name}}',
  wordsOf: 'Las ocho palabras con {{name}}',
  wordsHow:
    'Llama a alguien de {{name}} cuya voz conozcas y lee las palabras en voz alta, en orden. Su página debe mostrar las mismas ocho. Si una es distinta, detente: alguien está en medio.',
  notTold:
    '{{name}} todavía no ha recibido nuestra clave nueva. Hasta entonces se le habla con la anterior, la de estas palabras.',
  noKey: 'Ahora no vale ninguna clave de {{name}}: no hay nada que comparar.',
  ended:
    'El intercambio con {{name}} terminó el {{day}}. Vuelve a empezar con un código de invitación y las palabras leídas en voz alta.',
  theirSince: 'La clave de {{name}} se conoce aquí desde',
  lostTitle: 'Lo que no llegó',
  lost: 'Mensajes {{first, number}} a {{last, number}} de la época {{epoch, number}}: perdidos en una restauración el {{day}}',
  suspensionTitle: 'Suspensión del intercambio con {{name}}',
  notSuspended: 'El intercambio no está suspendido.',
  exchangeOver: 'El intercambio ha terminado: no hay nada que suspender.',
  announced: 'suspensión anunciada',
  inForce: 'suspendido',
  suspend: 'Suspender el intercambio con {{name}}',
  suspendOpen: 'Suspender por un tiempo…',
  stops: 'Lo que se detiene, en ambos lados: los informes mensuales y mirarse en directo. Esperan y se envían después.',
  goesOn: 'Lo que sigue: preguntas y respuestas, orientaciones, claves, el directorio y la salida.',
  grounds: 'Motivos',
  groundsHelp:
    'Quedan en nuestro registro como texto de la decisión. {{name}} recibe un sello de este texto, no el texto: díselo por otro medio y podrá comprobar que nada cambió.',
  groundsMissing: 'Escribe primero los motivos.',
  endsOn: 'Último día',
  endsOnHelp: 'Termina sola después de este día; a más tardar el {{day}}.',
  endsOnWrong: 'Elige un día entre mañana y el {{day}}.',
  suspendConfirm:
    'Registra la decisión de suspender el intercambio con {{name}} hasta el {{day}}. Se anuncia cuando otra persona con mandato la secunde, y puede terminarse antes.',
  suspendYes: 'Sí, registrar la suspensión',
  endNow: 'Terminar ya la suspensión',
  endConfirm:
    'Registra la decisión de que el intercambio con {{name}} siga. Cuando otra persona con mandato la secunde, se envía lo que esperaba.',
  endYes: 'Sí, registrar el final',
  endText: 'Terminamos la suspensión del intercambio con {{name}}.',
  'byUs.announced':
    'Suspendemos el intercambio hasta el {{day}}. Empieza cuando {{name}} lo sepa, a más tardar el {{begin}}.',
  'byUs.in-force': 'Hemos suspendido el intercambio hasta el {{day}}.',
  'byUs.ended': 'Lo habíamos suspendido hasta el {{day}}.',
  'byUs.endedEarly': 'Lo habíamos suspendido hasta el {{day}} y lo terminamos el {{end}}.',
  'byThem.announced': '{{name}} suspende el intercambio hasta el {{day}}. Pregúntale sus motivos.',
  'byThem.in-force': '{{name}} ha suspendido el intercambio hasta el {{day}}. Pregúntale sus motivos.',
  'byThem.ended': '{{name}} lo había suspendido hasta el {{day}}.',
  'byThem.endedEarly': '{{name}} lo había suspendido hasta el {{day}} y lo terminó el {{end}}.',
  past_one: '{{count, number}} suspensión ya terminada',
  past_many: '{{count, number}} de suspensiones ya terminadas',
  past_other: '{{count, number}} suspensiones ya terminadas',
  more: 'Mostrar más',
};

/** Keys and suspensions, the same in both apps. */
export const keysText: Catalogue<typeof en> = { name: 'keys', texts: { en, es } };
