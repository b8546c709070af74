import { refusedBy } from '../components/refused-by.js';
import { meetingsText } from './l10n.js';

export const Refused = refusedBy(meetingsText);
