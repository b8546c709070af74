import type { CurriculumPack } from './curriculum-pack.js';

export const CORE_FR: CurriculumPack = {
  format: 'massline-curriculum/1',
  code: 'core',
  version: 1,
  language: 'fr',
  title: 'Programme de base',
  modules: [
    {
      code: 'points-of-unity',
      title: 'Ce qui nous unit',
      aim: 'Tu peux dire avec tes propres mots ce que chacun de nos points d’unité nous demande, et ce dont tu doutes.',
      readings: [
        {
          title: 'Comment lire des points d’unité',
          minutes: 15,
          text: 'Les points d’unité sont peu nombreux et numérotés, pour pouvoir être discutés un par un. Ce n’est pas un credo : chacun a été mis aux voix, a une version, et peut être changé par celles et ceux qu’il engage.\nLis les points de cette organisation à la page Unité avant de continuer. Pour chacun, pose trois questions. Que dit-il que quelqu’un pourrait rejeter ? Que ferions-nous autrement demain si nous le prenions au mot ? Où avons-nous déjà agi contre lui ?\nQui nous aide sans être membre n’a besoin d’être d’accord avec rien de cela. Les règles de travail suffisent.',
        },
        {
          title: 'Accord, doute et refus',
          minutes: 10,
          text: 'Un·e membre affirme chaque clause à part. Un doute n’est pas un refus : dis-le dans le cercle, où il est écrit comme position, avec ou sans ton nom. Si la plupart voient les choses autrement, ta position reste au compte rendu. Elle aura peut-être raison plus tard.\nUne organisation où personne ne doute à voix haute a cessé d’apprendre.',
        },
      ],
      questions: [
        'Quel point est le plus difficile à expliquer à une voisine ou un voisin, et pourquoi ?',
        'Où notre travail quotidien montre-t-il déjà un point, et où non ?',
        'Qu’écrirais-tu autrement, et qu’est-ce que cela changerait ?',
      ],
    },
    {
      code: 'deciding-together',
      title: 'Comment on décide',
      aim: 'Tu peux porter une proposition, parler pour et contre, et retrouver une décision passée dans le registre.',
      readings: [
        {
          title: 'D’une question à une décision',
          minutes: 15,
          text: 'Une décision a un texte qui se lit sans y avoir été, une instance qui l’a prise, un jour, et une règle selon laquelle elle a été prise : consensus, majorité, deux tiers. Une personne l’inscrit et une autre confirme qu’il en fut ainsi. Alors seulement elle vaut.\nAvant un vote, chaque personne qui le veut a parlé une fois avant que quiconque parle deux fois. On demande à celles et ceux qui sont contre ce qui les ferait changer d’avis. Un vote règle ce que nous faisons, pas qui avait raison : la minorité peut garder son opinion, le dire, et y revenir quand il y a du nouveau.\nCe qui a été décidé est appliqué par toutes les personnes qui ont pris part, aussi par celles qui ont voté contre, sauf si cela enfreint nos propres règles ou la loi.',
        },
        {
          title: 'Lire une décision',
          minutes: 10,
          text: 'Ouvre la page Registre et choisis une décision. Cherche quelle instance l’a prise, qui l’a inscrite, qui l’a confirmée, et s’il en découle quelque chose. Puis appuie sur le bouton qui vérifie le registre : ton propre navigateur recalcule que rien n’a été changé ensuite.',
        },
      ],
      questions: [
        'Quand le consensus vaut-il mieux qu’une majorité, et quand est-il une façon de ne rien décider ?',
        'De quoi quelqu’un a-t-il besoin pour pouvoir être en désaccord ici ?',
        'Sur laquelle de nos décisions reviendrais-tu, et avec quelle raison nouvelle ?',
      ],
    },
    {
      code: 'rotation-and-recall',
      title: 'Rotation et révocation',
      aim: 'Tu sais pourquoi les fonctions tournent, comment se trouve le prochain tour, et comment on relève quelqu’un d’une fonction.',
      readings: [
        {
          title: 'Personne ne possède une fonction',
          minutes: 15,
          text: 'Une fonction est une liste de devoirs pour un temps limité. Qui l’exerce longtemps en sait plus que les autres, est sans cesse sollicité, et finit par être indispensable : c’est ainsi que le pouvoir se fixe, sans que personne l’ait voulu. C’est pourquoi les fonctions tournent. Le tour va à qui n’a jamais exercé, ou l’a fait il y a le plus longtemps. Toute personne peut le recalculer à partir du registre.\nOn peut laisser passer un tour, avec une raison d’une courte liste, ou l’échanger avec quelqu’un. Qui n’est pas en mesure le dit et reçoit l’aide d’une personne qui a déjà exercé la fonction. Ne pas être en mesure n’est pas une honte ; ne jamais être sollicité est une injustice.',
        },
        {
          title: 'Passer la main et être révoqué',
          minutes: 10,
          text: 'À la fin d’une période, la personne écrit ce qui est en cours, où sont les choses et quels jours approchent. La suivante confirme qu’elle l’a.\nCelles et ceux qui ont donné une fonction peuvent la reprendre avant la fin de la période. Les mêmes règles valent pour toutes les fonctions, et la personne concernée est entendue mais ne préside pas la discussion. Une révocation met fin à un mandat. Ce n’est pas un jugement sur une personne, et ce n’est pas une punition.',
        },
      ],
      questions: [
        'Laquelle de nos fonctions serait difficile à passer demain ? Que faudrait-il avoir écrit ?',
        'Qu’est-ce qui aide quelqu’un à prendre un premier tour ?',
        'Comment parlons-nous avec quelqu’un qui vient d’être révoqué ?',
      ],
    },
    {
      code: 'first-aid',
      title: 'Premiers secours, et aide dans la détresse',
      aim: 'Tu sais quoi faire avant l’arrivée des secours, et où tu peux en apprendre plus.',
      readings: [
        {
          title: 'Les premières minutes',
          minutes: 15,
          text: 'Regarde d’abord si tu es toi-même en sécurité. Parle à la personne, dis-lui ton nom, demande si tu peux aider. Appelle le numéro d’urgence de l’endroit où tu es, ou charge quelqu’un, par son nom, de le faire : dis où tu es, ce qui s’est passé, combien de personnes sont blessées, et attends les questions.\nQui ne répond pas et ne respire pas normalement a besoin tout de suite de compressions, fortes et rapides, au milieu de la poitrine, jusqu’à l’arrivée des secours ; s’il y a un défibrillateur, allume-le et fais ce qu’il dit. Saignement abondant : appuie fermement dessus et continue d’appuyer. Qui respire mais ne se réveille pas : tourne la personne sur le côté. Garde-la au chaud, et reste.\nCette page ne remplace pas un cours. Demande-en un au service de santé publique, aux pompiers ou à une société de secours près de chez toi, et apprenez-le à deux. Écrivez qui d’entre nous a un cours encore valable.',
        },
      ],
      questions: [
        'Là où nous travaillons : quel est le numéro d’urgence, où est la trousse de secours, où est le défibrillateur le plus proche ?',
        'Qui d’entre nous suivra le prochain cours, et qui reprend son travail ce jour-là ?',
      ],
    },
    {
      code: 'calm-and-rights',
      title: 'Désescalade, et connaître ses droits',
      aim: 'Tu peux apaiser une situation tendue sans toucher personne, et tu sais ce que tu peux demander.',
      readings: [
        {
          title: 'Rendre une situation plus petite',
          minutes: 15,
          text: 'Notre but est que tout le monde rentre indemne. Allez-y à deux, une personne parle et l’autre observe. Tiens-toi de côté, à un bras et demi de distance, les mains ouvertes et visibles. Parle lentement et plus bas que l’autre. Dis ce que tu vois et pose une question : « Tu es en colère. De quoi as-tu besoin ? » Propose deux issues que tu peux accepter toutes les deux. Éloigne le public plutôt que la personne.\nNe touche pas, ne menace pas, ne te moque pas, ne discute pas de qui a commencé. Si quelqu’un a une arme ou si tu as peur, pars, emmène d’autres avec toi et appelle à l’aide. Ensuite, asseyez-vous avec les personnes concernées, le jour même.',
        },
        {
          title: 'Connais tes droits',
          minutes: 15,
          text: 'Les droits diffèrent d’un endroit à l’autre, et cette page n’est pas un conseil juridique. Cherchez ensemble, dans le texte de la loi ou auprès d’un service d’aide juridique près de chez vous : si une réunion ou un stand demande une autorisation, et de qui ; si tu dois dire qui tu es quand on te le demande ; si tu dois répondre à d’autres questions ; si tu peux filmer en public ; comment demander un·e avocat·e et un·e interprète ; quelle protection particulière ont les enfants et les personnes sans titre de séjour assuré.\nCe qui vaut presque partout : reste calme, ne cours pas, ne résiste pas, demande si tu es libre de partir, dis que tu veux un·e avocat·e, ne signe rien que tu n’as pas compris. Note l’heure, le lieu et les noms des témoins dès que tu peux. Donne ce que tu as écrit à ton avocat·e et à personne d’autre.\nNous agissons dans le cadre de la loi et au grand jour. Ce que nous prévoyons peut être lu par toute personne que cela concerne.',
        },
      ],
      questions: [
        'Jouez-le à trois : une personne est en colère, une parle, une observe. Qu’est-ce qui a aidé ?',
        'Laquelle de nos activités demande une autorisation, et qui la demande, avant quand ?',
        'Où trouvons-nous un conseil juridique, et le numéro est-il écrit là où tout le monde le trouve ?',
      ],
    },
  ],
};
