import type { Catalogue, Translated } from '../i18n/catalogue.js';

const en = {
  title: 'Recovery sheet',
  why: 'If this machine breaks, burns or is taken, a backup brings everything back: members, records, decisions. A backup is closed. Only this paper opens it.',
  three:
    'It has three parts, for three people who hold a mandate. Any two of them open every backup; one alone opens nothing.',
  nowhere:
    'The parts are made in this browser and shown this once. No machine keeps them, ours neither: only the paper has them.',
  keeping: 'Everybody keeps their part where nobody else reads it, and hands it on when their mandate ends.',
  twoOnly: 'Are you only two? Give the third part to a member whom you all trust, in another house.',
  make: 'Make the three parts',
  later: 'Leave it for later',
  laterConfirm:
    'Until the sheet is made there can be no backup: if you lose this machine, you lose everything on it. Today reminds you until it is done.',
  laterYes: 'Go on without backups',
  madeTitle: 'Three parts, each on its own page',
  madeLead: 'Print them, or copy them by hand, letter by letter. When this page closes they are gone.',
  part: 'Part {{number}} of 3',
  share: 'Letters of part {{number}}',
  print: 'Print the three parts',
  onPaper: 'The parts are on paper',
  onPaperConfirm:
    'They are not shown again. Look at each of the three papers: are all its letters there, and can you read them?',
  onPaperYes: 'Yes, all three',
  next: 'Now make the first backup, and one after each month that you approve. On this machine:',
  goOn: 'Go on',
  destroy: 'The parts on this page open nothing. Destroy the papers.',
  paperPurpose:
    'Two of the three parts open every backup of {{name}}, and with it all that it holds. One part alone opens nothing.',
  paperKeep:
    'Keep it where nobody reads it, and not together with another part. When your mandate ends, hand it over to whoever follows you.',
  paperUse: 'To bring a backup back, two people type their parts on the new machine after this command:',
  paperHolder: 'Given to',
  paperDay: 'On',
  pageLead: 'What opens your backups if this machine is lost.',
  madeAlready: 'The recovery sheet has been made',
  madeAlreadyNext:
    'Three people have its parts. If one was lost or has left, make a new one, and then a new backup. On the machine itself:',
  elsewhere: 'It is made on the machine itself',
  elsewhereNext: 'The parts must not travel over a network. Open this page there, or run:',
  notUsed: 'This server’s backups need no sheet',
  notUsedNext: 'It keeps its data in a database of its own. Whoever runs it knows how it is backed up.',
} as const;

const es: Translated<typeof en> = {
  title: 'Hoja de recuperación',
  why: 'Si esta máquina se rompe, se quema o se la llevan, una copia lo devuelve todo: miembros, registros, decisiones. La copia está cerrada. Solo este papel la abre.',
  three:
    'Tiene tres partes, para tres personas con mandato. Dos cualesquiera abren cualquier copia; una sola no abre nada.',
  nowhere:
    'Las partes se hacen en este navegador y se muestran esta única vez. Ninguna máquina las guarda, tampoco la nuestra: solo las tiene el papel.',
  keeping:
    'Cada persona guarda su parte donde nadie más la lea, y la entrega a quien le siga cuando termine su mandato.',
  twoOnly: '¿Son solo dos? Den la tercera parte a alguien de confianza de todas y todos, en otra casa.',
  make: 'Hacer las tres partes',
  later: 'Dejarla para más tarde',
  laterConfirm:
    'Mientras no se haga la hoja no puede haber copias: si pierden esta máquina, pierden todo lo que guarda. La página Hoy lo recuerda hasta que esté hecho.',
  laterYes: 'Seguir sin copias',
  madeTitle: 'Tres partes, cada una en su página',
  madeLead: 'Imprímanlas, o cópienlas a mano, letra por letra. Cuando se cierre esta página, desaparecen.',
  part: 'Parte {{number}} de 3',
  share: 'Letras de la parte {{number}}',
  print: 'Imprimir las tres partes',
  onPaper: 'Las partes están en papel',
  onPaperConfirm: 'No se muestran otra vez. Miren los tres papeles: ¿están todas las letras y se pueden leer?',
  onPaperYes: 'Sí, las tres',
  next: 'Ahora hagan la primera copia, y una después de cada mes que aprueben. En esta máquina:',
  goOn: 'Seguir',
  destroy: 'Las partes de esta página no abren nada. Destruyan los papeles.',
  paperPurpose:
    'Dos de las tres partes abren cualquier copia de {{name}}, y con ella todo lo que guarda. Una parte sola no abre nada.',
  paperKeep:
    'Guárdala donde nadie la lea, y no junto a otra parte. Cuando termine tu mandato, entrégala a quien te siga.',
  paperUse: 'Para recuperar una copia, dos personas escriben sus partes en la máquina nueva después de esta orden:',
  paperHolder: 'Entregada a',
  paperDay: 'El día',
  pageLead: 'Lo que abre sus copias si se pierde esta máquina.',
  madeAlready: 'La hoja de recuperación está hecha',
  madeAlreadyNext:
    'Tres personas tienen sus partes. Si una se perdió o alguien se fue, hagan una nueva y luego otra copia. En la propia máquina:',
  elsewhere: 'Se hace en la propia máquina',
  elsewhereNext: 'Las partes no deben viajar por la red. Abre esta página allí, o ejecuta:',
  notUsed: 'Las copias de este servidor no necesitan hoja',
  notUsedNext: 'Guarda sus datos en una base de datos propia. Quien lo lleva sabe cómo se hacen sus copias.',
};

/** The recovery sheet: in the founding wizard and on its own page. */
export const recoveryText: Catalogue<typeof en> = { name: 'recovery', texts: { en, es } };
