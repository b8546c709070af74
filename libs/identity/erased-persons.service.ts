import type { Day } from '#domain-kit';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AccountEntity } from './account.entity.js';
import { AccountInvitationEntity } from './account-invitation.entity.js';
import { PersonEntity } from './person.entity.js';
import { SpheresService } from './spheres.service.js';
import { SignInAttemptEntity } from './sign-in-attempt.entity.js';

/** The account of a person who is erased, and whatever lets somebody in as them. */
@Injectable()
export class ErasedPersons {
  constructor(private readonly spheres: SpheresService) {}

  /** Sessions, recovery codes and all else of the account go with it. The person is a member no more. */
  async end(tx: EntityManager, personRef: string, today: Day): Promise<void> {
    await tx.delete(AccountInvitationEntity, { personRef });
    const account = await tx.findOneBy(AccountEntity, { personRef });
    // By it a guess at the login could be tried, for who has the node's key.
    if (account) await tx.delete(SignInAttemptEntity, { bucket: account.loginIndex });
    await tx.delete(AccountEntity, { personRef });
    const { memberSince, leftOn } = await tx.findOneByOrFail(PersonEntity, { ref: personRef });
    const left = leftOn ?? (memberSince > today ? memberSince : today);
    // Who has left already, or never began, stays so.
    const leaving = { to: 'left', reason: 'left', day: left, decisionId: null, recordedBy: personRef } as const;
    await this.spheres.change(tx, personRef, leaving, { rulesAccepted: false, unityAffirmed: false });
    await tx.update(PersonEntity, { ref: personRef }, { leftOn: left, erasedOn: today });
  }
}
