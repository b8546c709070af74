import type { Catalogue, Translated } from '#web-ui';

const en = {
  'accept-rules': 'Read and accept the working rules',
  'come-back': 'You have left. You can come back',
  affirm: 'You are accepted: affirm the points of unity',
  'begin-membership': 'You are accepted and have affirmed everything: begin',
  appeal: 'You were not admitted: read why, and what you can do',
  renew: 'Stay: renew before {{day}}',
  discussion: 'Read what is said about your admission',
  'wait-for-appeal': 'Another body decides on your appeal',
  'take-part': 'Your path, and what comes next',
  nothing: 'Nothing is waiting for you',
  nothingNext: 'Take part where you like to help. Your path says what comes next.',
  toMyPath: 'Go to my path',
} as const;

const es: Translated<typeof en> = {
  'accept-rules': 'Lee y acepta las reglas de trabajo',
  'come-back': 'Te fuiste. Puedes volver',
  affirm: 'Te aceptaron: afirma los puntos de unidad',
  'begin-membership': 'Te aceptaron y has afirmado todo: empieza',
  appeal: 'No te admitieron: lee por qué y qué puedes hacer',
  renew: 'Quédate: renueva antes del {{day}}',
  discussion: 'Lee lo que se dice de tu admisión',
  'wait-for-appeal': 'Otro órgano decide sobre tu apelación',
  'take-part': 'Tu camino y lo que sigue',
  nothing: 'Nada espera por ti',
  nothingNext: 'Participa donde quieras ayudar. Tu camino dice lo que sigue.',
  toMyPath: 'Ir a mi camino',
};

export const ownStepText: Catalogue<typeof en> = { name: 'ownStep', texts: { en, es } };
