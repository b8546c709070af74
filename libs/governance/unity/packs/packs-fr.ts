import type { Clause } from '../../domain/document.types.js';

/** The packs in French, by their code. */
export const PACKS_FR = {
  'five-points': [
    {
      title: 'Socialisme révolutionnaire',
      text: 'Celles et ceux qui font le travail doivent décider à quoi il sert. Nous nous organisons pour que le peuple travailleur prenne ce pouvoir en commun et mette fin à une société divisée entre ceux qui possèdent et ceux qui servent. Les biens que nous partageons aujourd’hui nous y exercent, ils n’en tiennent pas lieu.',
    },
    {
      title: 'Internationalisme',
      text: 'Le peuple travailleur de partout a plus en commun avec lui-même qu’avec ceux qui le gouvernent. Nous apprenons des luttes d’autres pays, nous les soutenons, et nous accueillons toute personne qui vit ici, d’où qu’elle vienne.',
    },
    {
      title: 'Anti-impérialisme',
      text: 'Aucun peuple ne peut être gouverné, pillé ou bombardé au profit d’un autre. Nous nous opposons aux guerres de conquête, à l’occupation, aux sanctions qui affament et aux dettes qui enchaînent, d’abord à celles de l’État où nous vivons.',
    },
    {
      title: 'Féminisme révolutionnaire',
      text: 'Personne n’est libre tant que les femmes et les personnes opprimées pour leur genre sont maintenues en bas. Nous partageons le soin et la direction, nous prenons aussitôt au sérieux la violence et le harcèlement, et nous combattons le patriarcat dans le monde et parmi nous.',
    },
    {
      title: 'Anti-opportunisme',
      text: 'Nous n’échangeons pas ce que nous défendons contre des places, de l’argent ou des succès rapides. Nous disons ouvertement ce que nous voulons, gardons notre indépendance, corrigeons nos erreurs devant celles et ceux que nous servons, et demandons des comptes à qui dirige.',
    },
  ],
  'member-obligations': [
    {
      title: 'Prendre part',
      text: 'Je viens à l’assemblée, je dis ce que je pense et je vote. Qui ne peut pas venir le dit.',
    },
    {
      title: 'Appliquer ce qui est décidé',
      text: 'J’aide à appliquer ce que nous avons décidé, aussi quand j’ai été en minorité. Je garde mon opinion et peux la défendre dans nos réunions, et rien ne m’oblige à agir contre ma conscience ou contre la loi.',
    },
    {
      title: 'Apprendre ensemble',
      text: 'J’étudie et je discute avec les autres autant que mon temps le permet, et j’aide celles et ceux qui ont eu moins d’occasions d’apprendre.',
    },
    {
      title: 'À tour de rôle',
      text: 'J’accepte de prendre mon tour dans les fonctions qui tournent, ou je dis pourquoi cela ne me convient pas. Je rends compte de ce qui m’a été confié et je le transmets en bon ordre.',
    },
    {
      title: 'Critique',
      text: 'Je dis ouvertement et avec respect ce qui est mal fait, par moi aussi, et j’écoute quand d’autres le disent de moi. Je porte les conflits devant l’instance qui peut les régler.',
    },
    {
      title: 'Confiance',
      text: 'Je respecte les règles de travail, je protège ce que j’apprends sur les personnes, et je n’use ni d’une fonction ni de notre argent pour moi.',
    },
    {
      title: 'Partir',
      text: 'Je peux partir à tout moment en le disant. Je rends alors ce qui est à tout le monde, et ce qui est gardé sur moi est effacé si je le demande.',
    },
  ],
  'working-rules': [
    {
      title: 'Aider est libre',
      text: 'Tu aides parce que tu le veux. Tu peux refuser une tâche, faire une pause ou arrêter à tout moment, sans donner de raison. Pour aider, tu n’as pas besoin de partager nos points d’unité, d’étudier avec nous ni de nous rejoindre, et personne ne t’y pousse.',
    },
    {
      title: 'Respect',
      text: 'Nous traitons en égaux celles et ceux qui viennent, le voisinage et nous-mêmes. Les insultes, le harcèlement, les menaces et la violence n’ont pas leur place ici, envers personne. Nul n’est renvoyé ni servi en dernier pour ce qu’il est.',
    },
    {
      title: 'Ce que nous partageons',
      text: 'Les biens et l’aide sont pour qui les demande. Nous ne demandons en retour ni papiers, ni remerciements, ni opinion, ni adhésion, et personne n’accepte pour eux d’argent ou de faveurs.',
    },
    {
      title: 'Tenir parole',
      text: 'Viens quand tu as dit que tu viendrais, ou préviens à temps la personne qui coordonne. Demande quand tu as un doute. Garde en bon état outils, clés, argent et locaux, et rends ce qui n’est pas à toi.',
    },
    {
      title: 'Sécurité et loi',
      text: 'Tiens-t’en à ce qu’on t’a montré sur les aliments, les outils, les véhicules et les locaux. Ne fais que ce dont tu te sens capable, et si quelque chose n’est pas sûr, arrête et dis-le. Nous respectons la loi, et personne ne te demande de l’enfreindre.',
    },
    {
      title: 'Ce que tu vois reste ici',
      text: 'Ce que tu apprends sur les personnes qui viennent ou qui aident n’est dit à personne d’autre. Photos et noms ne sont pris et montrés qu’avec l’accord de la personne, et pour ce seul but.',
    },
    {
      title: 'Ce qui est gardé sur toi',
      text: 'Nous ne gardons sur toi que ce qu’il faut pour travailler ensemble. Tu peux tout voir, le corriger, et le faire effacer quand tu arrêtes.',
    },
    {
      title: 'Ta parole',
      text: 'Tu peux dire ouvertement ce qui va et ce qui ne va pas ici, proposer des changements, et recevoir une réponse. Les membres votent les décisions ; les bénévoles non. Tu peux demander à tout moment comment devenir membre.',
    },
    {
      title: 'Plaintes',
      text: 'Si l’on te harcèle, si l’on te traite injustement ou si tu vois quelque chose de mal, dis-le à toute personne d’ici en qui tu as confiance. La plainte va à des personnes étrangères à l’affaire. Tu apprends ce qui a été décidé et pourquoi, et tu peux demander qu’une autre instance le revoie. Personne n’est moins bien traité pour une plainte, et tu restes libre de chercher aide ou justice ailleurs.',
    },
    {
      title: 'Partir',
      text: 'Dis que tu arrêtes, à n’importe qui ou par écrit, et c’est fait. Rends ce qui est à nous ; tu reçois ce qui est à toi et les frais convenus. Si nous te demandons d’arrêter d’aider, nous te disons pourquoi, et tu peux t’y opposer.',
    },
  ],
  'working-rules-short': [
    {
      title: 'Liberté et respect',
      text: 'Tu aides parce que tu le veux et peux arrêter à tout moment. Nous traitons chaque personne en égale : ni insultes, ni harcèlement, ni menaces, ni violence.',
    },
    {
      title: 'Justice et sécurité',
      text: 'Les biens sont pour qui les demande, sans rien en retour. Tiens ce qui a été convenu, tiens-t’en à ce qu’on t’a montré, et arrête si quelque chose n’est pas sûr. Nous respectons la loi.',
    },
    {
      title: 'Discrétion',
      text: 'Ce que tu apprends sur les personnes d’ici n’est dit à personne d’autre ; ni photos ni noms sans leur accord. Tu peux voir, corriger et faire effacer ce qui est gardé sur toi.',
    },
    {
      title: 'Écoute',
      text: 'Tu peux dire ce qui va mal ici, proposer des changements et recevoir une réponse. Une plainte va à des personnes étrangères à l’affaire ; tu apprends ce qui a été décidé et pourquoi, tu peux le faire revoir, et tu n’en es pas moins bien traité·e. Les bénévoles ne votent pas et n’ont pas à adhérer.',
    },
    {
      title: 'Partir',
      text: 'Dis que tu arrêtes, et c’est fait. Rends ce qui est à nous ; tu reçois ce qui est à toi et les frais convenus.',
    },
  ],
} as const satisfies Readonly<Record<string, readonly Clause[]>>;
