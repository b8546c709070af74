import type { TranslationOf } from '#web-ui';
import type { catalogueText } from '../catalogue-l10n.js';

export const fr: TranslationOf<typeof catalogueText> = {
  title: 'Ce que contiennent les rapports',
  lead: 'Un chiffre nouveau n’est pas compté avant que votre organisation l’adopte.',
  adds: 'La version {{version}} ajoute :',
  since: 'Adoptée : les rapports la contiennent à partir de {{month}}.',
  adopt: 'Adopter la version {{version}}',
  adoptConfirm:
    'Une autre personne mandatée l’appuie ; chaque rapport à partir de ce mois contient alors aussi ces chiffres, là où ils sont de cinq ou plus : {{names}}. On ne revient pas en arrière.',
  adoptYes: 'L’inscrire',
  adoptText: 'Nous rapportons selon la version {{version}} du catalogue.',
};
