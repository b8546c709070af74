import { Personal } from '#platform';
import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { UnderstandingReviewEntity } from './understanding-review.entity.js';

/** What somebody wrote about a module, for two people to talk about. Gone with the confirmation. */
@Entity('review_reflection')
export class ReviewReflectionEntity {
  @ForeignKey(() => UnderstandingReviewEntity, { name: 'review_reflection_review_fk' })
  @PrimaryColumn('uuid', { name: 'review_id', primaryKeyConstraintName: 'review_reflection_pk' })
  readonly reviewId!: string;

  @Personal({
    column: 'text',
    kind: 'free-text',
    name: { en: 'your reflection on a module', es: 'tu reflexión sobre un módulo', fr: 'ta réflexion sur un module' },
    purpose: {
      en: 'so that you and your two reviewers can talk about what you understood',
      es: 'para que puedas hablar con tus dos revisores de lo que entendiste',
      fr: 'pour que toi et les deux personnes demandées puissiez parler de ce que tu as compris',
    },
    readers: ['self', 'study:review'],
    retention: {
      limits: [{ days: 180, after: 'review_id > understanding_review.written_on' }],
      ends: 'delete-row',
      en: 'until your understanding is confirmed or you take it back, at most 180 days',
      es: 'hasta que se confirme lo que entendiste o la retires, como mucho 180 días',
      fr: 'jusqu’à ce que ta compréhension soit confirmée ou que tu la reprennes, 180 jours au plus',
    },
    owner: 'review_id > understanding_review.person_ref',
  })
  readonly text!: string;
}
