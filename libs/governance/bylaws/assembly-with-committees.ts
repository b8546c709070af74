import type { BylawsTemplate } from './bylaws.types.js';
import {
  DELEGATE_CHARTER,
  DELEGATE_POLICY,
  elected,
  office,
  REPORTER,
  rotating,
  SECRETARY,
  TREASURER,
} from './charters.js';
import { ASSEMBLY_RULES, COMMITTEE_RULES } from './usual-rules.js';

const YEAR = 365;
const SEASON = 90;

/** A general assembly that elects committees; the secretary rotates. */
export const ASSEMBLY_WITH_COMMITTEES: BylawsTemplate = {
  code: 'assembly-with-committees',
  title: {
    en: 'General assembly with committees',
    es: 'Asamblea general con comités',
    fr: 'Assemblée générale avec comités',
  },
  summary: {
    en: 'For 15 people and more. The assembly elects a coordination and a finance committee; secretary and reporter rotate.',
    es: 'Para 15 personas o más. La asamblea elige un comité de coordinación y uno de finanzas; secretaría e informes rotan.',
    fr: 'Pour 15 personnes ou plus. L’assemblée élit un comité de coordination et un comité des finances ; secrétariat et rapports tournent.',
  },
  bodies: [
    {
      code: 'assembly',
      name: { en: 'General assembly', es: 'Asamblea general', fr: 'Assemblée générale' },
      rules: ASSEMBLY_RULES,
    },
    {
      code: 'coordination',
      name: { en: 'Coordination committee', es: 'Comité de coordinación', fr: 'Comité de coordination' },
      rules: COMMITTEE_RULES,
    },
    {
      code: 'finance',
      name: { en: 'Finance committee', es: 'Comité de finanzas', fr: 'Comité des finances' },
      rules: COMMITTEE_RULES,
    },
  ],
  offices: [
    office(SECRETARY, 'assembly', rotating(SEASON)),
    office(REPORTER, 'assembly', rotating(SEASON)),
    office(TREASURER, 'finance', elected(YEAR, 1)),
    office(
      {
        code: 'coordinator',
        title: {
          en: 'Member of the coordination committee',
          es: 'Integrante del comité de coordinación',
          fr: 'Membre du comité de coordination',
        },
        duties: {
          en: 'Carries out what the assembly decided between its meetings, sets no policy of its own, and answers to each meeting.',
          es: 'Lleva a cabo lo que decidió la asamblea entre sus reuniones, no fija política propia y responde ante cada reunión.',
          fr: 'Exécute ce que l’assemblée a décidé entre ses réunions, ne fixe pas de politique propre, et rend compte à chaque réunion.',
        },
        permissions: ['decision:record', 'decision:second', 'records:write', 'exchange:read', 'volunteer:invite'],
      },
      'coordination',
      elected(YEAR, 5),
    ),
    office(
      {
        code: 'auditor',
        title: {
          en: 'Member of the finance committee',
          es: 'Integrante del comité de finanzas',
          fr: 'Membre du comité des finances',
        },
        duties: {
          en: 'Examines the books with the treasurer each quarter, and reports to the assembly what was found.',
          es: 'Examina las cuentas con la tesorería cada trimestre e informa a la asamblea de lo que encontró.',
          fr: 'Examine les comptes avec la trésorerie chaque trimestre, et rapporte à l’assemblée ce qui a été trouvé.',
        },
        permissions: ['decision:second'],
      },
      'finance',
      elected(YEAR, 2),
    ),
    office(DELEGATE_CHARTER, 'assembly', DELEGATE_POLICY),
  ],
};
