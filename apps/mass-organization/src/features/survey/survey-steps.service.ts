import type { Day } from '#domain-kit';
import { MIN_THRESHOLD, releaseCount } from '#reporting';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { findSurveyPack } from './domain/packs.js';
import { releaseChoices } from './domain/release-choices.js';
import { FEWEST_PAPERS, phaseOn } from './domain/survey.js';
import { SurveyEntity } from './survey.entity.js';
import { SurveyMarkEntity, SurveyResultEntity, SurveyTallyEntity } from './survey-rows.entity.js';

/** Members, not receivers of reports: as there, people who are there, in multiples of k. */
const PEOPLE = { measure: 'stock', population: 'survey' } as const;

/** What each step of a survey destroys. Tables are emptied by TRUNCATE, which leaves no dead rows to read: one survey is open at a time. */
@Injectable()
export class SurveySteps {
  /** The survey that is open, locked, where it stands today; null where none is. */
  async open(tx: EntityManager, today: Day): Promise<SurveyEntity | null> {
    const survey = await tx
      .createQueryBuilder(SurveyEntity, 'survey')
      .where(`survey.phase <> 'closed'`)
      .setLock('pessimistic_write')
      .getOne();
    if (!survey) return null;
    const due = phaseOn(survey, today);
    if (survey.phase === 'asking' && due !== 'asking') await this.endAsking(tx, survey);
    if (survey.phase === 'answering' && due === 'closed') await this.close(tx, survey);
    return survey.phase === 'closed' ? null : survey;
  }

  /** Before its day, by a decision: while papers are fetched nobody has answered, and nothing is told. */
  async closeNow(tx: EntityManager, survey: SurveyEntity): Promise<void> {
    if (survey.phase === 'asking') return this.abandon(tx, survey);
    await this.close(tx, survey);
  }

  private async endAsking(tx: EntityManager, survey: SurveyEntity): Promise<void> {
    const papers = await tx.countBy(SurveyMarkEntity, { surveyId: survey.id });
    if (papers < FEWEST_PAPERS) return this.abandon(tx, survey);
    await tx.query('SELECT empty_survey_mark()');
    await this.write(tx, survey, { phase: 'answering', papers, paperSecret: null, markSecret: null });
  }

  private async close(tx: EntityManager, survey: SurveyEntity): Promise<void> {
    const counted = await tx.findBy(SurveyTallyEntity, { surveyId: survey.id });
    const countOf = (question: string, choice: string): number =>
      counted.find((one) => one.question === question && one.choice === choice)?.count ?? 0;
    const rules = {
      roof: survey.papers ?? 0,
      k: MIN_THRESHOLD,
      release: (n: number) => releaseCount(PEOPLE, MIN_THRESHOLD, n, []).value,
    };
    for (const { code: question, choices } of findSurveyPack(survey.pack)?.questions ?? []) {
      const counts = choices.map((choice) => countOf(question, choice.code));
      const released = releaseChoices(counts, rules);
      const rows = choices.map(({ code: choice }, at) => ({
        ...{ surveyId: survey.id, question, choice, atLeast: released[at] ?? null },
      }));
      await tx.insert(SurveyResultEntity, rows);
    }
    await this.abandon(tx, survey);
  }

  private async abandon(tx: EntityManager, survey: SurveyEntity): Promise<void> {
    await tx.query('SELECT empty_survey_rows()');
    await this.write(tx, survey, { phase: 'closed', paperSecret: null, markSecret: null });
  }

  private async write(tx: EntityManager, survey: SurveyEntity, change: Partial<SurveyEntity>): Promise<void> {
    await tx.update(SurveyEntity, { id: survey.id }, change);
    Object.assign(survey, change);
  }
}
