import { PersonEntity } from '#identity';
import { Personal } from '#platform';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** What a person says of themself, if they want to: an organization that they belong to besides this one (R70). */
@Entity('affiliation')
@Index('affiliation_person_idx', ['personRef'])
export class AffiliationEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'affiliation_pk' })
  readonly id!: string;

  @ForeignKey(() => PersonEntity, { name: 'affiliation_person_fk' })
  @Column('text', { name: 'person_ref' })
  readonly personRef!: string;

  /** The person chose that members read it; else only the person does. */
  @Column('boolean', { name: 'shown_to_members' })
  shownToMembers!: boolean;

  @Personal({
    column: 'name',
    kind: 'free-text',
    name: {
      en: 'another organization that you belong to',
      es: 'otra organización a la que perteneces',
      fr: 'une autre organisation dont tu fais partie',
    },
    purpose: {
      en: 'to ask you alone whether you take part when a decision names it',
      es: 'para preguntarte solo a ti si participas cuando una decisión la nombra',
      fr: 'pour te demander, à toi seul·e, si tu prends part quand une décision la nomme',
    },
    readers: ['self', 'members'],
    retention: {
      limits: [{ days: 30, after: 'person_ref > person.left_on' }],
      ends: 'delete-row',
      en: 'until you remove it, at the latest 30 days after you leave',
      es: 'hasta que la borres, a más tardar 30 días después de que te vayas',
      fr: 'jusqu’à ce que tu l’effaces, au plus tard 30 jours après ton départ',
    },
    owner: 'person_ref',
  })
  name!: string;
}
