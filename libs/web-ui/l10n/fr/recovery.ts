import type { TranslationOf } from '../../i18n/catalogue.js';
import type { recoveryText } from '../recovery.js';

export const fr: TranslationOf<typeof recoveryText> = {
  title: 'Feuille de secours',
  why: 'Si cette machine casse, brûle ou est prise, une sauvegarde ramène tout : membres, écritures, décisions. Une sauvegarde est fermée. Seul ce papier l’ouvre.',
  three:
    'Elle a trois parties, pour trois personnes mandatées. Deux d’entre elles ouvrent toute sauvegarde ; une seule n’ouvre rien.',
  nowhere:
    'Les parties sont faites dans ce navigateur et montrées cette seule fois. Aucune machine ne les garde, la nôtre non plus : le papier seul les a.',
  keeping: 'Chaque personne garde sa partie là où nul autre ne la lit, et la transmet à la fin de son mandat.',
  twoOnly:
    'Vous n’êtes que deux ? Donnez la troisième partie à un·e membre en qui vous avez toutes et tous confiance, dans une autre maison.',
  make: 'Faire les trois parties',
  later: 'Laisser pour plus tard',
  laterConfirm:
    'Tant que la feuille n’est pas faite, il ne peut y avoir de sauvegarde : si vous perdez cette machine, vous perdez tout ce qu’elle contient. Aujourd’hui te le rappelle jusque-là.',
  laterYes: 'Continuer sans sauvegardes',
  madeTitle: 'Trois parties, chacune sur sa page',
  madeLead: 'Imprime-les, ou copie-les à la main, lettre par lettre. Quand cette page se ferme, elles ont disparu.',
  part: 'Partie {{number}} de 3',
  share: 'Lettres de la partie {{number}}',
  print: 'Imprimer les trois parties',
  onPaper: 'Les parties sont sur papier',
  onPaperConfirm:
    'Elles ne sont pas montrées de nouveau. Regarde chacun des trois papiers : toutes ses lettres y sont-elles, et peux-tu les lire ?',
  onPaperYes: 'Oui, les trois',
  next: 'Fais maintenant la première sauvegarde, puis une après chaque mois approuvé. Sur cette machine :',
  goOn: 'Continuer',
  destroy: 'Les parties de cette page n’ouvrent rien. Détruis les papiers.',
  paperPurpose:
    'Deux des trois parties ouvrent toute sauvegarde de {{name}}, et avec elle tout ce qu’elle contient. Une partie seule n’ouvre rien.',
  paperKeep:
    'Garde-la là où personne ne la lit, et pas avec une autre partie. Quand ton mandat finit, remets-la à la personne qui te suit.',
  paperUse:
    'Pour rapporter une sauvegarde, deux personnes tapent leurs parties sur la nouvelle machine après cette commande :',
  paperHolder: 'Remise à',
  paperDay: 'Le',
  pageLead: 'Ce qui ouvre vos sauvegardes si cette machine est perdue.',
  madeAlready: 'La feuille de secours a été faite',
  madeAlreadyNext:
    'Trois personnes ont ses parties. Si l’une est perdue ou est partie, faites-en une nouvelle, puis une nouvelle sauvegarde. Sur la machine elle-même :',
  elsewhere: 'Elle se fait sur la machine elle-même',
  elsewhereNext: 'Les parties ne doivent pas passer par un réseau. Ouvre cette page là-bas, ou lance :',
  notUsed: 'Les sauvegardes de ce serveur n’ont pas besoin de feuille',
  notUsedNext: 'Il garde ses données dans une base à lui. Qui le gère sait comment elle est sauvegardée.',
};
