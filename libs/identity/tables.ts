import { AccountEntity } from './account.entity.js';
import { AccountInvitationEntity } from './account-invitation.entity.js';
import { IdentityTables1790000000200 } from './migrations/identity-tables.js';
import { PersonEntity } from './person.entity.js';
import { SessionEntity } from './session.entity.js';
import { SignInAttemptEntity } from './sign-in-attempt.entity.js';

export const identityEntities = [
  PersonEntity,
  AccountEntity,
  SessionEntity,
  SignInAttemptEntity,
  AccountInvitationEntity,
];
export const identityMigrations = [IdentityTables1790000000200];
