import { AdmissionEntity } from './admission.entity.js';
import { AdmissionObjectionEntity } from './admission-objection.entity.js';
import { PeopleRulesEntity } from './people-rules.entity.js';
import { OwnStepsGoneWithTheErased1790000292001 } from './gone-with-the-erased.migration.js';
import { People1790000110003 } from './people.migration.js';
import { VolunteerActivityEntity } from './volunteer-activity.entity.js';
import { VolunteerInvitationEntity } from './volunteer-invitation.entity.js';

export { Affirmations } from './affirmations.port.js';
export { AskedAtFounding } from './asked-at-founding.js';
export { InvitationBook } from './invitation-book.service.js';
export { Invitations, type InvitedVolunteer } from './invitations.service.js';
export type { PeopleRefusal } from './people.refusals.js';
export { PeopleModule } from './people.module.js';
export { PeopleRulesService } from './people-rules.service.js';
export { VolunteerTerms } from './volunteer-terms.service.js';

export const peopleEntities = [
  AdmissionEntity,
  AdmissionObjectionEntity,
  PeopleRulesEntity,
  VolunteerActivityEntity,
  VolunteerInvitationEntity,
];
export const peopleMigrations = [People1790000110003, OwnStepsGoneWithTheErased1790000292001];
