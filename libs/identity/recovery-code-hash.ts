import { blindIndex } from '#platform';
import { normaliseCode } from './domain/credentials.js';

/** Under this node's key, so that nobody who has the table alone can try codes out. */
export const recoveryCodeHash = (code: string): Buffer => blindIndex(normaliseCode(code), 'account.recovery-code');
