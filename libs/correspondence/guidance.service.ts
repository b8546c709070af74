import { err, ok, type Result } from '#domain-kit';
import { Outbox } from '#federation';
import { DecisionEntity, LedgerService } from '#governance';
import { commitText } from '#ledger';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { randomBytes } from 'node:crypto';
import { DataSource, type EntityManager } from 'typeorm';
import {
  checkAnswerDay,
  checkClause,
  checkMonth,
  checkReason,
  checkText,
  isDraftId,
  isRepeat,
  LONGEST,
  MOST_PARTS,
} from './domain/check-texts.js';
import { correspondenceRefusal, type CorrespondenceRefusal } from './domain/correspondence.refusals.js';
import type { Audience, Disposition, GuidanceKind } from './domain/correspondence.types.js';
import { GuidanceEntity } from './guidance.entity.js';
import { GuidanceAddresseeEntity } from './guidance-addressee.entity.js';
import { GuidanceReplyEntity } from './guidance-reply.entity.js';
import { OwnDesk } from './own-desk.service.js';

export interface GuidanceDraft {
  readonly id: string;
  /** Ids of organizations; null for all of them. */
  readonly to: readonly string[] | null;
  readonly kind: GuidanceKind;
  readonly text: string;
  readonly clause: string | null;
  readonly month: string | null;
  readonly replyBy: string | null;
}

export interface ReplyDraft {
  readonly issuer: string;
  readonly id: string;
  readonly version: number;
  readonly disposition: Disposition;
  readonly reason: string | null;
  readonly decisionId: string | null;
}

type Answered<T> = Promise<Result<T, CorrespondenceRefusal>>;
const refuse = (code: CorrespondenceRefusal['code']) => err(correspondenceRefusal(code));
const commit = (salt: Buffer, text: string): string => commitText(salt, text);

/** The committee says what it thinks; the organization says what it does with it. Neither writes for the other (R40, R52). */
@Injectable()
export class GuidanceService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly desk: OwnDesk,
    private readonly outbox: Outbox,
    private readonly ledger: LedgerService,
  ) {}

  /** One message for each organization, with the ledger's entry, in one transaction. */
  async issue(issuedBy: string, draft: GuidanceDraft): Answered<GuidanceEntity> {
    if (!isDraftId(draft.id)) return refuse('ID_INVALID');
    const text = checkText(draft.text, LONGEST.guidance);
    if (!text.ok) return text;
    const issued = await this.db.transaction((tx) => this.send(tx, issuedBy, { ...draft, text: text.value }));
    if (!issued.ok) return issued;
    for (const to of issued.value.to) await this.outbox.wake(to);
    return ok(issued.value.guidance);
  }

  private async send(
    tx: EntityManager,
    issuedBy: string,
    draft: GuidanceDraft,
  ): Answered<{ guidance: GuidanceEntity; to: readonly string[] }> {
    const office = await this.desk.office(tx, issuedBy, 'guidance:issue');
    const { id, kind, text, clause, month, replyBy } = draft;
    const issuer = this.desk.nodeId;
    await this.desk.lock(tx, `guidance ${id}`);
    const before = await tx.findOneBy(GuidanceEntity, { issuer, id });
    const repeat = isRepeat(before, { kind, text, clause, month, replyBy }, 'ID_TAKEN');
    if (!repeat.ok) return repeat;
    if (repeat.value) return ok({ guidance: repeat.value, to: [] });

    const today = this.desk.today();
    const checks = [
      checkClause(clause),
      checkMonth(month, today),
      ...(replyBy ? [checkAnswerDay(replyBy, today)] : []),
    ];
    const wrong = checks.find((check) => !check.ok);
    if (wrong && !wrong.ok) return wrong;
    const wanted = draft.to && [...new Set(draft.to)];
    const to = (await this.desk.peers(tx, wanted ?? undefined)).map((peer) => peer.id);
    if (to.length === 0 || (wanted && to.length < wanted.length)) return refuse('NO_PEER');

    const salt = randomBytes(32);
    const audience = audienceOf(wanted);
    const guidance = tx.create(GuidanceEntity, {
      ...{ issuer, id, kind, text, clause, month, replyBy, audience, issuedOn: today, issuedByOffice: office, salt },
    });
    await tx.insert(GuidanceEntity, guidance);
    const body = { guidanceId: id, kind, text, clause, month, replyBy, audience, issuedByOffice: office };
    for (const addressee of to) {
      const message = { to: addressee, type: 'guidance.issued', schemaVersion: 1, body } as const;
      const messageId = await this.outbox.record(tx, message);
      await tx.insert(GuidanceAddresseeEntity, { issuer, guidanceId: id, addressee, messageId });
    }
    await this.ledger.append(tx, {
      kind: 'guidance.issued',
      subject: {
        ids: { guidance: id, issuedBy },
        codes: { office, kind },
        figures: { addressees: to.length },
        commitments: { text: commit(salt, text) },
      },
    });
    return ok({ guidance, to });
  }

  /**
   * By a mandate-holder, behind whom a decision in force may stand. A reply commits to nothing else: what is adopted takes
   * effect by the organization's own decisions (ADR 13). It may reply anew; every version stays.
   */
  async reply(answeredBy: string, draft: ReplyDraft): Answered<GuidanceReplyEntity> {
    const reason = checkReason(draft.disposition, draft.reason);
    if (!reason.ok) return reason;
    const replied = await this.db.transaction((tx) => this.answer(tx, answeredBy, { ...draft, reason: reason.value }));
    if (replied.ok) await this.outbox.wake(replied.value.issuer);
    return replied;
  }

  private async answer(tx: EntityManager, answeredBy: string, draft: ReplyDraft): Answered<GuidanceReplyEntity> {
    const office = await this.desk.office(tx, answeredBy, 'guidance:answer');
    const { issuer, id, version, disposition, reason, decisionId } = draft;
    const addressee = this.desk.nodeId;
    const known = isDraftId(id) && (await tx.existsBy(GuidanceAddresseeEntity, { issuer, guidanceId: id, addressee }));
    if (!known || issuer === addressee) return refuse('GUIDANCE_UNKNOWN');
    await this.desk.lock(tx, `reply to ${issuer} ${id}`);
    const replies = await tx.findBy(GuidanceReplyEntity, { issuer, guidanceId: id, addressee });
    const before = replies.find((one) => one.version === version) ?? null;
    const repeat = isRepeat(before, { disposition, reason, decisionId }, 'VERSION_TAKEN');
    if (!repeat.ok) return repeat;
    if (repeat.value) return ok(repeat.value);
    if (replies.length >= MOST_PARTS) return refuse('VERSIONS_FULL');
    if (version !== replies.length + 1) return refuse('VERSION_TAKEN');
    if (decisionId !== null && !(await isInForce(tx, decisionId))) return refuse('DECISION_UNKNOWN');
    if ((await this.desk.peers(tx, [issuer])).length === 0) return refuse('NO_PEER');

    const subject = { subjectId: `guidance:${id}`, subjectVersion: version };
    const body = { ...subject, disposition, reason, answeredByOffice: office };
    const messageId = await this.outbox.record(tx, { to: issuer, type: 'guidance.answered', schemaVersion: 1, body });
    const salt = randomBytes(32);
    const reply = tx.create(GuidanceReplyEntity, {
      ...{ issuer, guidanceId: id, addressee, version, disposition, reason, decisionId, salt, messageId },
      ...{ answeredOn: this.desk.today(), answeredByOffice: office },
    });
    await tx.insert(GuidanceReplyEntity, reply);
    await this.ledger.append(tx, {
      kind: 'guidance.answered',
      subject: {
        ids: { guidance: id, answeredBy, ...(decisionId && { decision: decisionId }) },
        codes: { office, disposition },
        figures: { version },
        commitments: { reason: commit(salt, reason ?? '') },
      },
    });
    return ok(reply);
  }
}

const audienceOf = (wanted: readonly string[] | null): Audience =>
  wanted === null ? 'all' : wanted.length === 1 ? 'one' : 'several';

const isInForce = (tx: EntityManager, id: string): Promise<boolean> =>
  isDraftId(id) ? tx.existsBy(DecisionEntity, { id, state: 'in-force' }) : Promise.resolve(false);
