import type { TranslationOf } from '#web-ui';
import type { ownStepText } from '../own-step-l10n.js';

export const fr: TranslationOf<typeof ownStepText> = {
  'accept-rules': 'Lire et accepter les règles de travail',
  'come-back': 'Tu es parti·e. Tu peux revenir',
  affirm: 'Tu es accepté·e : affirme les points d’unité',
  'begin-membership': 'Tu es accepté·e et as tout affirmé : commence',
  appeal: 'Tu n’as pas été admis·e : lis pourquoi, et ce que tu peux faire',
  renew: 'Rester : renouveler avant le {{day}}',
  discussion: 'Lire ce qui se dit de ton admission',
  'wait-for-appeal': 'Une autre instance décide de ton recours',
  'take-part': 'Ton parcours, et ce qui vient ensuite',
  nothing: 'Rien ne t’attend',
  nothingNext: 'Participe là où tu aimes aider. Ton parcours dit ce qui vient ensuite.',
  toMyPath: 'Aller à mon parcours',
};
