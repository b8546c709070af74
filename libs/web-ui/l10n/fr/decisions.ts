import type { TranslationOf } from '../../i18n/catalogue.js';
import type { decisionsText } from '../decisions.js';

export const fr: TranslationOf<typeof decisionsText> = {
  waitingTitle: 'Décisions qui attendent un appui',
  recordedOn: 'inscrite le {{day}}',
  second: 'Appuyer cette décision',
  secondConfirm:
    'Confirme que l’assemblée a décidé ceci : « {{text}} ». Elle prend effet aussitôt et figure au grand livre sous ton mandat.',
  secondYes: 'Oui, l’appuyer',
  erased: 'une décision dont le texte a été effacé',
  asksRecusal: 'Elle nomme {{name}}, dont tu fais aussi partie.',
  answerRecusal: 'Dis si tu prends part',
  yours: 'Tu as inscrit cette décision. Une autre personne mandatée doit l’appuyer.',
};
