import type { Catalogue, Translated } from '../i18n/catalogue.js';

const en = {
  waitingTitle: 'Decisions waiting for a second',
  recordedOn: 'recorded on {{day}}',
  second: 'Second this decision',
  secondConfirm:
    'Confirms that the assembly decided this: “{{text}}”. It takes effect at once and stands in the ledger under your mandate.',
  secondYes: 'Yes, second it',
  erased: 'a decision whose text was erased',
  asksRecusal: 'It names {{name}}, where you belong too.',
  answerRecusal: 'Say whether you take part',
  yours: 'You recorded this decision. Another person with a mandate must second it.',
} as const;

const es: Translated<typeof en> = {
  waitingTitle: 'Decisiones que esperan ser secundadas',
  recordedOn: 'registrada el {{day}}',
  second: 'Secundar esta decisión',
  secondConfirm:
    'Confirma que la asamblea decidió esto: «{{text}}». Tiene efecto inmediato y queda en el libro bajo tu mandato.',
  secondYes: 'Sí, secundarla',
  erased: 'una decisión cuyo texto se borró',
  asksRecusal: 'Nombra {{name}}, donde también perteneces.',
  answerRecusal: 'Di si participas',
  yours: 'Tú registraste esta decisión. Debe secundarla otra persona con mandato.',
};

export const decisionsText: Catalogue<typeof en> = { name: 'decisions', texts: { en, es } };
