import { markOf } from '#ballots';
import { FoundingRecord } from '#governance';
import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { findSurveyPack } from './domain/packs.js';
import { phaseOn } from './domain/survey.js';
import type { SurveyPack } from './domain/survey.types.js';
import { SurveyEntity } from './survey.entity.js';
import { SurveyMarkEntity, SurveyResultEntity } from './survey-rows.entity.js';

const MOST = 20;

export interface ReadableSurvey {
  readonly survey: SurveyEntity;
  readonly pack: SurveyPack;
  /** Whether the reader has fetched a paper; null once nobody can know it any more. */
  readonly hasAsked: boolean | null;
  /** Empty before the end, and where too few fetched a paper. */
  readonly results: readonly SurveyResultEntity[];
}

/** Surveys as members read them. */
@Injectable()
export class SurveyReader {
  constructor(
    private readonly db: DataSource,
    private readonly record: FoundingRecord,
  ) {}

  /** Latest first, at most 20. */
  async list(personRef: string): Promise<ReadableSurvey[]> {
    const today = await this.record.today(this.db.manager);
    const rows = await this.db.manager.find(SurveyEntity, { order: { answersUntil: 'DESC', id: 'ASC' }, take: MOST });
    const results = await this.db.manager.findBy(SurveyResultEntity, { surveyId: In(rows.map(({ id }) => id)) });
    const read: ReadableSurvey[] = [];
    for (const survey of rows) {
      const pack = findSurveyPack(survey.pack);
      // What a step that is due has yet to destroy is not shown any more.
      if (survey.phase !== 'closed') survey.phase = phaseOn(survey, today);
      const own = results.filter(({ surveyId }) => surveyId === survey.id);
      if (pack) read.push({ survey, pack, hasAsked: await this.hasAsked(survey, personRef), results: own });
    }
    return read;
  }

  private async hasAsked({ id, phase, markSecret }: SurveyEntity, personRef: string): Promise<boolean | null> {
    if (phase !== 'asking' || markSecret === null) return null;
    return this.db.manager.existsBy(SurveyMarkEntity, { surveyId: id, mark: markOf(personRef, markSecret) });
  }
}
