import { ContactCohortEntity } from './contact-cohort.entity.js';
import { ContactEntity } from './contact.entity.js';
import { ContactMarkEntity } from './contact-mark.entity.js';
import { ImportedInvitationEntity } from './imported-invitation.entity.js';
import { Contacts1790000210000 } from './migrations/contacts.js';
import { PeopleImports1790000150000 } from './migrations/people-imports.js';
import { PeopleImportEntity } from './people-import.entity.js';

export { OutreachModule } from './outreach.module.js';

export const outreachEntities = [
  PeopleImportEntity,
  ImportedInvitationEntity,
  ContactMarkEntity,
  ContactEntity,
  ContactCohortEntity,
];
export const outreachMigrations = [PeopleImports1790000150000, Contacts1790000210000];
