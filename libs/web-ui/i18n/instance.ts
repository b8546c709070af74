import { createInstance } from 'i18next';

/** The page's one translator: catalogues register themselves in it, components read from it. */
export const i18n = createInstance();
