import { type Notice, type NoticeReader, type NoticeSource, TellsNotices } from '#notices';
import { Injectable } from '@nestjs/common';
import { SurveyReader } from './survey-reader.service.js';

/** A survey for which the reader can still fetch a paper. Whether somebody answered is known to nobody, so nothing is said of that. */
@Injectable()
@TellsNotices()
export class SurveyNotices implements NoticeSource {
  constructor(private readonly surveys: SurveyReader) {}

  async noticesFor({ personRef, permissions }: NoticeReader): Promise<Notice[]> {
    if (!permissions.has('record:read')) return [];
    return (await this.surveys.list(personRef))
      .filter(({ hasAsked }) => hasAsked === false)
      .map(({ survey: { id, asksUntil } }) => ({
        ...{ key: `survey.${id}`, kind: 'survey-open', dueOn: asksUntil, path: '/people/survey' },
      }));
  }
}
