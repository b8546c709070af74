import type { DocumentPack } from './document-pack.js';
import { PACKS_FR } from './packs-fr.js';

/** What a member takes on when joining (R8). */
export const OBLIGATIONS_PACKS: readonly DocumentPack[] = [
  {
    code: 'member-obligations',
    kind: 'member-obligations',
    title: { en: 'What members take on', es: 'Lo que asumen los miembros', fr: 'Ce que les membres prennent sur eux' },
    clauses: {
      en: [
        {
          title: 'Taking part',
          text: 'I come to the assembly, say what I think, and vote. Whoever cannot come says so.',
        },
        {
          title: 'Carrying out decisions',
          text: 'I help to carry out what we decided, also where I was outvoted. I keep my opinion and may argue for it in our meetings, and nothing obliges me to act against my conscience or the law.',
        },
        {
          title: 'Learning together',
          text: 'I study and discuss with others as far as my time allows, and help those who had less chance to learn.',
        },
        {
          title: 'Taking turns',
          text: 'I am ready to take my turn in the offices that rotate, or say why it does not suit me. I account for what I was charged with and hand over in good order.',
        },
        {
          title: 'Criticism',
          text: 'I say openly and with respect what is done badly, by myself too, and listen when others say it of me. I bring quarrels to the body that can settle them.',
        },
        {
          title: 'Trust',
          text: 'I keep to the working rules, protect what I learn about people, and use neither office nor money of ours for myself.',
        },
        {
          title: 'Leaving',
          text: 'I may leave at any time by saying so. I then give back what belongs to all, and what is kept about me is erased when I ask for it.',
        },
      ],
      es: [
        {
          title: 'Participar',
          text: 'Acudo a la asamblea, digo lo que pienso y voto. Quien no puede venir, avisa.',
        },
        {
          title: 'Cumplir lo decidido',
          text: 'Ayudo a cumplir lo que decidimos, también cuando quedé en minoría. Conservo mi opinión y puedo defenderla en nuestras reuniones, y nada me obliga a actuar contra mi conciencia o contra la ley.',
        },
        {
          title: 'Aprender en común',
          text: 'Estudio y discuto con las demás personas en la medida de mi tiempo, y ayudo a quienes tuvieron menos ocasión de aprender.',
        },
        {
          title: 'Turnarse',
          text: 'Estoy dispuesta o dispuesto a asumir mi turno en los cargos que rotan, o digo por qué no me conviene. Rindo cuentas de lo que se me encargó y lo entrego en orden.',
        },
        {
          title: 'Crítica',
          text: 'Digo abiertamente y con respeto lo que se hace mal, también lo mío, y escucho cuando lo dicen de mí. Llevo los conflictos al órgano que puede resolverlos.',
        },
        {
          title: 'Confianza',
          text: 'Respeto las reglas de trabajo, protejo lo que sé de las personas, y no uso en mi provecho ni cargos ni dinero de la organización.',
        },
        {
          title: 'Irse',
          text: 'Puedo irme en cualquier momento con solo decirlo. Entonces devuelvo lo que es de todas y todos, y lo que se guarda sobre mí se borra si lo pido.',
        },
      ],
      fr: PACKS_FR['member-obligations'],
    },
  },
];
