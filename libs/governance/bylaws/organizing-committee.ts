import type { BylawsTemplate } from './bylaws.types.js';
import { elected, office, rotating, SECRETARY, TREASURER } from './charters.js';
import { ASSEMBLY_RULES } from './usual-rules.js';

const YEAR = 365;
const HALF_YEAR = 180;

/** The centre: seats are elected, the secretary rotates among its members. */
export const ORGANIZING_COMMITTEE: BylawsTemplate = {
  code: 'organizing-committee',
  title: { en: 'Organizing committee', es: 'Comité organizador', fr: 'Comité d’organisation' },
  summary: {
    en: 'For the centre of a federation. Seats are elected; secretary and registrar rotate; it answers to the organizations.',
    es: 'Para el centro de una federación. Los puestos se eligen; secretaría y registro rotan; responde ante las organizaciones.',
    fr: 'Pour le centre d’une fédération. Les sièges sont élus ; secrétariat et registre tournent ; il rend compte aux organisations.',
  },
  bodies: [
    {
      code: 'committee',
      name: { en: 'Organizing committee', es: 'Comité organizador', fr: 'Comité d’organisation' },
      rules: ASSEMBLY_RULES,
    },
  ],
  offices: [
    office(SECRETARY, 'committee', rotating(HALF_YEAR)),
    office(
      {
        code: 'registrar',
        title: { en: 'Registrar', es: 'Registro', fr: 'Registre' },
        duties: {
          en: 'Invites organizations, compares the words with them over another channel, keeps the register and the keys, and sees that every question is answered in time.',
          es: 'Invita a las organizaciones, compara las palabras con ellas por otro canal, lleva el registro y las claves, y cuida que toda pregunta se responda a tiempo.',
          fr: 'Invite les organisations, compare les mots avec elles par une autre voie, tient le registre et les clés, et veille à ce que chaque question ait sa réponse à temps.',
        },
        permissions: ['decision:record', 'decision:second', 'exchange:manage', 'exchange:read', 'question:answer'],
      },
      'committee',
      rotating(HALF_YEAR),
    ),
    office(TREASURER, 'committee', elected(YEAR, 1)),
    office(
      {
        code: 'committee-member',
        title: { en: 'Member of the committee', es: 'Integrante del comité', fr: 'Membre du comité' },
        duties: {
          en: 'Reads the reports of the organizations, answers to them, and takes part in what the committee decides.',
          es: 'Lee los informes de las organizaciones, responde ante ellas y participa en lo que decide el comité.',
          fr: 'Lit les rapports des organisations, leur rend compte, et prend part à ce que le comité décide.',
        },
        permissions: ['decision:record', 'decision:second', 'exchange:read'],
      },
      'committee',
      elected(YEAR, 9),
    ),
  ],
};
