import type { TranslationOf } from '#web-ui';
import type { issueText } from '../l10n.js';

export const fr: TranslationOf<typeof issueText> = {
  issue: 'Publier une orientation',
  accountability: 'Ce que tout le monde voit : quelles questions sont en retard',
  lead: 'Un avis, une proposition ou une demande. Elle n’engage personne : chaque organisation dit ce qu’elle en fait, et elle seule peut le dire.',
  kind: 'Ce que c’est',
  OPINION: 'Avis',
  PROPOSAL: 'Proposition',
  REQUEST: 'Demande',
  to: 'À qui',
  all: 'Toutes les organisations',
  some: 'Seulement celles-ci',
  clause: 'Clause des points d’unité',
  clauseHelp: 'Son numéro, s’il s’agit d’une clause : 3 ou 3.2.',
  replyBy: 'Réponse avant le',
  replyByHelp: 'Dans 7 à 90 jours ; laisse vide si tu n’en attends pas.',
  text: 'Le texte',
  consequence_one:
    'Envoie ce texte à {{count, number}} organisation. Il ne peut être repris ; tu peux en publier d’autres.',
  consequence_many:
    'Envoie ce texte à {{count, number}} d’organisations. Il ne peut être repris ; tu peux en publier d’autres.',
  consequence_other:
    'Envoie ce texte à {{count, number}} organisations. Il ne peut être repris ; tu peux en publier d’autres.',
  nobody: 'Il n’y a encore aucune organisation à qui écrire. Invites-en d’abord une.',
  back: 'Toutes les questions et orientations',
};
