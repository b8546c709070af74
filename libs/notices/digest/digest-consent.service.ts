import { CLOCK, type Clock, constantTimeEqual, dayIn, err, languageOf, ok, type Result } from '#domain-kit';
import { AccountEntity } from '#identity';
import { blindIndex } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { randomInt } from 'node:crypto';
import { DataSource, type EntityManager, LessThan, LessThanOrEqual } from 'typeorm';
import type { DigestRhythm } from '../domain/digest-time.js';
import { checkMailbox } from '../domain/mailbox.js';
import { DigestLetters } from './digest-letters.service.js';
import type { AskRefusal, ConfirmRefusal } from './digest.refusals.js';
import { MailCodeCountEntity } from './mail-code-count.entity.js';
import { MailDigestEntity, UNCONFIRMED_DAYS } from './mail-digest.entity.js';

export type DigestState = 'off' | 'unconfirmed' | 'on' | 'refused';

export interface DigestStanding {
  /** Whether this node has a mail server at all. */
  readonly canBeSent: boolean;
  readonly state: DigestState;
  readonly mailbox: string | null;
  readonly rhythm: DigestRhythm | null;
}

export interface DigestWish {
  readonly mailbox: string;
  readonly rhythm: DigestRhythm;
  readonly language: string;
}

const HOUR_MS = 3_600_000;
const CODES_A_DAY = 3;
/** Of 100,000,000 codes: a guess at three codes a day hits once in 18,000 years. */
const MOST_TRIES = 5;

const codeHash = (accountId: string, code: string): Buffer => blindIndex(`${accountId}/${code}`, 'mail_digest.code');
const newCode = (): string => String(randomInt(100_000_000)).padStart(8, '0');

/** Who wants letters, and where to. Nothing is sent to a mailbox before its owner has shown that it is theirs, but the code. */
@Injectable()
export class DigestConsent {
  constructor(
    private readonly db: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly letters: DigestLetters,
  ) {}

  async of(accountId: string): Promise<DigestStanding> {
    const row = await this.db.manager.findOneBy(MailDigestEntity, { accountId });
    const { canBeSent } = this.letters;
    if (!row) return { canBeSent, state: 'off', mailbox: null, rhythm: null };
    return { canBeSent, state: stateOf(row), mailbox: row.mailbox, rhythm: row.rhythm };
  }

  /** Sends a code to the mailbox, which takes the place of one that was not confirmed or that its server refused. */
  async ask(accountId: string, { mailbox: typed, rhythm, language }: DigestWish): Promise<Result<void, AskRefusal>> {
    if (!this.letters.canBeSent) return err({ code: 'NO_MAIL' });
    const mailbox = checkMailbox(typed);
    if (!mailbox.ok) return mailbox;
    const code = newCode();
    const row = {
      ...{ accountId, mailbox: mailbox.value, rhythm, language: languageOf(language), tries: 0 },
      ...{ askedAt: this.clock.now(), codeHash: codeHash(accountId, code) },
      ...{ refusedOn: null, lastOn: null, told: Buffer.alloc(0) },
    };
    const begun = await this.db.transaction((tx) => this.begin(tx, row));
    if (!begun.ok) return begun;
    const outcome = await this.letters.sendCode(row, code);
    if (outcome.state === 'sent' || outcome.state === 'unclear') return ok(undefined);
    await this.db.manager.delete(MailDigestEntity, { accountId, codeHash: row.codeHash });
    return err({ code: outcome.state === 'refused' ? 'MAILBOX_REFUSED' : 'MAIL_AWAY' });
  }

  /** Who types the code has read the letter, and wants more of them. */
  confirm(accountId: string, typed: string): Promise<Result<void, ConfirmRefusal>> {
    return this.db.transaction(async (tx) => {
      const row = await tx.findOne(MailDigestEntity, { where: { accountId }, lock: { mode: 'pessimistic_write' } });
      if (!row?.askedAt || !row.codeHash) return err({ code: 'CODE_OVER' });
      const isLate = this.clock.now().getTime() - row.askedAt.getTime() > HOUR_MS;
      if (isLate || row.tries >= MOST_TRIES) return err({ code: 'CODE_OVER' });
      const isRight = constantTimeEqual(codeHash(accountId, typed.replaceAll(/\s/g, '')), row.codeHash);
      if (!isRight) await tx.update(MailDigestEntity, { accountId }, { tries: row.tries + 1 });
      else await tx.update(MailDigestEntity, { accountId }, { askedAt: null, codeHash: null, tries: 0 });
      return isRight ? ok(undefined) : err({ code: 'CODE_WRONG' });
    });
  }

  /** The mailbox is forgotten, and with it the consent; true also if there was none. */
  async stop(accountId: string): Promise<void> {
    await this.db.manager.delete(MailDigestEntity, { accountId });
  }

  /** Forgets what nobody confirmed, and yesterday's counts. */
  async sweep(): Promise<void> {
    const now = this.clock.now();
    const askedAt = LessThanOrEqual(new Date(now.getTime() - UNCONFIRMED_DAYS * 24 * HOUR_MS));
    await this.db.manager.delete(MailDigestEntity, { askedAt });
    await this.db.manager.delete(MailCodeCountEntity, { day: LessThan(dayIn(now, 'UTC')) });
  }

  private async begin(tx: EntityManager, row: MailDigestEntity): Promise<Result<void, AskRefusal>> {
    const { accountId } = row;
    // Of two that ask at once, one waits here.
    await tx.findOne(AccountEntity, { where: { id: accountId }, lock: { mode: 'pessimistic_write' } });
    const before = await tx.findOneBy(MailDigestEntity, { accountId });
    if (before && stateOf(before) === 'on') return err({ code: 'DIGEST_IS_ON' });
    const day = dayIn(this.clock.now(), 'UTC');
    const counted = await tx.findOneBy(MailCodeCountEntity, { accountId, day });
    if (counted && counted.codes >= CODES_A_DAY) return err({ code: 'TOO_MANY_CODES' });
    await tx.save(MailCodeCountEntity, { accountId, day, codes: (counted?.codes ?? 0) + 1 });
    await tx.delete(MailDigestEntity, { accountId });
    await tx.insert(MailDigestEntity, row);
    return ok(undefined);
  }
}

function stateOf({ askedAt, refusedOn }: MailDigestEntity): DigestState {
  if (refusedOn !== null) return 'refused';
  return askedAt === null ? 'on' : 'unconfirmed';
}
