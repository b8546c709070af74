import type { Catalogue } from '../i18n/catalogue.js';
import { en } from './texts-en.js';
import { es } from './texts-es.js';

export const meetingsText: Catalogue<typeof en> = { name: 'meetings', texts: { en, es } };
