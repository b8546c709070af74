import type { Catalogue, Translated } from '../i18n/catalogue.js';

const en = {
  choose: 'Record who was chosen for “{{office}}”…',
  chooseWhy: 'What the body has decided. The mandate begins once another person with a mandate seconds it.',
  holder: 'Who was chosen',
  noneYet: 'Choose a member',
  beginsOn: 'First day',
  endsOn: 'Last day',
  endsOnHelp: 'At most {{days, number}} days.',
  record: 'Record who was chosen',
  recordYes: 'Yes, record it',
  missing: 'Say who was chosen, and the first and the last day.',
  text: '{{name}} holds the office “{{office}}” from {{begin}} to {{end}}.',
  confirm:
    'Records that {{name}} holds “{{office}}” from {{begin}} to {{end}}, with all that the office allows. If it is seconded after the first day, the mandate begins on that day.',
  waits:
    'A mandate of this office is recorded, and waits for another person with a mandate to second it. It is further up.',
  end: 'End the mandate of {{name}} until {{day}}…',
  endWhy: 'By resignation or hand-over, as the body has decided.',
  endAction: 'End this mandate by decision',
  endYes: 'Yes, record its end',
  endText: 'The mandate of {{name}} in the office “{{office}}” ends.',
  endConfirm:
    'Once another person seconds it, {{name}} holds “{{office}}” no more and loses at once what it allows. That it was held, and until when, stays on the record.',
  endWaits: 'The end of the mandate of {{name}} is recorded, and waits for another person with a mandate to second it.',
  erased: 'a person whose name was erased',
  recallTitle: 'Recall of {{name}}',
  recallWhy:
    'Against the will of who holds it. The body decides by its rules for recall; whoever is concerned neither leads the meeting in it nor records or seconds it.',
  moderator: 'Who led the meeting in this',
  moderatorHelp: 'Any member but the one concerned.',
  recallAction: 'Record the recall',
  recallYes: 'Yes, record the recall',
  recallText: '{{name}} is recalled from the office “{{office}}”.',
  recallConfirm:
    'Once another person seconds it, {{name}} holds “{{office}}” no more and loses at once what it allows. The record says that it was a recall, and how it was counted.',
  RECALL_NEEDED: 'Only who holds the office gives it back so. Against them there is the recall.',
  HOLDER_UNKNOWN: 'This person does not take part any more. Choose another.',
  HOLDER_IS_NO_MEMBER: 'Only a member can hold an office. Admit this person first.',
  HOLDS_IT_ALREADY: 'This person holds the office in these days. Choose another, or later days.',
  COOLING_DOWN: 'This person has served too lately: others come first by the rule of this office. Choose another.',
  SEATS_TAKEN: 'All seats of this office are taken in these days. End a mandate first, or begin later.',
  TERM_IS_OVER: 'The last day must not be before the first, nor in the past. Choose a later one.',
  TERM_TOO_LONG: 'A term of this office has at most {{days, number}} days. Choose an earlier last day.',
  OTHER_BODY: 'Another body fills this office by its rule. It must decide.',
  ALREADY_ENDED: 'A decision has ended this mandate already. Reload the page.',
} as const;

const es: Translated<typeof en> = {
  choose: 'Registrar a quién se eligió para «{{office}}»…',
  chooseWhy: 'Lo que decidió el órgano. El mandato comienza cuando otra persona con mandato lo secunda.',
  holder: 'A quién se eligió',
  noneYet: 'Elige un miembro',
  beginsOn: 'Primer día',
  endsOn: 'Último día',
  endsOnHelp: 'Como máximo {{days, number}} días.',
  record: 'Registrar a quién se eligió',
  recordYes: 'Sí, registrarlo',
  missing: 'Di a quién se eligió, y el primer y el último día.',
  text: '{{name}} ocupa el cargo «{{office}}» del {{begin}} al {{end}}.',
  confirm:
    'Registra que {{name}} ocupa «{{office}}» del {{begin}} al {{end}}, con todo lo que el cargo permite. Si se secunda después del primer día, el mandato comienza ese día.',
  waits: 'Consta un mandato de este cargo, y espera que otra persona con mandato lo secunde. Está más arriba.',
  end: 'Terminar el mandato de {{name}} hasta el {{day}}…',
  endWhy: 'Por renuncia o entrega, como lo decidió el órgano.',
  endAction: 'Terminar este mandato por decisión',
  endYes: 'Sí, registrar su fin',
  endText: 'Termina el mandato de {{name}} en el cargo «{{office}}».',
  endConfirm:
    'Cuando otra persona lo secunde, {{name}} ya no ocupa «{{office}}» y pierde en el acto lo que permite. Que lo ocupó, y hasta cuándo, queda en el registro.',
  endWaits: 'Consta el fin del mandato de {{name}}, y espera que otra persona con mandato lo secunde.',
  erased: 'una persona cuyo nombre se borró',
  recallTitle: 'Revocación de {{name}}',
  recallWhy:
    'Contra la voluntad de quien lo ocupa. El órgano decide según sus reglas de revocación; la persona afectada no conduce la reunión en ello, ni lo registra ni lo secunda.',
  moderator: 'Quién condujo la reunión en esto',
  moderatorHelp: 'Cualquier miembro, menos la persona afectada.',
  recallAction: 'Registrar la revocación',
  recallYes: 'Sí, registrar la revocación',
  recallText: 'Se revoca a {{name}} del cargo «{{office}}».',
  recallConfirm:
    'Cuando otra persona lo secunde, {{name}} deja de ocupar «{{office}}» y pierde en el acto lo que permite. El registro dice que fue una revocación, y cómo se contó.',
  RECALL_NEEDED: 'Solo quien ocupa el cargo lo devuelve así. Contra su voluntad está la revocación.',
  HOLDER_UNKNOWN: 'Esta persona ya no participa. Elige otra.',
  HOLDER_IS_NO_MEMBER: 'Solo un miembro puede ocupar un cargo. Admite primero a esta persona.',
  HOLDS_IT_ALREADY: 'Esta persona ocupa el cargo en esos días. Elige otra, o días posteriores.',
  COOLING_DOWN: 'Esta persona sirvió hace muy poco: por la norma de este cargo van antes otras. Elige otra.',
  SEATS_TAKEN:
    'Todos los puestos de este cargo están ocupados en esos días. Termina antes un mandato, o empieza después.',
  TERM_IS_OVER: 'El último día no puede ser anterior al primero ni pasado. Elige uno posterior.',
  TERM_TOO_LONG: 'Un período de este cargo tiene como máximo {{days, number}} días. Elige un último día anterior.',
  OTHER_BODY: 'Por su norma, este cargo lo cubre otro órgano. Debe decidirlo ese órgano.',
  ALREADY_ENDED: 'Una decisión ya terminó este mandato. Recarga la página.',
};

export const mandatesText: Catalogue<typeof en> = { name: 'mandates', texts: { en, es } };
