import type { TranslationOf } from '#web-ui';
import type { namesText } from '../l10n.js';

export const fr: TranslationOf<typeof namesText> = {
  title: 'Noms et codes',
  lead: 'Les écritures gardent vos propres noms. Les rapports ne disent qu’un code commun à toutes les organisations ; quel nom a quel code reste ici.',
  back: 'Toutes les écritures',
  kinds: 'Types de biens',
  sources: 'Provenances',
  sites: 'Lieux',
  sitesLead: 'Les lieux n’ont pas de code : les rapports ne les distinguent pas.',
  siteShown: 'écrit dans les écritures « {{name}} »',
  none: 'Pas encore de noms',
  noneNext: 'Ils viennent avec les premières écritures qui les indiquent.',
  search: 'Chercher un nom',
  unmapped_one: '{{count, number}} nom va dans les rapports comme « {{other}} ». Dis ce que c’est.',
  unmapped_many: '{{count, number}} de noms vont dans les rapports comme « {{other}} ». Dis ce que c’est.',
  unmapped_other: '{{count, number}} noms vont dans les rapports comme « {{other}} ». Dis ce que c’est.',
  allMapped: 'Chaque nom a un code qui a son sens.',
  goesAs: 'va comme « {{label}} »',
  merged: 'autre nom de « {{name}} » : son code compte',
  change: 'Changer le code de « {{name}} »',
  code: 'Dans les rapports, il s’appelle',
  effectNone: 'Aucune entrée ne figure maintenant sous ce nom : aucun rapport ne change.',
  effect_one: '{{count, number}} entrée dans {{months, number}} mois est comptée sous le nouveau code.',
  effect_many: '{{count, number}} d’entrées dans {{months, number}} mois sont comptées sous le nouveau code.',
  effect_other: '{{count, number}} entrées dans {{months, number}} mois sont comptées sous le nouveau code.',
  drafts_one:
    'Un projet ({{count, number}}) n’est plus à jour et est préparé de nouveau avant l’approbation : {{list}}.',
  drafts_many:
    '{{count, number}} de projets ne sont plus à jour et sont préparés de nouveau avant l’approbation : {{list}}.',
  drafts_other:
    '{{count, number}} projets ne sont plus à jour et sont préparés de nouveau avant l’approbation : {{list}}.',
  approved_one:
    'Un mois approuvé ({{count, number}}) dit alors autre chose que les écritures, et peut être corrigé : {{list}}.',
  approved_many:
    '{{count, number}} de mois approuvés disent alors autre chose que les écritures, et peuvent être corrigés : {{list}}.',
  approved_other:
    '{{count, number}} mois approuvés disent alors autre chose que les écritures, et peuvent être corrigés : {{list}}.',
  more: '{{list}} et {{count, number}} de plus',
  save: 'Changer le code',
  saveYes: 'Oui, le changer',
  confirm: '« {{name}} » va dans les rapports comme « {{to}} » au lieu de « {{from}} ».',
  back2: 'Cela peut être changé de nouveau à tout moment. Rien n’est envoyé.',
  saved: 'Changé.',
};
