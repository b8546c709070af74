import { refusedBy } from '../components/refused-by.js';
import { proposalRefusalsText } from '../l10n/proposal-refusals.js';
import { proposalsText } from './l10n.js';

export const Refused = refusedBy(proposalsText, proposalRefusalsText);
