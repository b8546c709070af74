import { AccountEntity } from './account.entity.js';
import { AccountInvitationEntity } from './account-invitation.entity.js';
import { AccountRecovery1790000060000 } from './migrations/account-recovery.js';
import { AnsweredChallenges1790000160000 } from './migrations/answered-challenges.js';
import { ErasedOn1790000140002 } from './migrations/erased-on.js';
import { IdentityTables1790000000200 } from './migrations/identity-tables.js';
import { NameIndex1790000140004 } from './migrations/name-index.js';
import { SecondFactors1790000100000 } from './migrations/second-factors.js';
import { OneTimeSecretEntity } from './one-time-secret.entity.js';
import { PasskeyEntity } from './passkey.entity.js';
import { PasskeyChallengeEntity } from './passkey-challenge.entity.js';
import { PersonLookup1790000110002 } from './migrations/person-lookup.js';
import { PersonEntity } from './person.entity.js';
import { RecoveryCodeEntity } from './recovery-code.entity.js';
import { Spheres1790000110000 } from './migrations/spheres.js';
import { SphereChangesStay1790000160001 } from './migrations/sphere-changes-stay.js';
import { SecondFactorRuleEntity } from './second-factor-rule.entity.js';
import { SessionEntity } from './session.entity.js';
import { SignInAttemptEntity } from './sign-in-attempt.entity.js';
import { SphereChangeEntity } from './sphere-change.entity.js';

export const identityEntities = [
  PersonEntity,
  AccountEntity,
  SessionEntity,
  SignInAttemptEntity,
  AccountInvitationEntity,
  RecoveryCodeEntity,
  OneTimeSecretEntity,
  PasskeyEntity,
  PasskeyChallengeEntity,
  SecondFactorRuleEntity,
  SphereChangeEntity,
];
export const identityMigrations = [
  IdentityTables1790000000200,
  AccountRecovery1790000060000,
  SecondFactors1790000100000,
  Spheres1790000110000,
  PersonLookup1790000110002,
  ErasedOn1790000140002,
  NameIndex1790000140004,
  AnsweredChallenges1790000160000,
  SphereChangesStay1790000160001,
];
