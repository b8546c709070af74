import type { Catalogue } from '#web-ui';
import { en } from './texts-en.js';
import { es } from './texts-es.js';

export const studyText: Catalogue<typeof en> = { name: 'study', texts: { en, es } };
