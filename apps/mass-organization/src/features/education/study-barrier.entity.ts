import { PersonEntity } from '#identity';
import { Personal } from '#platform';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** What keeps somebody from studying, as they say themselves. Others see sums of five and more only (R16). */
@Entity('study_barrier')
export class StudyBarrierEntity {
  @ForeignKey(() => PersonEntity, { name: 'study_barrier_person_fk' })
  @PrimaryColumn('text', { name: 'person_ref', primaryKeyConstraintName: 'study_barrier_pk' })
  readonly personRef!: string;

  @Personal({
    column: 'reasons',
    kind: 'free-text',
    name: { en: 'what keeps you from studying', es: 'lo que te impide estudiar', fr: 'ce qui t’empêche d’étudier' },
    purpose: {
      en: 'so that the organization sees, in sums of five and more, what has to change',
      es: 'para que la organización vea, en sumas de cinco o más, qué tiene que cambiar',
      fr: 'pour que l’organisation voie, en sommes de cinq et plus, ce qui doit changer',
    },
    readers: ['self'],
    retention: {
      limits: [{ days: 365, after: 'said_on' }],
      ends: 'delete-row',
      en: 'until you take it back, at most 365 days',
      es: 'hasta que lo retires, como mucho 365 días',
      fr: 'jusqu’à ce que tu le reprennes, 365 jours au plus',
    },
    owner: 'person_ref',
  })
  readonly reasons!: string;

  @Column('date', { name: 'said_on' })
  readonly saidOn!: string;
}
