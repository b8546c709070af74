import { FoundingRecord, RunningElections } from '#governance';
import { Injectable } from '@nestjs/common';
import { electionNotices } from '../domain/election-notices.js';
import type { Notice } from '../domain/notice.types.js';
import { type NoticeReader, type NoticeSource, TellsNotices } from '../notice-source.js';

/** Proposals, papers, the voting, the count and the steps of elections in which this person can do something. */
@Injectable()
@TellsNotices()
export class ElectionNotices implements NoticeSource {
  constructor(
    private readonly elections: RunningElections,
    private readonly record: FoundingRecord,
  ) {}

  async noticesFor({ personRef, permissions }: NoticeReader): Promise<Notice[]> {
    const rights = { votes: permissions.has('vote'), leads: permissions.has('decision:record') };
    if (!rights.votes && !rights.leads) return [];
    const today = await this.record.today();
    return (await this.elections.of(personRef, today)).flatMap((one) => electionNotices(one, today, rights));
  }
}
