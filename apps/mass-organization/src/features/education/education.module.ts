import { Module } from '@nestjs/common';
import { ChancesService } from './chances.service.js';
import { CirclesService } from './circles.service.js';
import { CirclesReader } from './circles-reader.service.js';
import { CurriculaService } from './curricula.service.js';
import { CurriculumAdoptEffect } from './effects/curriculum-adopt.effect.js';
import { ObligationChangeEffect } from './effects/obligation-change.effect.js';
import { UnderstandingConfirmEffect } from './effects/understanding-confirm.effect.js';
import { CirclesResolver } from './graphql/circles.resolver.js';
import { CurriculaResolver } from './graphql/curricula.resolver.js';
import { MentorsResolver } from './graphql/mentors.resolver.js';
import { OwnStudyResolver } from './graphql/own-study.resolver.js';
import { ReviewWords } from './graphql/review-words.js';
import { ReviewsResolver } from './graphql/reviews.resolver.js';
import { SessionsResolver } from './graphql/sessions.resolver.js';
import { StudyPeople } from './graphql/study-person.type.js';
import { MentorsService } from './mentors.service.js';
import { ObligationsService } from './obligations.service.js';
import { OwnStudyService } from './own-study.service.js';
import { ReviewerPool } from './reviewer-pool.service.js';
import { ReviewsService } from './reviews.service.js';
import { ReviewsReader } from './reviews-reader.service.js';
import { StudyNotices } from './study-notices.source.js';
import { SessionsService } from './sessions.service.js';

/** What people of an organization learn together, and what is asked of whom. */
@Module({
  providers: [
    ...[CurriculaService, ObligationsService, OwnStudyService, ChancesService, MentorsService],
    ...[CirclesService, CirclesReader, SessionsService, ReviewsService, ReviewsReader, ReviewerPool],
    ...[CurriculumAdoptEffect, ObligationChangeEffect, UnderstandingConfirmEffect],
    ...[CurriculaResolver, CirclesResolver, SessionsResolver, ReviewsResolver, OwnStudyResolver, MentorsResolver],
    ...[StudyNotices, StudyPeople, ReviewWords],
  ],
})
export class EducationModule {}
