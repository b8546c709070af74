import type { TranslationOf } from '#web-ui';
import type { rulesText } from '../rules-l10n.js';

export const fr: TranslationOf<typeof rulesText> = {
  title: 'Comment les personnes sont admises',
  lead: 'Les jours et les nombres que suit cette organisation. Une décision les change dès le jour où elle est en vigueur.',
  minimumDays: 'Jours comme « {{volunteer}} » avant d’être proposé·e',
  minimumActivities: 'Jours de participation avant d’être proposé·e',
  discussionDays: 'Jours de discussion d’une proposition',
  extensionDays: 'Jours qu’ajoute la première objection',
  appealDays: 'Jours pour faire recours contre un refus',
  mostCodes: 'Codes pour une personne invitée',
  expireDays: 'Jours sans participer avant d’oublier qui aide',
  labels: 'Comment s’appellent les personnes qui participent',
  labelsHelp: 'Des mots seulement : ce que chacun·e peut faire ne change pas.',
  labelWords: '{{volunteer}} – {{member}} – {{cadre}}',
  bounds: 'Un nombre entier de {{min}} à {{max}}',
  change: '{{rule}} : {{value}}',
  record: 'Inscrire : ces règles changent',
  consequence: 'En vigueur quand une autre personne mandatée l’appuie. {{changes}}',
  text: 'Les règles d’admission changent. {{changes}}',
  yes: 'L’inscrire',
  endTitle: 'Mettre fin à la participation',
  endLead: 'Par décision d’une instance seulement. La personne garde son export et le chemin du retour.',
  end: 'Inscrire : {{name}} ne participe plus',
  endConsequence:
    'Une autre personne mandatée l’appuie. Dès lors {{name}} n’a plus ici ni droit, ni mandat, ni tour, et lit qu’une instance l’a décidé.',
  endText: '{{name}} ne participe plus.',
};
