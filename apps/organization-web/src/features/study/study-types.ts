import type { StudyCircleQuery, UnderstandingReviewQuery } from './generated/graphql.js';

export type Circle = NonNullable<StudyCircleQuery['studyCircle']>;
export type Review = NonNullable<UnderstandingReviewQuery['understandingReview']>;
