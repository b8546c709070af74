import type { TranslationOf } from '../../i18n/catalogue.js';
import type { electionsTodayText } from '../elections-today.js';

export const fr: TranslationOf<typeof electionsTodayText> = {
  proposed: 'On t’a proposé·e dans « {{title}} » : dis oui ou non jusqu’au {{day}}',
  propose: '« {{title}} » : propose quelqu’un, ou toi-même, jusqu’au {{day}}',
  paper: '« {{title}} » : prends ton bulletin jusqu’au {{day}}',
  kept: '« {{title}} » : ton bulletin est sur cet appareil. Vote à partir du {{day}}',
  vote: '« {{title}} » : vote jusqu’au {{day}}',
  counted: '« {{title}} » est dépouillée : vois le résultat, et vérifie ton bulletin',
  'step.nominations': '« {{title}} » : les propositions sont closes. Fige la liste et ouvre-la',
  'step.issuing': '« {{title}} » : les jours des bulletins sont passés. Commence le vote',
  'step.casting': '« {{title}} » : le vote est fini. Ferme-le',
  'step.closed': '« {{title}} » est fermée : dépouille-la',
  'step.counted': '« {{title}} » ne peut plus être contestée : inscris le résultat',
  'step.contested': '« {{title}} » est contestée : inscris ce que l’instance en décide',
};
