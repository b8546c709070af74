import type { Words } from '#domain-kit';
import { DEFAULT_OFFICES } from '../default-offices.js';
import type { BylawsTemplate } from './bylaws.types.js';
import { ASSEMBLY_RULES } from './usual-rules.js';

type CharterWords = Readonly<Record<string, { readonly title: string; readonly duties: string }>>;

const ES: CharterWords = {
  secretary: {
    title: 'Secretaría',
    duties:
      'Lleva el registro de decisiones, prepara y aprueba el informe mensual, mantiene el contacto con el comité organizador.',
  },
  treasurer: {
    title: 'Tesorería',
    duties: 'Lleva las cuentas de lo que entra y de lo que se entrega, y rinde cuentas a la asamblea.',
  },
  reporter: { title: 'Informes', duties: 'Revisa los registros diarios y prepara el informe mensual.' },
};

const FR: CharterWords = {
  secretary: {
    title: 'Secrétaire',
    duties:
      'Tient le registre des décisions, prépare et approuve le rapport mensuel, garde le contact avec le comité d’organisation.',
  },
  treasurer: {
    title: 'Trésorerie',
    duties: 'Tient les comptes de ce qui entre et de ce qui est remis, et en rend compte à l’assemblée.',
  },
  reporter: { title: 'Rapports', duties: 'Vérifie les écritures du jour et prépare le rapport mensuel.' },
};

const words = (code: string, field: 'title' | 'duties', en: string): Words => ({
  en,
  es: ES[code]?.[field] ?? en,
  fr: FR[code]?.[field] ?? en,
});

/** One assembly, three offices, each filled by a decision of the assembly. */
export const PLAIN_ASSEMBLY: BylawsTemplate = {
  code: 'plain-assembly',
  title: { en: 'Plain assembly', es: 'Asamblea sencilla', fr: 'Assemblée simple' },
  summary: {
    en: 'One assembly and three offices. The assembly decides each time who holds them.',
    es: 'Una asamblea y tres cargos. La asamblea decide cada vez quién los ocupa.',
    fr: 'Une assemblée et trois fonctions. L’assemblée décide chaque fois qui les exerce.',
  },
  bodies: [{ code: 'assembly', name: { en: 'Assembly', es: 'Asamblea', fr: 'Assemblée' }, rules: ASSEMBLY_RULES }],
  offices: DEFAULT_OFFICES.map(({ code, title, duties, termDays, permissions }) => ({
    code,
    body: 'assembly',
    title: words(code, 'title', title),
    duties: words(code, 'duties', duties),
    permissions,
    termDays,
    policy: null,
  })),
};
