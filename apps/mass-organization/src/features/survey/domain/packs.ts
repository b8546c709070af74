import type { Words } from '#domain-kit';
import type { SurveyChoice, SurveyPack } from './survey.types.js';

const words = (en: string, es: string, fr: string): Words => ({ en, es, fr });
const choice = (code: string, en: string, es: string, fr: string): SurveyChoice => ({ code, text: words(en, es, fr) });

/** Two packs so far. A pack is never changed, because decisions and results refer to it by its code. */
export const SURVEY_PACKS: readonly SurveyPack[] = [
  {
    code: 'time-and-care-1',
    title: words('Time and care', 'Tiempo y cuidados', 'Temps et soins'),
    questions: [
      {
        code: 'care',
        text: words(
          'Do you look after children, elders or ill people at home?',
          '¿Cuidas en casa a niñas o niños, a mayores o a personas enfermas?',
          'T’occupes-tu à la maison d’enfants, de personnes âgées ou malades ?',
        ),
        choices: [
          choice('daily', 'Every day', 'Todos los días', 'Tous les jours'),
          choice('sometimes', 'Sometimes', 'A veces', 'Parfois'),
          choice('never', 'No', 'No', 'Non'),
        ],
      },
      {
        code: 'free',
        text: words('When are you mostly free?', '¿Cuándo sueles tener tiempo?', 'Quand es-tu le plus souvent libre ?'),
        choices: [
          choice('days', 'By day', 'De día', 'En journée'),
          choice('evenings', 'In the evening', 'Por la tarde-noche', 'Le soir'),
          choice('weekends', 'At weekends', 'Los fines de semana', 'Le week-end'),
          choice('changing', 'It changes', 'Va cambiando', 'Cela change'),
        ],
      },
      {
        code: 'way',
        text: words(
          'How long is your way to where we meet?',
          '¿Cuánto tardas en llegar adonde nos reunimos?',
          'Combien de temps mets-tu pour venir à nos réunions ?',
        ),
        choices: [
          choice('short', 'Up to 30 minutes', 'Hasta 30 minutos', 'Jusqu’à 30 minutes'),
          choice('long', 'Longer', 'Más', 'Plus'),
        ],
      },
    ],
  },
  {
    code: 'who-we-are-1',
    title: words('Who we are', 'Quiénes somos', 'Qui nous sommes'),
    questions: [
      {
        code: 'living',
        text: words('What do you mostly live on?', '¿De qué vives principalmente?', 'De quoi vis-tu principalement ?'),
        choices: [
          choice('wages', 'Wages', 'Un sueldo', 'Un salaire'),
          choice('own-work', 'Work on my own account', 'Trabajo por mi cuenta', 'Un travail à mon compte'),
          choice('support', 'Support or a pension', 'Una ayuda o una pensión', 'Une aide ou une pension'),
          choice(
            'others',
            'Others provide for me',
            'Otras personas me mantienen',
            'D’autres subviennent à mes besoins',
          ),
          choice(
            'property',
            'Rent, interest or a business',
            'Rentas, intereses o un negocio',
            'Des rentes ou une entreprise',
          ),
        ],
      },
      {
        code: 'age',
        text: words('How old are you?', '¿Qué edad tienes?', 'Quel âge as-tu ?'),
        choices: [
          choice('under-30', 'Under 30', 'Menos de 30', 'Moins de 30 ans'),
          choice('30-to-59', '30 to 59', 'De 30 a 59', 'De 30 à 59 ans'),
          choice('60-and-over', '60 and over', '60 o más', '60 ans et plus'),
        ],
      },
      {
        code: 'gender',
        text: words('Which fits you best?', '¿Qué te describe mejor?', 'Qu’est-ce qui te correspond le mieux ?'),
        choices: [
          choice('woman', 'Woman', 'Mujer', 'Femme'),
          choice('man', 'Man', 'Hombre', 'Homme'),
          choice('other', 'Another answer', 'Otra respuesta', 'Une autre réponse'),
        ],
      },
      {
        code: 'grew-up',
        text: words('Did you grow up in this country?', '¿Creciste en este país?', 'As-tu grandi dans ce pays ?'),
        choices: [
          choice('here', 'Yes', 'Sí', 'Oui'),
          choice('elsewhere', 'In another one', 'En otro', 'Dans un autre'),
        ],
      },
      {
        code: 'language',
        text: words(
          'Is the language of our meetings the one in which you speak most easily?',
          '¿Es la lengua de nuestras reuniones en la que hablas con más soltura?',
          'La langue de nos réunions est-elle celle que tu parles le plus facilement ?',
        ),
        choices: [choice('same', 'Yes', 'Sí', 'Oui'), choice('another', 'No', 'No', 'Non')],
      },
    ],
  },
];

export const findSurveyPack = (code: unknown): SurveyPack | undefined =>
  SURVEY_PACKS.find((pack) => pack.code === code);
