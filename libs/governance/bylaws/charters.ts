import { CORRESPONDENCE } from '../default-offices.js';
import type { OfficePolicy } from '../domain/office-policy.js';
import type { BylawsOffice } from './bylaws.types.js';

type Charter = Omit<BylawsOffice, 'body' | 'termDays' | 'policy'>;

/** Charters that several templates share. */
export const SECRETARY: Charter = {
  code: 'secretary',
  title: { en: 'Secretary', es: 'Secretaría', fr: 'Secrétaire' },
  duties: {
    en: 'Prepares meetings and guides their discussion, keeps the record of decisions, sees that what was decided is done, drafts and approves the monthly report, keeps contact with other organizations.',
    es: 'Prepara las reuniones y guía su discusión, lleva el registro de decisiones, cuida que se haga lo decidido, prepara y aprueba el informe mensual, mantiene el contacto con otras organizaciones.',
    fr: 'Prépare les réunions et guide la discussion, tient le registre des décisions, veille à ce que le décidé soit fait, prépare et approuve le rapport mensuel, garde le contact avec d’autres organisations.',
  },
  permissions: [
    'decision:record',
    'decision:second',
    'records:write',
    'report:draft',
    'report:approve',
    'exchange:manage',
    'exchange:read',
    'volunteer:invite',
    ...CORRESPONDENCE,
  ],
};

export const TREASURER: Charter = {
  code: 'treasurer',
  title: { en: 'Treasurer', es: 'Tesorería', fr: 'Trésorerie' },
  duties: {
    en: 'Keeps the records of what comes in and what is given out, and accounts for them to every meeting that asks.',
    es: 'Lleva las cuentas de lo que entra y de lo que se entrega, y las rinde ante toda reunión que las pida.',
    fr: 'Tient les comptes de ce qui entre et de ce qui est remis, et les présente à toute réunion qui le demande.',
  },
  permissions: ['decision:record', 'decision:second', 'records:write'],
};

export const REPORTER: Charter = {
  code: 'reporter',
  title: { en: 'Reporter', es: 'Informes', fr: 'Rapports' },
  duties: {
    en: 'Checks the daily records with those who made them, and drafts the monthly report.',
    es: 'Revisa los registros diarios con quienes los hicieron y prepara el informe mensual.',
    fr: 'Vérifie les écritures du jour avec celles et ceux qui les ont faites, et prépare le rapport mensuel.',
  },
  permissions: ['report:draft', 'records:write', 'decision:second', 'decision:record'],
};

/** Confers nothing here: what a delegate may do, the committee decides. */
export const DELEGATE_CHARTER: Charter = {
  code: 'delegate',
  title: { en: 'Delegate', es: 'Delegación', fr: 'Délégation' },
  duties: {
    en: 'Takes our seat at the organizing committee, speaks and decides there as we instruct, reports to us after each meeting, and can be recalled at any time.',
    es: 'Ocupa nuestro puesto en el comité organizador, habla y decide allí según lo que acordamos, nos informa después de cada reunión y puede ser revocada en cualquier momento.',
    fr: 'Occupe notre siège au comité d’organisation, y parle et y décide selon nos instructions, nous rend compte après chaque réunion, et peut être révoquée à tout moment.',
  },
  permissions: [],
};

/** A delegate is elected for a year, and reports after each meeting instead of leaving a note. */
export const DELEGATE_POLICY: OfficePolicy = {
  method: 'election',
  termDays: 365,
  cooldownTerms: 0,
  seats: 2,
  understudy: false,
  handOver: false,
  appointedBy: null,
};

/** The usual rotation: each in turn, the next one learning, a note at the end. */
export const rotating = (termDays: number): OfficePolicy => ({
  method: 'rotation',
  termDays,
  cooldownTerms: 1,
  seats: 1,
  understudy: true,
  handOver: true,
  appointedBy: null,
});

/** The usual election; whoever served may stand again. */
export const elected = (termDays: number, seats: number): OfficePolicy => ({
  method: 'election',
  termDays,
  cooldownTerms: 0,
  seats,
  understudy: false,
  handOver: true,
  appointedBy: null,
});

export const office = (charter: Charter, body: string, policy: OfficePolicy): BylawsOffice => ({
  ...charter,
  body,
  termDays: policy.termDays,
  policy,
});
