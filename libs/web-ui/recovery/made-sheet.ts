import { newRecovery, type NewRecovery } from '#federation/recovery';
import { today } from '../format/today.js';

/** A recovery sheet as long as its page is open. */
export interface MadeSheet extends NewRecovery {
  /** On which it was made. */
  readonly day: string;
}

export const makeSheet = async (): Promise<MadeSheet> => ({
  ...(await newRecovery()),
  day: today(),
});
