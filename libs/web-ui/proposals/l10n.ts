import type { Catalogue } from '../i18n/catalogue.js';
import { en } from './texts-en.js';
import { es } from './texts-es.js';

export const proposalsText: Catalogue<typeof en> = { name: 'proposals', texts: { en, es } };
