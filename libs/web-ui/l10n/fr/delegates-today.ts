import type { TranslationOf } from '../../i18n/catalogue.js';
import type { delegatesTodayText } from '../delegates-today.js';

export const fr: TranslationOf<typeof delegatesTodayText> = {
  waits: 'La délégation de {{organization}} attend un siège : regarde l’attestation, puis décidez',
};
