import { type DynamicModule, Module, type Provider } from '@nestjs/common';
import { AdmissionReader } from './admission-reader.service.js';
import { AppealDecideEffect, MemberAdmitEffect, MemberRefuseEffect } from './admission.effect.js';
import { Admissions } from './admissions.service.js';
import { AdmissionsResolver } from './graphql/admissions.resolver.js';
import { OwnPathResolver } from './graphql/own-path.resolver.js';
import { PeopleListsResolver } from './graphql/people-lists.resolver.js';
import { InvitationBook } from './invitation-book.service.js';
import { Invitations } from './invitations.service.js';
import { SweepPeopleProcessor } from './jobs/sweep-people.processor.js';
import { MemberEndEffect } from './member-end.effect.js';
import { OwnPaths } from './own-path.service.js';
import { OwnSteps } from './own-steps.service.js';
import { PeopleList } from './people-list.service.js';
import { PeopleNotices } from './people-notices.source.js';
import { PeopleRulesEffect, PeopleRulesService } from './people-rules.service.js';
import { PeopleSweep } from './people-sweep.service.js';
import { VolunteerTerms } from './volunteer-terms.service.js';

/** Who takes part and on what terms. Needs what people accepted of the organization's texts: a provider of `Affirmations`. */
@Module({})
export class PeopleModule {
  static forRoot(affirmations: Provider): DynamicModule {
    return {
      module: PeopleModule,
      providers: [
        affirmations,
        AdmissionReader,
        Admissions,
        AdmissionsResolver,
        AppealDecideEffect,
        InvitationBook,
        Invitations,
        MemberAdmitEffect,
        MemberEndEffect,
        MemberRefuseEffect,
        OwnPathResolver,
        OwnPaths,
        OwnSteps,
        PeopleList,
        PeopleListsResolver,
        PeopleNotices,
        PeopleRulesEffect,
        PeopleRulesService,
        PeopleSweep,
        SweepPeopleProcessor,
        VolunteerTerms,
      ],
      exports: [InvitationBook, Invitations, VolunteerTerms, PeopleRulesService],
    };
  }
}
