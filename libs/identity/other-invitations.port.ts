import type { EntityManager } from 'typeorm';

/**
 * Codes that were given to people who are no persons here yet: whoever accepts one becomes a person by that. A feature
 * that gives out such codes provides it, globally; without one there are none.
 */
export abstract class OtherInvitations {
  abstract isOpen(codeHash: Buffer): Promise<boolean>;

  /** Makes the person whom the code invites, once, and forgets the code. Null for a code that is not open. */
  abstract becomePerson(tx: EntityManager, codeHash: Buffer): Promise<string | null>;
}
