import { refusedBy } from '../components/refused-by.js';
import { criticismText } from './l10n.js';

export const Refused = refusedBy(criticismText);
