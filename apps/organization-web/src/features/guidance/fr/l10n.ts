import type { TranslationOf } from '#web-ui';
import type { replyText } from '../l10n.js';

export const fr: TranslationOf<typeof replyText> = {
  replyTitle: 'Y répondre',
  replyAgain: 'Répondre de nouveau',
  whatWeDo: 'Ce que nous en faisons',
  ADOPT: 'Nous l’adoptons',
  ADOPT_WITH_CHANGES: 'Nous l’adoptons avec des changements',
  DECLINE: 'Nous la déclinons',
  reason: 'Notre raison',
  send: 'Envoyer la réponse',
  consequence:
    'Dit à {{name}} : {{disposition}}. Cela ne vous engage à rien d’autre, et ne peut être repris ; une réponse plus tard peut la remplacer, et les deux restent lisibles.',
};
