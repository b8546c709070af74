import { Personal } from '#platform';
import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ElectionNominationEntity } from './election-nomination.entity.js';

/** A name as it stands on a ballot paper, with the salt of its commitment: one text, because they go together. */
@Entity('election_candidate_name')
export class ElectionCandidateNameEntity {
  @ForeignKey(() => ElectionNominationEntity, { name: 'election_candidate_name_nomination_fk' })
  @PrimaryColumn('uuid', { name: 'nomination_id', primaryKeyConstraintName: 'election_candidate_name_pk' })
  readonly nominationId!: string;

  /** 64 hex digits, a space, the name. */
  @Personal({
    column: 'salted_name',
    kind: 'pseudonym',
    name: {
      en: 'your name on a ballot paper, with the number that proves it',
      es: 'tu nombre en una papeleta, con el número que lo prueba',
      fr: 'ton nom sur un bulletin, avec le nombre qui le prouve',
    },
    purpose: {
      en: 'so that everybody can check for whom an election was counted',
      es: 'para que se pueda comprobar a favor de quién se contó una elección',
      fr: 'pour que chacun puisse vérifier pour qui une élection a été comptée',
    },
    readers: ['self', 'members'],
    retention: {
      lasts: 'erasure',
      en: 'until the person leaves and asks for erasure',
      es: 'hasta que la persona se vaya y pida que se borre',
      fr: 'jusqu’à ce que la personne parte et demande l’effacement',
    },
    owner: 'nomination_id > election_nomination.person_ref',
    erasure: 'delete-row',
  })
  readonly saltedName!: string;
}
