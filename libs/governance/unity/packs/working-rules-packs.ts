import type { DocumentPack } from './document-pack.js';
import { PACKS_FR } from './packs-fr.js';

/** Preselected at a founding. */
export const DEFAULT_WORKING_RULES = 'working-rules';

/** What a volunteer agrees to while helping, and what a volunteer may count on. */
export const WORKING_RULES_PACKS: readonly DocumentPack[] = [
  {
    code: DEFAULT_WORKING_RULES,
    kind: 'working-rules',
    title: { en: 'Working rules', es: 'Reglas de trabajo', fr: 'Règles de travail' },
    clauses: {
      en: [
        {
          title: 'Helping is free',
          text: 'You help because you want to. You may refuse a task, take a break or stop at any time, without giving a reason. You need not share our points of unity, study with us or join us in order to help, and nobody presses you to.',
        },
        {
          title: 'Respect',
          text: 'We treat those who come to us, neighbours and each other as equals. Insults, harassment, threats and violence have no place here, towards anyone. Nobody is turned away or served last for who they are.',
        },
        {
          title: 'What we share',
          text: 'Goods and help are for whoever asks for them. We ask for no papers, no thanks, no opinion and no membership in return, and nobody takes money or favours for them.',
        },
        {
          title: 'Reliability',
          text: 'Come when you said that you would, or tell whoever coordinates in time. Ask when you are not sure. Keep tools, keys, money and rooms in good order and give back what is not yours.',
        },
        {
          title: 'Safety and the law',
          text: 'Keep to what you were shown about food, tools, vehicles and rooms. Do only what you feel able to do, and stop and say so where something is not safe. We keep to the law, and nobody asks you to break it.',
        },
        {
          title: 'What you see stays here',
          text: 'What you learn about people who come to us or who help is told to nobody else. Photographs and names are taken and shown only with the consent of the person, for that one purpose.',
        },
        {
          title: 'What is kept about you',
          text: 'We keep no more about you than is needed to work together. You can see all of it, correct it, and have it erased when you stop.',
        },
        {
          title: 'Your say',
          text: 'You may say openly what is good and what is bad here, propose changes, and get an answer. Members vote on decisions; volunteers do not. You may ask at any time how to become a member.',
        },
        {
          title: 'Complaints',
          text: 'If you are harassed, treated unfairly or see something wrong, tell anyone here whom you trust. The complaint goes to people who are not part of it. You hear what was decided and why, and can ask another body to look at it again. Nobody is treated worse for a complaint, and you stay free to seek help or justice elsewhere.',
        },
        {
          title: 'Leaving',
          text: 'Say that you stop, to anyone or in writing, and you have left. Give back what is ours; you get what is yours and the costs that we agreed on. If we ask you to stop helping, we tell you why, and you can object.',
        },
      ],
      es: [
        {
          title: 'Ayudar es libre',
          text: 'Ayudas porque quieres. Puedes rechazar una tarea, descansar o dejarlo en cualquier momento, sin dar razones. Para ayudar no hace falta que compartas nuestros puntos de unidad, ni que estudies o te organices con nosotros, y nadie te presiona para ello.',
        },
        {
          title: 'Respeto',
          text: 'Tratamos como iguales a quienes vienen, al vecindario y entre nosotros. Los insultos, el acoso, las amenazas y la violencia no tienen lugar aquí, contra nadie. A nadie se le rechaza ni se le atiende al final por ser quien es.',
        },
        {
          title: 'Lo que compartimos',
          text: 'Los bienes y la ayuda son para quien los pide. No pedimos a cambio papeles, agradecimientos, opiniones ni afiliación, y nadie acepta dinero o favores por ellos.',
        },
        {
          title: 'Cumplir lo acordado',
          text: 'Ven cuando dijiste que vendrías, o avisa a tiempo a quien coordina. Pregunta si tienes dudas. Cuida las herramientas, las llaves, el dinero y los locales, y devuelve lo que no es tuyo.',
        },
        {
          title: 'Seguridad y ley',
          text: 'Atente a lo que te enseñaron sobre alimentos, herramientas, vehículos y locales. Haz solo lo que te sientas capaz de hacer; si algo no es seguro, para y dilo. Respetamos la ley, y nadie te pedirá que la incumplas.',
        },
        {
          title: 'Lo que ves se queda aquí',
          text: 'Lo que sepas de quienes vienen o de quienes ayudan no se lo cuentas a nadie más. Solo se toman y se muestran fotografías y nombres con el consentimiento de la persona y para ese único fin.',
        },
        {
          title: 'Lo que guardamos de ti',
          text: 'De ti guardamos solo lo necesario para trabajar en común. Puedes verlo todo, corregirlo y pedir que se borre cuando lo dejes.',
        },
        {
          title: 'Tu palabra',
          text: 'Puedes decir abiertamente qué está bien y qué está mal aquí, proponer cambios y recibir respuesta. Las decisiones las votan los miembros, no las personas voluntarias. Puedes preguntar en cualquier momento cómo hacerte miembro.',
        },
        {
          title: 'Quejas',
          text: 'Si te acosan, te tratan injustamente o ves algo mal hecho, díselo a cualquier persona de aquí en quien confíes. La queja llega a personas ajenas al asunto. Sabrás qué se decidió y por qué, y podrás pedir que otro órgano lo revise. A nadie se le trata peor por quejarse, y siempre puedes buscar ayuda o justicia en otra parte.',
        },
        {
          title: 'Irse',
          text: 'Di que lo dejas, a cualquiera o por escrito, y ya está. Devuelve lo nuestro; recibes lo tuyo y los gastos que acordamos. Si te pedimos que dejes de ayudar, te decimos por qué, y puedes objetar.',
        },
      ],
      fr: PACKS_FR['working-rules'],
    },
  },
  {
    code: 'working-rules-short',
    kind: 'working-rules',
    title: { en: 'Working rules, short', es: 'Reglas de trabajo, breves', fr: 'Règles de travail, en bref' },
    clauses: {
      en: [
        {
          title: 'Free and respectful',
          text: 'You help because you want to and may stop at any time. We treat everyone as an equal: no insults, harassment, threats or violence.',
        },
        {
          title: 'Fair and safe',
          text: 'Goods are for whoever asks for them, for nothing in return. Keep what was agreed, keep to what you were shown, and stop where something is not safe. We keep to the law.',
        },
        {
          title: 'Discreet',
          text: 'What you learn about people here is told to nobody else; no photographs and no names without their consent. You can see, correct and have erased what is kept about you.',
        },
        {
          title: 'Heard',
          text: 'You may say what is bad here, propose changes and get an answer. A complaint goes to people who are not part of it; you hear what was decided and why, can have it looked at again, and are treated no worse for it. Volunteers have no vote and need not join.',
        },
        {
          title: 'Leaving',
          text: 'Say that you stop, and you have left. Give back what is ours; you get what is yours and the costs that we agreed on.',
        },
      ],
      es: [
        {
          title: 'En libertad y con respeto',
          text: 'Ayudas porque quieres y puedes dejarlo en cualquier momento. Tratamos a todo el mundo como igual: sin insultos, acoso, amenazas ni violencia.',
        },
        {
          title: 'Con justicia y seguridad',
          text: 'Los bienes son para quien los pide, sin nada a cambio. Cumple lo acordado, atente a lo que te enseñaron y para si algo no es seguro. Respetamos la ley.',
        },
        {
          title: 'Con discreción',
          text: 'Lo que sepas de las personas de aquí no se lo cuentas a nadie más; sin fotografías ni nombres sin su consentimiento. Puedes ver, corregir y hacer borrar lo que guardamos de ti.',
        },
        {
          title: 'Con voz',
          text: 'Puedes decir qué está mal, proponer cambios y recibir respuesta. Una queja llega a personas ajenas al asunto; sabrás qué se decidió y por qué, podrás pedir que se revise, y nadie te tratará peor por ello. Las personas voluntarias no votan ni tienen que afiliarse.',
        },
        {
          title: 'Irse',
          text: 'Di que lo dejas, y ya está. Devuelve lo nuestro; recibes lo tuyo y los gastos que acordamos.',
        },
      ],
      fr: PACKS_FR['working-rules-short'],
    },
  },
];
