import { CLOCK, type Clock, type Day } from '#domain-kit';
import { FoundingRecord } from '#governance';
import { AccountEntity, MandateRecord } from '#identity';
import { Logger, type MailOutcome } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, IsNull } from 'typeorm';
import { hourIn, isDigestTime } from '../domain/digest-time.js';
import type { ReadableNotice } from '../domain/notice.types.js';
import { hasUntold, toldOf } from '../domain/told-notices.js';
import { hashOf, NoticesService } from '../notices.service.js';
import { DigestLetters } from './digest-letters.service.js';
import { MailDigestEntity } from './mail-digest.entity.js';

/** What became of one person's letter; `nothing`: there was nothing that they had not been told. */
type Sent = MailOutcome | { readonly state: 'nothing' };
const NOTHING: Sent = { state: 'nothing' };

/**
 * Sends the letters that are due. Each is marked before it is handed over, so that it goes out at most once, whatever
 * dies in between; what it told is noted after the server took it, so that a letter of which nothing is known is told
 * again by the next one.
 */
@Injectable()
export class DigestSender {
  constructor(
    private readonly db: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly notices: NoticesService,
    private readonly letters: DigestLetters,
  ) {}

  @Inject() private readonly record!: FoundingRecord;
  @Inject() private readonly mandates!: MandateRecord;
  @Inject() private readonly logger!: Logger;

  /** One letter after the other; gives up until the next run where the mail server is not to be reached. */
  async sendDue(signal: AbortSignal): Promise<void> {
    const founding = await this.record.find();
    if (!founding || !this.letters.canBeSent) return;
    const today = await this.record.today();
    const hour = hourIn(this.clock.now(), founding.zone);
    const rows = await this.db.manager.find(MailDigestEntity, {
      where: { askedAt: IsNull(), refusedOn: IsNull() },
      order: { lastOn: { direction: 'ASC', nulls: 'FIRST' }, accountId: 'ASC' },
    });
    for (const row of rows.filter((one) => isDigestTime(one, { today, hour }))) {
      if (signal.aborted) return;
      const sent = await this.sendTo(row, today);
      if (sent.state === 'sent' || sent.state === 'nothing') continue;
      this.logger.warn({ state: sent.state, trouble: sent.trouble, why: sent.why }, 'digest not sent');
      if (sent.state === 'not-sent' && sent.trouble !== 'other') return;
    }
  }

  private async sendTo(row: MailDigestEntity, today: Day): Promise<Sent> {
    const { accountId, lastOn } = row;
    const unread = await this.unreadOf(accountId);
    if (unread === null) return NOTHING;
    const hashes = unread.map(({ key }) => hashOf(accountId, key));
    if (!hasUntold(row.told, hashes)) return NOTHING;
    if (!(await this.mark(row, today))) return NOTHING;
    const outcome = await this.letters.sendDigest(row, { count: unread.length, firstDay: firstDayOf(unread, today) });
    const own = { accountId, lastOn: today, askedAt: IsNull() };
    if (outcome.state === 'sent') await this.db.manager.update(MailDigestEntity, own, { told: toldOf(hashes) });
    if (outcome.state === 'refused') await this.db.manager.update(MailDigestEntity, own, { refusedOn: today });
    if (outcome.state === 'not-sent') await this.db.manager.update(MailDigestEntity, own, { lastOn });
    return outcome;
  }

  /** Null for who has left, whose consent ends with it. */
  private async unreadOf(accountId: string): Promise<ReadableNotice[] | null> {
    const account = await this.db.manager.findOneBy(AccountEntity, { id: accountId });
    if (!account) return null;
    const { personRef } = account;
    const permissions = await this.mandates.permissionsOf(personRef, this.clock.now());
    if (permissions.size === 0) {
      await this.db.manager.delete(MailDigestEntity, { accountId });
      return null;
    }
    return (await this.notices.of({ accountId, personRef, permissions })).filter(({ isRead }) => !isRead);
  }

  /** True for one of all that try at once, and not for who stopped the letters meanwhile. */
  private async mark({ accountId, lastOn }: MailDigestEntity, today: Day): Promise<boolean> {
    const unchanged = { accountId, lastOn: lastOn ?? IsNull(), askedAt: IsNull(), refusedOn: IsNull() };
    return (await this.db.manager.update(MailDigestEntity, unchanged, { lastOn: today })).affected === 1;
  }
}

function firstDayOf(notices: readonly ReadableNotice[], today: Day): Day | null {
  const days = notices.flatMap(({ dueOn }) => (dueOn !== null && dueOn >= today ? [dueOn] : []));
  return days.toSorted()[0] ?? null;
}
