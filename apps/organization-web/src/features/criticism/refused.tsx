import { refusedBy } from '#web-ui';
import { criticismText } from './l10n.js';

export const Refused = refusedBy(criticismText);
