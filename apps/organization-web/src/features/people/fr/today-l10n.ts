import type { TranslationOf } from '#web-ui';
import type { peopleTodayText } from '../today-l10n.js';

export const fr: TranslationOf<typeof peopleTodayText> = {
  discuss: 'L’admission de {{name}} est proposée : lis et donne ton avis jusqu’au {{day}}',
  decide: 'L’admission de {{name}} peut être décidée',
  decideAppeal: 'Le recours de {{name}} attend son instance',
};
