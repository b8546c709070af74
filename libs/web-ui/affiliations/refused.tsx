import { refusedBy } from '../components/refused-by.js';
import { affiliationsText } from './l10n.js';

export const Refused = refusedBy(affiliationsText);
