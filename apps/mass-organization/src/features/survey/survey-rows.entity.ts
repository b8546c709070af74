import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { SurveyEntity } from './survey.entity.js';

/** That somebody has fetched a paper: a hash under a key that goes with the last paper, and these rows with it. */
@Entity('survey_mark')
export class SurveyMarkEntity {
  @ForeignKey(() => SurveyEntity, { name: 'survey_mark_survey_fk' })
  @PrimaryColumn('uuid', { name: 'survey_id', primaryKeyConstraintName: 'survey_mark_pk' })
  readonly surveyId!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'survey_mark_pk' })
  readonly mark!: string;

  /** Of what was signed, so that the same request gets the same answer and no other one does. */
  @Column('text', { name: 'blinded_hash' })
  readonly blindedHash!: string;
}

/** A paper that was put in. Whose it was is known to nobody: it was signed unseen. */
@Entity('survey_spent')
export class SurveySpentEntity {
  @ForeignKey(() => SurveyEntity, { name: 'survey_spent_survey_fk' })
  @PrimaryColumn('uuid', { name: 'survey_id', primaryKeyConstraintName: 'survey_spent_pk' })
  readonly surveyId!: string;

  @PrimaryColumn('text', { name: 'paper_hash', primaryKeyConstraintName: 'survey_spent_pk' })
  readonly paperHash!: string;
}

/** How often a choice was taken, while answers come in. Answers that one paper gave are not kept together. */
@Entity('survey_tally')
@Check('survey_tally_counts', '"count" >= 0')
export class SurveyTallyEntity {
  @ForeignKey(() => SurveyEntity, { name: 'survey_tally_survey_fk' })
  @PrimaryColumn('uuid', { name: 'survey_id', primaryKeyConstraintName: 'survey_tally_pk' })
  readonly surveyId!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'survey_tally_pk' })
  readonly question!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'survey_tally_pk' })
  readonly choice!: string;

  @Column('integer')
  readonly count!: number;
}

/** What is left of a survey that is closed. */
@Entity('survey_result')
@Check('survey_result_not_small', '"at_least" >= 5')
export class SurveyResultEntity {
  @ForeignKey(() => SurveyEntity, { name: 'survey_result_survey_fk' })
  @PrimaryColumn('uuid', { name: 'survey_id', primaryKeyConstraintName: 'survey_result_pk' })
  readonly surveyId!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'survey_result_pk' })
  readonly question!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'survey_result_pk' })
  readonly choice!: string;

  /** Null where it is not told. */
  @Column('integer', { name: 'at_least', nullable: true })
  readonly atLeast!: number | null;
}
