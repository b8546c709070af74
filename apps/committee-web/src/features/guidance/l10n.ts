import type { Catalogue, Translated } from '#web-ui';

const en = {
  issue: 'Issue guidance',
  accountability: 'What everyone sees: which questions are overdue',
  lead: 'An opinion, a proposal or a request. It binds nobody: each organization says what it does with it, and only it can say so.',
  kind: 'What it is',
  OPINION: 'Opinion',
  PROPOSAL: 'Proposal',
  REQUEST: 'Request',
  to: 'To whom',
  all: 'All organizations',
  some: 'Only these',
  clause: 'Clause of the points of unity',
  clauseHelp: 'Its number, if it is about one: 3 or 3.2.',
  replyBy: 'Reply until',
  replyByHelp: 'From 7 to 90 days ahead; leave it empty if you expect none.',
  text: 'The text',
  consequence_one: 'Sends this text to {{count, number}} organization. It cannot be taken back; you can issue more.',
  consequence_other: 'Sends this text to {{count, number}} organizations. It cannot be taken back; you can issue more.',
  nobody: 'There is no organization yet to write to. Invite one first.',
  back: 'All questions and guidance',
} as const;

const es: Translated<typeof en> = {
  issue: 'Emitir una orientación',
  accountability: 'Lo que todo el mundo ve: qué preguntas están vencidas',
  lead: 'Una opinión, una propuesta o una petición. No obliga a nadie: cada organización dice qué hace con ella, y solo ella puede decirlo.',
  kind: 'Qué es',
  OPINION: 'Opinión',
  PROPOSAL: 'Propuesta',
  REQUEST: 'Petición',
  to: 'A quién',
  all: 'Todas las organizaciones',
  some: 'Solo estas',
  clause: 'Cláusula de los puntos de unidad',
  clauseHelp: 'Su número, si trata de una: 3 o 3.2.',
  replyBy: 'Responder hasta',
  replyByHelp: 'De 7 a 90 días más tarde; déjalo vacío si no esperas respuesta.',
  text: 'El texto',
  consequence_one: 'Envía este texto a {{count, number}} organización. No se puede retirar; puedes emitir más.',
  consequence_other: 'Envía este texto a {{count, number}} organizaciones. No se puede retirar; puedes emitir más.',
  consequence_many: 'Envía este texto a {{count, number}} organizaciones. No se puede retirar; puedes emitir más.',
  nobody: 'Todavía no hay ninguna organización a la que escribir. Primero invita a una.',
  back: 'Todas las preguntas y orientaciones',
};

export const issueText: Catalogue<typeof en> = { name: 'guidance-issue', texts: { en, es } };
