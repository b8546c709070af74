import { blindSign, isPaperSigned, markOf, readPaperSecret } from '#ballots';
import { type Day, err, fromBase64url, ok, type Result, sha256Hex, toBase64url } from '#domain-kit';
import { FoundingRecord } from '#governance';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { findSurveyPack } from './domain/packs.js';
import { checkAnswers } from './domain/survey.js';
import type { SurveyRefusalCode } from './domain/survey.types.js';
import type { SurveyEntity } from './survey.entity.js';
import { SurveyMarkEntity, SurveySpentEntity, SurveyTallyEntity } from './survey-rows.entity.js';
import { SurveySteps } from './survey-steps.service.js';

type Answer<T> = Promise<Result<T, SurveyRefusalCode>>;

/** What a paper brings, from whoever brings it. `key` is the number that was signed unseen. */
export interface SurveySheet {
  readonly survey: string;
  readonly key: string;
  readonly prefix: string;
  readonly signature: string;
  readonly answers: unknown;
}

const KEY = /^[\w-]{43}$/;
const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= 1000;

function asSheet(given: unknown): SurveySheet | null {
  if (typeof given !== 'object' || given === null) return null;
  const { survey, key, prefix, signature, answers } = given as Record<string, unknown>;
  const isWhole = isText(survey) && isText(key) && KEY.test(key) && isText(prefix) && isText(signature);
  return isWhole ? { survey, key, prefix, signature, answers } : null;
}

/** Issues a paper to each member who wants one, and takes it back from nobody knows whom (R93). */
@Injectable()
export class Surveys {
  constructor(
    private readonly db: DataSource,
    private readonly record: FoundingRecord,
    private readonly steps: SurveySteps,
  ) {}

  /** Signs `blinded` (base64url) once for each member. The same again gets the same answer, which is not kept. */
  issue(personRef: string, surveyId: string, blinded: string): Answer<{ readonly signature: string }> {
    return this.inOpen(async (tx, survey) => {
      if (survey?.id !== surveyId) return err('SURVEY_UNKNOWN');
      if (survey.phase !== 'asking' || survey.paperSecret === null || survey.markSecret === null)
        return err('WRONG_PHASE');
      const bytes = fromBase64url(blinded);
      const signed = blindSign(bytes, readPaperSecret(survey.paperSecret));
      if (!signed.ok) return err('PAPER_MALFORMED');
      const row = { surveyId, mark: markOf(personRef, survey.markSecret), blindedHash: sha256Hex(bytes) };
      const earlier = await tx.findOneBy(SurveyMarkEntity, { surveyId, mark: row.mark });
      if (earlier && earlier.blindedHash !== row.blindedHash) return err('ANOTHER_WAS_ISSUED');
      if (!earlier) await tx.insert(SurveyMarkEntity, row);
      return ok({ signature: toBase64url(signed.value) });
    });
  }

  /** Counts the answers of a paper, each question by itself, and keeps that the paper was put in. */
  answer(given: unknown): Answer<void> {
    return this.inOpen(async (tx, survey) => {
      const sheet = asSheet(given);
      if (!sheet) return err('ANSWERS_MALFORMED');
      if (survey?.id !== sheet.survey) return err('SURVEY_UNKNOWN');
      if (survey.phase !== 'answering') return err('WRONG_PHASE');
      const { id: surveyId } = survey;
      if (!isPaperSigned({ ...sheet, of: surveyId }, survey.paperKey)) return err('PAPER_NOT_SIGNED');
      const answers = checkAnswers(findSurveyPack(survey.pack)!, sheet.answers);
      if (!answers.ok) return answers;
      const paperHash = sha256Hex(sheet.key);
      if (await tx.existsBy(SurveySpentEntity, { surveyId, paperHash })) return err('PAPER_SPENT');
      await tx.insert(SurveySpentEntity, { surveyId, paperHash });
      for (const [question, choice] of Object.entries(answers.value))
        await tx.increment(SurveyTallyEntity, { surveyId, question, choice }, 'count', 1);
      return ok(undefined);
    });
  }

  /** Takes the steps whose day has come. */
  settle(): Promise<void> {
    return this.inOpen(() => Promise.resolve());
  }

  private inOpen<T>(work: (tx: EntityManager, survey: SurveyEntity | null, today: Day) => Promise<T>): Promise<T> {
    return this.db.transaction(async (tx) => {
      const today = await this.record.today(tx);
      return work(tx, await this.steps.open(tx, today), today);
    });
  }
}
