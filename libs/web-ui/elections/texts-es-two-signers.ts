/** Those texts of an election that are about who signs its papers too. */
export const twoSigners = {
  coWay: 'Quién firma también',
  coTitle: 'Quién firma también las papeletas',
  coLead:
    'Un segundo nodo de la federación puede firmar las papeletas de una elección sin verlas. Así ningún servidor puede rellenar solo las papeletas que nadie usó.',
  coNodes: 'Otros nodos de la federación',
  coNone: 'Todavía no hay otro nodo',
  coNoneNext: 'Quien entra en la federación aparece aquí.',
  coNotCompared: 'Su llave todavía no se comparó.',
  coComparedOn: 'Su llave se comparó el {{day}}.',
  coWords: 'Comparar llaves con {{name}}',
  coWordsOf: 'Las ocho palabras con {{name}}',
  coHow:
    'Llama a alguien de {{name}} cuya voz conozcas; no uses para esto la federación. Te leen las ocho palabras de su página, y tú les lees las tuyas. Escribe lo que oyes.',
  coHeard: 'Las palabras que te leyó {{name}}',
  coCompare: 'Guardar que son las mismas: {{name}}',
  coCompareYes: 'Son las mismas',
  coCompareConfirm:
    'Desde ahora las elecciones de aquí pueden nombrar a {{name}}, y este nodo firma papeletas para {{name}} cuando se lo pide. Se guardan tu nombre y el día.',
  coCompareHub:
    'Este nodo firma entonces papeletas para {{name}} cuando lo pide. Las elecciones de aquí no pueden nombrar a {{name}}: de ahí vienen las llaves de todas las organizaciones. Se guardan tu nombre y el día.',
  'co.WORDS_DIFFER':
    'Estas no son las palabras. Léanlas otra vez; si siguen distintas, no confíen en ninguna de las dos llaves.',
  'co.NODE_UNKNOWN': 'Este nodo ya no está en la federación. Vuelve a cargar la página.',
  coSigned: 'Elecciones ajenas que se firman aquí',
  coSignedLead:
    'Este nodo ve números al azar y ningún nombre. Quien comprueba una de esas elecciones compara su tablero con estas líneas.',
  coSignedNone: 'Todavía ninguna',
  coSignedNoneNext: 'Cuando otro nodo lo pide, su elección aparece aquí.',
  coAsked: 'Una elección de {{name}}',
  coPapers_one: 'Aquí se firmó {{count, number}} papeleta.',
  coPapers_many: 'Aquí se firmaron {{count, number}} de papeletas.',
  coPapers_other: 'Aquí se firmaron {{count, number}} papeletas.',
  coStated: 'Este número quedó declarado, y las llaves se destruyeron.',
  coRunning: 'Se pueden firmar más.',
  coElection: 'Elección',
  coKey: 'Llave de nuestra declaración',
  coLabel: 'Quién firma también las papeletas',
  coHelp: 'Se ofrecen los nodos cuya llave se comparó de viva voz.',
  coNobody: 'Nadie: solo este servidor',
  coWithout: 'Sin una segunda firma',
  coWithoutNext:
    'Quien lleva este servidor podría rellenar papeletas que se entregaron y no se usaron. El certificado lo dirá.',
  lateNotWithTwo: 'No donde firman dos: la segunda firma tarda.',
  signsAlone: 'Solo este servidor firma las papeletas.',
  coAwaited: 'Se pidió a {{name}} que firme también las papeletas. Aún no responde.',
  coSigns: '{{name}} firma también cada papeleta, sin verla.',
  halfPaper: '{{name}} aún no firmó tu papeleta',
  halfPaperNext:
    'Tu papeleta está en este dispositivo con una firma de dos. La segunda llega por sí sola en otra visita; sin ella nadie puede votar.',
  lookAgain: 'Mirar otra vez',
  coRefused: '{{name}} no firmó tu papeleta',
  coRefusedNext: 'Con una sola firma no se admite. Dilo ya a las demás personas.',
  twoSigners:
    'Las papeletas las firmaron el servidor de esta organización y {{name}}, que no vio ninguna. Para rellenar una papeleta sin usar tendrían que haber hecho trampa los dos juntos. {{unused}} papeletas no se usaron.',
  n2two:
    'Papeletas que nadie usó, si dos conspiran: este servidor y el de {{name}} juntos podrían rellenarlas. Ninguno puede solo. El recuento dice cuántas son.',
  n3two:
    'Que pediste una papeleta. Tu organización puede verlo, como en una lista junto a una urna. {{name}} ve que alguien la pidió, no quién.',
  signedByTwo: 'Cada papeleta del tablero tiene las dos firmas: la de esta organización y la de {{name}}.',
  signedByOne: 'Cada papeleta del tablero tiene la firma de esta organización, y ninguna otra.',
  unsigned_one: 'A {{count, number}} papeleta del tablero le falta una firma',
  unsigned_many: 'A {{count, number}} de papeletas del tablero les falta una firma',
  unsigned_other: 'A {{count, number}} papeletas del tablero les falta una firma',
  unsignedNext: 'Guarda el tablero e impugna el resultado.',
};
