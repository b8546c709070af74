import { DEFAULT_OFFICES } from '../default-offices.js';
import type { BylawsTemplate, Words } from './bylaws.types.js';

const WORDS: Readonly<Record<string, { readonly title: string; readonly duties: string }>> = {
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

const words = (code: string, field: 'title' | 'duties', en: string): Words => ({ en, es: WORDS[code]?.[field] ?? en });

/** One assembly, three offices, each filled by a decision of the assembly. */
export const PLAIN_ASSEMBLY: BylawsTemplate = {
  code: 'plain-assembly',
  title: { en: 'Plain assembly', es: 'Asamblea sencilla' },
  summary: {
    en: 'One assembly and three offices. The assembly decides each time who holds them.',
    es: 'Una asamblea y tres cargos. La asamblea decide cada vez quién los ocupa.',
  },
  bodies: [{ code: 'assembly', name: { en: 'Assembly', es: 'Asamblea' } }],
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
