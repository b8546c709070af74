import type { TranslationOf } from '../../i18n/catalogue.js';
import type { keysText } from '../keys.js';

export const fr: TranslationOf<typeof keysText> = {
  ownTitle: 'Notre clé',
  ownLead: 'Tout ce qui part est signé avec elle. L’empreinte est son nom, le même pour tout le monde.',
  fingerprint: 'Empreinte',
  since: 'Signe depuis',
  until: 'jusqu’à',
  former_one: '{{count, number}} ancienne clé',
  former_many: '{{count, number}} d’anciennes clés',
  former_other: '{{count, number}} anciennes clés',
  renew: 'Renouveler notre clé',
  renewConfirm:
    'Inscrit la décision de signer avec une nouvelle clé. Dès qu’une autre personne mandatée l’appuie, la clé est faite et l’autre côté l’apprend de soi-même ; rien ne s’arrête. Les codes d’invitation donnés avant deviennent nuls. Fais ensuite une sauvegarde.',
  renewYes: 'Oui, inscrire le renouvellement',
  renewText: 'Nous renouvelons notre clé.',
  stolen: 'Notre clé a été volée',
  stolenConfirm:
    'Inscrit la décision de mettre fin aussitôt à toutes nos clés. Dès qu’une autre personne mandatée l’appuie, l’échange s’arrête jusqu’à une nouvelle admission, avec un nouveau code et les mots lus à voix haute. Ce qui attend est gardé et envoyé alors. Cela ne peut être repris. Si rien n’a été volé, renouvelle plutôt la clé.',
  stolenYes: 'Oui, inscrire sa fin',
  stolenText: 'Notre clé a été volée ou peut l’avoir été : elle prend fin aussitôt.',
  peerTitle: 'Comparer les clés avec {{name}}',
  wordsOf: 'Les huit mots avec {{name}}',
  wordsHow:
    'Appelle une personne de {{name}} dont tu connais la voix et lis les mots à voix haute, dans l’ordre. Sa page doit montrer les huit mêmes. Si un seul diffère, arrête : quelqu’un se tient entre vous.',
  notTold:
    '{{name}} n’a pas encore reçu notre nouvelle clé. Jusque-là on lui parle avec l’ancienne, comme dans ces mots.',
  noKey: 'Aucune clé de {{name}} ne vaut maintenant : il n’y a rien à comparer.',
  ended:
    'L’échange avec {{name}} a pris fin le {{day}}. Il recommence avec un code d’invitation et les mots lus à voix haute.',
  theirSince: 'La clé de {{name}} est connue ici depuis',
  lostTitle: 'Ce qui n’est pas arrivé',
  lost: 'Messages {{first, number}} à {{last, number}} de l’époque {{epoch, number}} : perdus dans une restauration le {{day}}',
  suspensionTitle: 'Suspension de l’échange avec {{name}}',
  notSuspended: 'L’échange n’est pas suspendu.',
  exchangeOver: 'L’échange a pris fin : il n’y a rien à suspendre.',
  announced: 'suspension annoncée',
  inForce: 'suspendu',
  suspend: 'Suspendre l’échange avec {{name}}',
  suspendOpen: 'Suspendre pour un temps…',
  stops:
    'Ce qui s’arrête, des deux côtés : les rapports mensuels, et le regard en direct de l’un sur l’autre. Ils attendent et sont envoyés ensuite.',
  goesOn: 'Ce qui continue : questions et réponses, orientations, clés, annuaire, et le départ.',
  grounds: 'Motifs',
  groundsHelp:
    'Ils figurent dans notre registre comme texte de la décision. {{name}} reçoit un sceau de ce texte, pas le texte : dis-le-lui par une autre voie, et il peut vérifier que rien n’a changé.',
  groundsMissing: 'Écris d’abord les motifs.',
  endsOn: 'Dernier jour',
  endsOnHelp: 'Elle finit d’elle-même après ce jour ; le {{day}} au plus tard.',
  endsOnWrong: 'Choisis un jour entre demain et le {{day}}.',
  suspendConfirm:
    'Inscrit la décision de suspendre l’échange avec {{name}} jusqu’au {{day}}. Elle est annoncée dès qu’une autre personne mandatée l’appuie, et peut finir plus tôt.',
  suspendYes: 'Oui, inscrire la suspension',
  endNow: 'Mettre fin à la suspension maintenant',
  endConfirm:
    'Inscrit la décision que l’échange avec {{name}} continue. Dès qu’une autre personne mandatée l’appuie, ce qui attendait est envoyé.',
  endYes: 'Oui, inscrire sa fin',
  endText: 'Nous mettons fin à la suspension de l’échange avec {{name}}.',
  'byUs.announced':
    'Nous suspendons l’échange jusqu’au {{day}}. Cela commence quand {{name}} l’a appris, le {{begin}} au plus tard.',
  'byUs.in-force': 'Nous avons suspendu l’échange jusqu’au {{day}}.',
  'byUs.ended': 'Nous l’avions suspendu jusqu’au {{day}}.',
  'byUs.endedEarly': 'Nous l’avions suspendu jusqu’au {{day}} et y avons mis fin le {{end}}.',
  'byThem.announced': '{{name}} suspend l’échange jusqu’au {{day}}. Demande ses motifs.',
  'byThem.in-force': '{{name}} a suspendu l’échange jusqu’au {{day}}. Demande ses motifs.',
  'byThem.ended': '{{name}} l’avait suspendu jusqu’au {{day}}.',
  'byThem.endedEarly': '{{name}} l’avait suspendu jusqu’au {{day}} et y a mis fin le {{end}}.',
  past_one: '{{count, number}} suspension terminée',
  past_many: '{{count, number}} de suspensions terminées',
  past_other: '{{count, number}} suspensions terminées',
  more: 'Afficher plus',
};
