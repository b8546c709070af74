export { AccountEntity } from './account.entity.js';
export { type AcceptRefusal, AccountsService, type SignInRefusal } from './accounts.service.js';
export type { Actor } from './access/actor.js';
export { ActorsService } from './access/actors.service.js';
export { ALLOW, Allow } from './access/allow.decorator.js';
export { assertEveryFieldDeclared } from './access/assert-every-field-declared.js';
export { CurrentActor } from './access/current-actor.decorator.js';
export { openDoors } from './access/open-doors.js';
export { type Probe, probes } from './access/probes.js';
export type { RequestContext } from './access/request.js';
export { secureGraphql } from './access/secure-graphql.js';
export { type SchemaEntrances, walkSchema } from './access/walk-schema.js';
export { assertFresh, CONFIRM_NEEDED_MESSAGE, type ConfirmNeeded } from './domain/freshness.js';
export { cursorOf, keyOfCursor, type Page, pageOf, type PageRequest, pageSize } from './domain/page.js';
export {
  isPermission,
  MEMBER_PERMISSIONS,
  type Permission,
  PERMISSIONS,
  permissionsIn,
  VOLUNTEER_PERMISSIONS,
} from './domain/permissions.js';
export { changeSphere } from './domain/sphere-changes.js';
export type { SphereRefusal } from './domain/sphere.refusals.js';
export { invitationCodeHash, newInvitationCode } from './domain/credentials.js';
export { checkDisplayName } from './domain/display-name.js';
export { type SphereMove, type Standing, STANDINGS } from './domain/sphere.types.js';
export { CSRF_HEADER } from './domain/same-site.js';
export { sessionCookieName } from './domain/session-cookie.js';
export { AccessError, CrossSiteRequestError, ForbiddenError, SignInRequiredError } from './identity.errors.js';
export { LimitedExport } from './http/export-limit.js';
export { SecurityEvent } from './access/security-event.js';
export { SecurityEvents } from './security-events.service.js';
export { IdentityModule, Me, PageArgs } from './identity.module.js';
export { IDENTITY_OPTIONS, identityEnv, type IdentityOptions } from './identity.options.js';
export { type Holding, MandateRecord, type Withheld } from './mandate-record.port.js';
export { nameIndexOf } from './name-index.js';
export { NodeNames } from './node-names.port.js';
export { OtherInvitations } from './other-invitations.port.js';
export { PersonEntity } from './person.entity.js';
export { type NewPerson, PersonsService } from './persons.service.js';
export { ErasedPersons } from './erased-persons.service.js';
export { SessionEntity } from './session.entity.js';
export { SessionsService, type SignedIn } from './sessions.service.js';
export { SignInThrottle } from './sign-in-throttle.service.js';
export { SphereChangeEntity } from './sphere-change.entity.js';
export { type SphereConditions, SpheresService } from './spheres.service.js';
export { identityEntities, identityMigrations } from './tables.js';
