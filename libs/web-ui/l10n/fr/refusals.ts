import type { TranslationOf } from '../../i18n/catalogue.js';
import type { refusalsText } from '../refusals.js';

export const fr: TranslationOf<typeof refusalsText> = {
  AFFIRMATION_LAPSED:
    'Le délai pour affirmer les points d’unité est passé. Affirme les clauses qui manquent sur la page Unité, et tu pourras de nouveau décider.',
  RECUSED: 'Tu ne prends pas part à cette décision. Une autre personne mandatée l’appuie.',
  SAME_PERSON:
    'La personne qui a inscrit une décision ne peut pas l’appuyer. Une autre personne mandatée doit le faire.',
  ALREADY_IN_FORCE: 'Cette décision est déjà en vigueur.',
  LAPSED:
    'Personne n’a appuyé cette décision à temps : elle est caduque. Décidez de nouveau et inscrivez-la à nouveau.',
  NO_MANDATE: 'Tu n’as pas de mandat aujourd’hui : tu ne peux ni inscrire ni appuyer une décision.',
  APPEAL_BY_REFUSERS:
    'La personne qui a inscrit ou appuyé le refus reste en dehors du recours. Deux autres personnes mandatées inscrivent et appuient ce que l’autre instance a décidé.',
  INVITATION_INVALID:
    'Ce code d’invitation n’est pas valable : il a servi, a expiré ou contient une faute de frappe. Demandes-en un nouveau à qui t’a invité·e.',
  LOGIN_TAKEN: 'Quelqu’un ici a déjà cet identifiant. Choisis-en un autre.',
  LOGIN_INVALID: 'Un identifiant a au moins 3 lettres ou chiffres, sans espaces.',
  PASSWORD_TOO_SHORT: 'Mets au moins 12 caractères dans le mot de passe.',
  PASSWORD_TOO_LONG: 'Mets au plus 256 caractères dans le mot de passe.',
  PASSWORD_IS_LOGIN: 'Le mot de passe doit différer de l’identifiant.',
  PASSWORD_FREQUENT:
    'Beaucoup de gens choisissent ce mot de passe, il est donc essayé en premier. Choisis un autre mot de passe : quatre mots sans rapport conviennent.',
  PASSWORD_EXPECTED:
    'Le mot de passe n’est guère plus qu’un nom d’ici : le tien, celui de l’organisation ou celui de ce logiciel. Ajoutes-y des mots que personne n’attend.',
  WRONG_PASSWORD: 'Ton mot de passe actuel n’est pas le bon. Rien n’a changé.',
  RECOVERY_REFUSED:
    'L’identifiant et le code de secours ne vont pas ensemble, ou le code a servi. Vérifie les deux, ou essaie un autre de tes codes.',
  SHEET_NOT_USED: 'Les sauvegardes de ce serveur se font autrement. Rien n’a changé.',
  SHEET_EXISTS:
    'Une feuille de secours a été faite entre-temps, par la commande ou sur une autre page. Rien n’a changé.',
  RECIPIENT_INVALID: 'La feuille n’est pas arrivée entière. Refais-la.',
  LABEL_INVALID: 'Écris une ligne de 60 caractères au plus.',
  SESSION_UNKNOWN: 'Cette session est déjà terminée. Recharge la page.',
  REINVITATION_UNKNOWN: 'Cette décision a plus de 14 jours, ou n’est pas la tienne. Décidez de nouveau.',
  REINVITATION_USED: 'La personne est revenue avec. Pour une autre fois, décidez de nouveau.',
  NO_ACCOUNT: 'Cette personne n’a pas encore de compte. Il lui faut d’abord la première invitation.',
  OWN_ACCOUNT: 'Ce sont deux autres personnes qui décident qui peut rentrer.',
  OWN_ATTESTATION: 'Deux autres personnes en décident.',
  INVITATION_UNREADABLE: 'Ce code d’invitation n’est pas entier. Copie-le de nouveau, du premier au dernier caractère.',
  HUB_UNREACHABLE: 'Le serveur du comité ne répond pas. Réessaie plus tard ; le code reste bon.',
  HUB_KEY_DIFFERS:
    'Le serveur montre une autre clé que ton code. Ne continue pas : demande un nouveau code et préviens le comité.',
  ALREADY_ENROLLED: 'Votre organisation appartient déjà à une fédération.',
  NOT_ENROLLED: 'Votre organisation n’appartient à aucune fédération. Recharge la page.',
  STILL_LEAVING: 'Votre départ n’est pas encore parvenu au comité. Réessaie quand ce sera fait.',
  NODE_UNKNOWN: 'Il n’y a plus d’échange avec ce nœud. Recharge la page.',
  SUSPENDED_ALREADY: 'Une suspension n’est pas encore finie. Mettez-y d’abord fin.',
  ENDED_ALREADY: 'Cette suspension est déjà finie. Recharge la page.',
  END_TOO_LONG: 'Une suspension dure 90 jours au plus. Choisis un dernier jour plus proche.',
  END_OVER: 'Le dernier jour doit venir après aujourd’hui. Choisis-en un plus tard.',
  DRAFT_CHANGED: 'Les écritures ont changé depuis ce projet. Regarde le nouveau projet, puis approuve-le.',
  ALREADY_FOUNDED: 'La fondation est déjà faite. Recharge la page et connecte-toi.',
  WRONG_CODE: 'Ce n’est pas le code de fondation. Le serveur l’a affiché à son premier démarrage.',
  TRY_LATER: 'Il y a eu trop d’essais. Attends un moment, puis réessaie.',
  SETUP_CLOSED: 'Cela ne se choisit que pendant la fondation de l’organisation avec « massline init ».',
  NOT_THIS_MACHINE: 'Ouvre cette page sur la machine elle-même, à l’adresse qu’elle a affichée.',
  PASSPHRASE_TOO_SHORT: 'Mets au moins 15 caractères dans la phrase secrète.',
  PASSPHRASE_TOO_LONG: 'Mets au plus 500 caractères dans la phrase secrète.',
  PACKAGE_MALFORMED: 'Ce n’est pas un paquet de caucus. Refaites-le sur la page du caucus.',
  PACKAGE_FORGED: 'Le caucus n’a pas signé ce paquet tel qu’il est. Refaites-le sur la page du caucus.',
  DECISION_MISSING: 'La décision de devenir une organisation n’est pas dans ce paquet. Refaites-le après la décision.',
  TOO_MANY_ASKED:
    'Chaque fondateur ou fondatrice invite 50 personnes au plus. Nommez-en davantage, ou invitez les autres plus tard.',
  CUSTODY_NOT_CHOSEN:
    'Choisissez d’abord qui peut ouvrir la machine : sinon personne ne le pourrait après son prochain démarrage.',
  TOO_FEW_OFFICE_HOLDERS:
    'Donne des fonctions à deux personnes au moins : chaque décision en demande une qui l’inscrit et une autre qui l’appuie.',
  DAY_NOT_MAPPED: 'Dis quelle colonne contient le jour.',
  SITE_NOT_MAPPED: 'Dis quelle colonne contient le lieu, ou nomme un lieu pour toutes les lignes.',
  IMPORT_ENDED: 'Cette importation est finie. Choisis de nouveau le fichier.',
  MONTH_NOT_OVER: 'Ce mois n’est pas fini. Son rapport pourra être préparé ensuite.',
  NO_DRAFT: 'Il n’y a pas de projet à approuver. Prépare d’abord le rapport.',
  ALREADY_APPROVED: 'Ce rapport est déjà approuvé. Une correction est une nouvelle révision.',
  EMPTY_FILE: 'Le fichier est vide.',
  NOT_UTF8:
    'Le fichier n’est pas en UTF-8. Dans ton tableur, choisis « Enregistrer sous », puis « CSV UTF-8 », et réessaie.',
  NOT_TEXT:
    'Ce n’est pas un fichier texte. Dans ton tableur, choisis « Enregistrer sous », puis « CSV UTF-8 », et réessaie.',
  NO_HEADING: 'La première ligne doit nommer les colonnes, deux au moins.',
  TOO_MANY_COLUMNS: 'Le fichier a plus de 200 colonnes. Garde celles qui disent quelque chose, et réessaie.',
  TOO_MANY_ROWS: 'Le fichier a plus de 200 000 lignes. Divise-le et importe les parties.',
  TOO_MANY_WAITING: 'Vingt fichiers attendent ou sont en cours d’importation. Lance ou annule d’abord l’un d’eux.',
  TOO_BROKEN:
    'Trop de lignes ont des guillemets qui ne se ferment pas. Enregistre de nouveau le fichier en « CSV UTF-8 ».',
  NO_ROTATION: 'Cette fonction n’est pas pourvue par rotation. Une décision peut changer cela.',
  ROTATION_DECIDES: 'Cette fonction tourne : inscris le tour de la personne dont c’est le tour.',
  NOT_YOUR_TURN: 'Ce n’est plus ton tour dans cette fonction. Recharge la page.',
  NOT_THEIR_TURN: 'Ce n’est plus le tour de cette personne. Regarde de qui c’est maintenant le tour.',
  ALREADY_IN_POOL: 'Tu es déjà dans le vivier de cette fonction.',
  NOT_IN_POOL: 'Tu n’es pas dans le vivier de cette fonction. Entres-y d’abord.',
  TAKER_NOT_IN_POOL: 'Cette personne n’est pas dans le vivier de cette fonction. Choisis-en une autre.',
  TAKER_CANNOT_SERVE: 'Cette personne exerce, vient d’exercer ou a laissé passer ce tour. Choisis-en une autre.',
  SWAP_CONCENTRATES: 'Cette personne a exercé trop souvent pendant que d’autres attendent. Choisis-en une autre.',
  SWAP_WAITS: 'Tu as proposé ce tour à quelqu’un. Retire d’abord cette offre.',
  SWAP_UNKNOWN: 'Cette offre a eu sa réponse ou a été retirée.',
  MENTOR_UNKNOWN: 'Choisis une personne qui a exercé cette fonction.',
  POST_VACANT:
    'Personne du vivier ne peut exercer maintenant. Une décision peut pourvoir le poste pour une période, ou changer la règle.',
  TOO_EARLY:
    'Il est trop tôt : un tour s’inscrit au plus 60 jours avant son début, une note de passation au plus 30 jours avant la fin d’une période.',
  ALREADY_RECORDED: 'Ce tour est inscrit et attend un appui.',
  NOT_YOURS: 'Cette note s’écrit par qui exerce la fonction ou, après la période, par qui l’exerce à présent.',
  WRITTEN_ALREADY: 'Cette période a sa note. Elle est au registre et ne change pas.',
  NOTE_INVALID: 'Dis ce qui est en cours et où sont les choses, en 5 000 caractères au plus chacun.',
  PEER_UNKNOWN: 'Il n’y a plus d’échange avec ce nœud. Recharge la page.',
  NOTHING_TO_CARRY: 'Rien ne les attend et aucun accusé de réception ne leur est dû : il n’y a rien à porter.',
  FILE_TOO_LARGE: 'Le fichier dépasse 16 Mio. Demande-le en parties.',
  FILE_NOT_FOR_US: 'Le fichier est destiné à un autre serveur. Porte-le à celui pour qui il a été enregistré.',
  FILE_DAMAGED: 'Ce n’est pas un fichier d’échange, ou il a changé en route. Choisis-en un autre, ou redemande-le.',
  FILE_REFUSED:
    'Un message du fichier n’a pas été pris ; ceux d’avant l’ont été. Regarde plus haut où en est l’échange avec l’expéditeur, et appelle-le.',
};
