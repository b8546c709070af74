import type { Catalogue } from '../i18n/catalogue.js';
import { en } from './texts-en.js';
import { es } from './texts-es.js';

export const caucusesText: Catalogue<typeof en> = { name: 'caucuses', texts: { en, es } };
