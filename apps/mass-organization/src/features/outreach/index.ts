import { ContactMarkEntity } from './contact-mark.entity.js';
import { ImportedInvitationEntity } from './imported-invitation.entity.js';
import { PeopleImports1790000150000 } from './migrations/people-imports.js';
import { PeopleImportEntity } from './people-import.entity.js';

export { OutreachModule } from './outreach.module.js';

export const outreachEntities = [PeopleImportEntity, ImportedInvitationEntity, ContactMarkEntity];
export const outreachMigrations = [PeopleImports1790000150000];
