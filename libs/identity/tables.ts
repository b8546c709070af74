import { AccountEntity } from './account.entity.js';
import { AccountInvitationEntity } from './account-invitation.entity.js';
import { AccountRecovery1790000060000 } from './migrations/account-recovery.js';
import { IdentityTables1790000000200 } from './migrations/identity-tables.js';
import { PersonEntity } from './person.entity.js';
import { RecoveryCodeEntity } from './recovery-code.entity.js';
import { SessionEntity } from './session.entity.js';
import { SignInAttemptEntity } from './sign-in-attempt.entity.js';

export const identityEntities = [
  PersonEntity,
  AccountEntity,
  SessionEntity,
  SignInAttemptEntity,
  AccountInvitationEntity,
  RecoveryCodeEntity,
];
export const identityMigrations = [IdentityTables1790000000200, AccountRecovery1790000060000];
