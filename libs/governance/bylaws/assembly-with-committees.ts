import type { BylawsTemplate } from './bylaws.types.js';
import { elected, office, REPORTER, rotating, SECRETARY, TREASURER } from './charters.js';

const YEAR = 365;
const SEASON = 90;

/** A general assembly that elects committees; the secretary rotates. */
export const ASSEMBLY_WITH_COMMITTEES: BylawsTemplate = {
  code: 'assembly-with-committees',
  title: { en: 'General assembly with committees', es: 'Asamblea general con comités' },
  summary: {
    en: 'For 15 people and more. The assembly elects a coordination and a finance committee; secretary and reporter rotate.',
    es: 'Para 15 personas o más. La asamblea elige un comité de coordinación y uno de finanzas; secretaría e informes rotan.',
  },
  bodies: [
    { code: 'assembly', name: { en: 'General assembly', es: 'Asamblea general' } },
    { code: 'coordination', name: { en: 'Coordination committee', es: 'Comité de coordinación' } },
    { code: 'finance', name: { en: 'Finance committee', es: 'Comité de finanzas' } },
  ],
  offices: [
    office(SECRETARY, 'assembly', rotating(SEASON)),
    office(REPORTER, 'assembly', rotating(SEASON)),
    office(TREASURER, 'finance', elected(YEAR, 1)),
    office(
      {
        code: 'coordinator',
        title: { en: 'Member of the coordination committee', es: 'Integrante del comité de coordinación' },
        duties: {
          en: 'Carries out what the assembly decided between its meetings, sets no policy of its own, and answers to each meeting.',
          es: 'Lleva a cabo lo que decidió la asamblea entre sus reuniones, no fija política propia y responde ante cada reunión.',
        },
        permissions: ['decision:record', 'decision:second', 'records:write', 'exchange:read', 'volunteer:invite'],
      },
      'coordination',
      elected(YEAR, 5),
    ),
    office(
      {
        code: 'auditor',
        title: { en: 'Member of the finance committee', es: 'Integrante del comité de finanzas' },
        duties: {
          en: 'Examines the books with the treasurer each quarter, and reports to the assembly what was found.',
          es: 'Examina las cuentas con la tesorería cada trimestre e informa a la asamblea de lo que encontró.',
        },
        permissions: ['decision:second'],
      },
      'finance',
      elected(YEAR, 2),
    ),
  ],
};
