import { refusedBy } from '../components/refused-by.js';
import { decisionRefusalsText } from '../l10n/decision-refusals.js';
import { recallsText } from './l10n.js';

/** Why nothing was changed, in the reader's language; nothing where something was. */
export const RecallNotice = refusedBy(recallsText, decisionRefusalsText);
