import type { TranslationOf } from '#web-ui';
import type { peopleTodayText } from '../today-l10n.js';

export const fr: TranslationOf<typeof peopleTodayText> = {
  discuss: '{{name}} est proposé·e comme membre : lis et donne ton avis jusqu’au {{day}}',
  decide: 'L’admission de {{name}} peut être décidée',
  decideAppeal: 'Le recours de {{name}} attend son instance',
};
