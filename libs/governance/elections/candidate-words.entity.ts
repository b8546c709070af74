import { Personal } from '#platform';
import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ElectionNominationEntity } from './election-nomination.entity.js';

/** Why somebody stands, in their own words. Nobody else writes about them, and it is on no board. */
@Entity('election_candidate_words')
export class CandidateWordsEntity {
  @ForeignKey(() => ElectionNominationEntity, { name: 'election_candidate_words_nomination_fk' })
  @PrimaryColumn('uuid', { name: 'nomination_id', primaryKeyConstraintName: 'election_candidate_words_pk' })
  readonly nominationId!: string;

  @Personal({
    column: 'words',
    kind: 'free-text',
    name: {
      en: 'what you wrote of why you stand in an election',
      es: 'lo que escribiste sobre por qué te presentas a una elección',
      fr: 'ce que tu as écrit sur les raisons de ta candidature',
    },
    purpose: {
      en: 'so that people know for what somebody stands before they vote',
      es: 'para que la gente sepa qué propone quien se presenta antes de votar',
      fr: 'pour que l’on sache ce que propose une candidature avant de voter',
    },
    readers: ['self', 'members'],
    retention: {
      lasts: 'erasure',
      en: 'until you take it back, or leave and ask for erasure',
      es: 'hasta que lo retires, o te vayas y pidas que se borre',
      fr: 'jusqu’à ce que tu le retires, ou partes et demandes l’effacement',
    },
    owner: 'nomination_id > election_nomination.person_ref',
    erasure: 'delete-row',
  })
  readonly words!: string;
}
