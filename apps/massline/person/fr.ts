/** What the commands say that act as a person, in French; `l10n.ts` holds that nothing is missing. */
export const fr = {
  loginLabel: 'Identifiant : ',
  passwordLabel: 'Mot de passe : ',
  previewTitle: '{rows} lignes dans {file}. Colonnes :',
  columnUsed: '  {column} → {field}   {samples}',
  columnUnused: '  {column} → (non utilisée)   {samples}',
  dateOrder: 'Les jours se lisent {order} ; les lignes sans sens, {direction} ; les lignes sans lieu, {site}.',
  nobody: '(refusées)',
  confirm: 'Apporter ces {rows} lignes aux écritures ? [o/N] ',
  notBrought: 'Rien n’a été apporté.',
  brought: '{added} lignes apportées, {known} y étaient déjà, {problems} laissées de côté.',
  problem: '  ligne {line}, {column} : {value} : {remedy}',
  moreProblems: '  et {count} de plus : voir Ressources, Importer, dans le navigateur.',
  asked:
    '{hub} a reçu la demande. Lis ces mots à voix haute à une personne de là-bas dont tu connais la voix ; sa page montre les mêmes :',
  waiting: 'En attente de la réponse. Ctrl-C cesse d’attendre et ne retire rien.',
  APPROVED: 'Approuvée : cette organisation appartient à la fédération de {hub}.',
  REFUSED: 'Refusée. Demande au comité pourquoi ; une autre demande exige un nouveau code.',
  EXPIRED: 'La demande a expiré. Demande un nouveau code au comité.',
};
