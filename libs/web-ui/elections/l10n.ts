import type { Catalogue } from '../i18n/catalogue.js';
import { en } from './texts-en.js';
import { es } from './texts-es.js';

export const electionsText: Catalogue<typeof en> = { name: 'elections', texts: { en, es } };
