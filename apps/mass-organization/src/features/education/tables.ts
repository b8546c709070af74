import { CircleMemberEntity } from './circle-member.entity.js';
import { CircleSessionEntity } from './circle-session.entity.js';
import { CurriculumEntity } from './curriculum.entity.js';
import { CurriculumAdoptionEntity } from './curriculum-adoption.entity.js';
import { FacilitatorPassEntity } from './facilitator-pass.entity.js';
import { MentorListingEntity } from './mentor-listing.entity.js';
import { MentorPairEntity } from './mentor-pair.entity.js';
import { Circles1790000130001 } from './migrations/circles.js';
import { Curricula1790000130000 } from './migrations/curricula.js';
import { CurriculumLanguages1790000190000 } from './migrations/curriculum-languages.js';
import { Reviews1790000130002 } from './migrations/reviews.js';
import { ReviewReaderEntity } from './review-reader.entity.js';
import { ReviewReflectionEntity } from './review-reflection.entity.js';
import { SessionAttendanceEntity } from './session-attendance.entity.js';
import { SessionEntryEntity } from './session-entry.entity.js';
import { SessionEntryTextEntity } from './session-entry-text.entity.js';
import { StudyBarrierEntity } from './study-barrier.entity.js';
import { StudyCircleEntity } from './study-circle.entity.js';
import { StudyObligationEntity } from './study-obligation.entity.js';
import { UnderstandingReviewEntity } from './understanding-review.entity.js';
import { StudyGoneWithTheErased1790000292002 } from './migrations/study-gone-with-the-erased.js';

export const educationEntities = [
  ...[CurriculumEntity, CurriculumAdoptionEntity, StudyObligationEntity],
  ...[StudyCircleEntity, CircleMemberEntity, CircleSessionEntity, FacilitatorPassEntity, SessionAttendanceEntity],
  ...[SessionEntryEntity, SessionEntryTextEntity],
  ...[UnderstandingReviewEntity, ReviewReflectionEntity, ReviewReaderEntity],
  ...[StudyBarrierEntity, MentorListingEntity, MentorPairEntity],
];
export const educationMigrations = [
  Curricula1790000130000,
  Circles1790000130001,
  Reviews1790000130002,
  CurriculumLanguages1790000190000,
  StudyGoneWithTheErased1790000292002,
];
