import type { DocumentPack } from './document-pack.js';
import { PACKS_FR } from './packs-fr.js';

/** Preselected where an organization is founded. */
export const DEFAULT_PACK = 'five-points';

export const UNITY_PACKS: readonly DocumentPack[] = [
  {
    code: DEFAULT_PACK,
    kind: 'points-of-unity',
    title: { en: 'Five points', es: 'Cinco puntos', fr: 'Cinq points' },
    clauses: {
      en: [
        {
          title: 'Revolutionary Socialism',
          text: 'Those who do the work should decide what it is for. We organize so that working people can take that power together and end a society divided into those who own and those who serve. The goods we share today are practice for it, not a substitute.',
        },
        {
          title: 'Internationalism',
          text: 'Working people everywhere have more in common with each other than with those who rule them. We learn from struggles in other countries, stand with them, and welcome everyone who lives here, wherever they came from.',
        },
        {
          title: 'Anti-Imperialism',
          text: 'No people may be ruled, robbed or bombed for the gain of another. We oppose wars of conquest, occupation, sanctions that starve and debts that bind, first of all those of the state in which we live.',
        },
        {
          title: 'Revolutionary Feminism',
          text: 'There is no freedom for anyone while women and people oppressed for their gender are held down. We share care and leadership, take violence and harassment seriously at once, and fight patriarchy in the world and among ourselves.',
        },
        {
          title: 'Anti-Opportunism',
          text: 'We do not trade what we stand for against places, money or quick success. We say openly what we want, keep our independence, correct our mistakes in front of those we serve, and hold those who lead to account.',
        },
      ],
      es: [
        {
          title: 'Socialismo revolucionario',
          text: 'Quienes hacen el trabajo deben decidir para qué es. Nos organizamos para que el pueblo trabajador tome ese poder en común y acabe con una sociedad dividida entre quienes poseen y quienes sirven. Lo que hoy compartimos es práctica para ello, no un sustituto.',
        },
        {
          title: 'Internacionalismo',
          text: 'El pueblo trabajador de todas partes tiene más en común entre sí que con quienes lo gobiernan. Aprendemos de las luchas de otros países, las apoyamos, y recibimos a quien vive aquí, venga de donde venga.',
        },
        {
          title: 'Antiimperialismo',
          text: 'Ningún pueblo puede ser gobernado, saqueado o bombardeado en provecho de otro. Nos oponemos a las guerras de conquista, a la ocupación, a las sanciones que matan de hambre y a las deudas que atan; ante todo a las del Estado en que vivimos.',
        },
        {
          title: 'Feminismo revolucionario',
          text: 'Nadie es libre mientras se oprima a las mujeres y a quienes sufren opresión por su género. Compartimos los cuidados y la dirección, respondemos enseguida a la violencia y al acoso, y combatimos el patriarcado en el mundo y entre nosotras y nosotros.',
        },
        {
          title: 'Antioportunismo',
          text: 'No cambiamos lo que defendemos por cargos, dinero o éxitos rápidos. Decimos abiertamente lo que queremos, guardamos nuestra independencia, corregimos los errores ante quienes servimos y pedimos cuentas a quienes dirigen.',
        },
      ],
      fr: PACKS_FR['five-points'],
    },
  },
];
