import { AccountEntity } from '#identity';
import { Injectable } from '@nestjs/common';
import { DataSource, IsNull, Not } from 'typeorm';
import { MailDigestEntity } from '../digest/mail-digest.entity.js';
import type { Notice } from '../domain/notice.types.js';
import { type NoticeReader, type NoticeSource, TellsNotices } from '../notice-source.js';

/** That no more letters go out because the mailbox's server refuses them. */
@Injectable()
@TellsNotices()
export class DigestNotices implements NoticeSource {
  constructor(private readonly db: DataSource) {}

  async noticesFor({ personRef }: NoticeReader): Promise<Notice[]> {
    const account = await this.db.manager.findOneBy(AccountEntity, { personRef });
    if (!account) return [];
    const refused = await this.db.manager.findOneBy(MailDigestEntity, {
      accountId: account.id,
      refusedOn: Not(IsNull()),
    });
    if (!refused?.refusedOn) return [];
    return [{ key: `digest.refused.${refused.refusedOn}`, kind: 'digest-refused', dueOn: null, path: '/notices' }];
  }
}
