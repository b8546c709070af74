import type { TranslationOf } from '../../i18n/catalogue.js';
import type { wrongAddressText } from '../wrong-address.js';

export const fr: TranslationOf<typeof wrongAddressText> = {
  title: 'Cette page a une autre adresse',
  lead: 'Tu as ouvert {{here}}. Le nœud répond à {{there}}, et on ne peut fonder ni se connecter que là.',
  go: 'Continuer à {{there}}',
  operator:
    'Si cela ne s’ouvre pas, dis-le à la personne qui gère le nœud. Si {{here}} est la bonne, elle doit être dans PUBLIC_URL de sa configuration.',
};
