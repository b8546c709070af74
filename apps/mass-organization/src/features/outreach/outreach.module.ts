import { FoundingGuests } from '#governance';
import { OtherInvitations } from '#identity';
import { type DynamicModule, Module } from '@nestjs/common';
import { ContactCohorts } from './contact-cohorts.service.js';
import { ContactNotices } from './contact-notices.source.js';
import { ContactMarks } from './contact-marks.service.js';
import { ContactReader } from './contact-reader.service.js';
import { Contacts } from './contacts.service.js';
import { ContactsResolver } from './graphql/contacts.resolver.js';
import { PeopleImportsResolver } from './graphql/people-imports.resolver.js';
import { KeptController } from './http/kept.controller.js';
import { PeopleListsController } from './http/people-lists.controller.js';
import { ImportedInvitations } from './imported-invitations.service.js';
import { SweepOutreachProcessor } from './jobs/sweep-outreach.processor.js';
import { Kept } from './kept.service.js';
import { OutreachSweep } from './outreach-sweep.service.js';
import { OwnContact } from './own-contact.service.js';
import { PeopleImports } from './people-imports.service.js';
import { PeopleListReader } from './people-list-reader.service.js';
import { AskedAtFounding } from '../people/index.js';
import { SlipInvitations, Slips } from './slips.service.js';

/** Reaching people who do not belong yet. Global, because identity and the founding ask it whom a code invites. */
@Module({})
export class OutreachModule {
  /** `people` exports the invitations and the rules of the feature people. */
  static forRoot(people: DynamicModule): DynamicModule {
    return {
      module: OutreachModule,
      global: true,
      imports: [people],
      controllers: [KeptController, PeopleListsController],
      providers: [
        { provide: FoundingGuests, useClass: AskedAtFounding },
        { provide: OtherInvitations, useClass: SlipInvitations },
        ContactCohorts,
        ContactMarks,
        ContactNotices,
        ContactReader,
        Contacts,
        ContactsResolver,
        ImportedInvitations,
        Kept,
        OutreachSweep,
        OwnContact,
        PeopleImports,
        PeopleImportsResolver,
        PeopleListReader,
        Slips,
        SweepOutreachProcessor,
      ],
      exports: [FoundingGuests, OtherInvitations],
    };
  }
}
