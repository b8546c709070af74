import type { Catalogue, Translated } from '../i18n/catalogue.js';

const en = {
  title: 'Cited by',
  lead: 'Decisions, proposals, agendas and minutes that rest on it: the latest first, at most 100.',
  none: 'Nothing cites it.',
  'by.decision': 'Decision of {{day}}:',
  'by.proposal': 'Proposal of {{day}}:',
  'by.agenda': 'Agenda of {{day}}:',
  'by.minutes': 'Minutes of {{day}}:',
  erased: 'words erased',
  clause: 'clause {{clause}} of version {{version}}',
  clauseOnly: 'clause {{clause}}',
  ofClause: 'What cites clause {{clause}} ({{total}})',
  earlier: 'What cites earlier words',
  earlierLead: 'The clause says something else today, or is gone.',
} as const;

const es: Translated<typeof en> = {
  title: 'La citan',
  lead: 'Decisiones, propuestas, órdenes del día y actas que se apoyan en ella: lo último primero, 100 como máximo.',
  none: 'Nada la cita.',
  'by.decision': 'Decisión del {{day}}:',
  'by.proposal': 'Propuesta del {{day}}:',
  'by.agenda': 'Orden del día del {{day}}:',
  'by.minutes': 'Acta del {{day}}:',
  erased: 'palabras borradas',
  clause: 'cláusula {{clause}} de la versión {{version}}',
  clauseOnly: 'cláusula {{clause}}',
  ofClause: 'Qué cita la cláusula {{clause}} ({{total}})',
  earlier: 'Qué cita palabras anteriores',
  earlierLead: 'Hoy la cláusula dice otra cosa, o ya no está.',
};

export const citersText: Catalogue<typeof en> = { name: 'citers', texts: { en, es } };
