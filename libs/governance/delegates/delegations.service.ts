import { type Day, err, newId, ok, type Result } from '#domain-kit';
import { Outbox, OutboxMessageEntity, PeerEntity } from '#federation';
import { invitationCodeHash, newInvitationCode } from '#identity';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource, type EntityManager, In, IsNull, Not } from 'typeorm';
import { isHeld } from '../domain/terms.js';
import { FoundingRecord } from '../founding-record.service.js';
import { LedgerService } from '../ledger/ledger.service.js';
import { MandateEntity } from '../mandate.entity.js';
import { MandateWatch, type MandateWatcher } from '../mandate-watch.js';
import { OfficeEntity } from '../office.entity.js';
import { DelegationEntity } from './delegation.entity.js';

/** The office whose holders an organization sends to its committee. */
export const DELEGATE = 'delegate';

export interface SendRefusal {
  readonly code: 'NOT_YOUR_MANDATE' | 'NO_DELEGATE' | 'NOT_IN_FORCE' | 'NO_COMMITTEE';
}

type Told = Pick<DelegationEntity, 'id' | 'hubId' | 'codeHash' | 'version' | 'endedOn'>;

export interface Sent {
  /** Shown to the delegate once; only its hash is kept, and goes out. */
  readonly code: string;
  readonly hubId: string;
}

/** The organization's side of R54: it tells its committee that a mandate is held, and at once when it is not any more. */
@Injectable()
export class Delegations implements MandateWatcher, OnModuleInit {
  @Inject() private readonly watch!: MandateWatch;

  constructor(
    private readonly db: DataSource,
    private readonly record: FoundingRecord,
    private readonly ledger: LedgerService,
    private readonly outbox: Outbox,
  ) {}

  onModuleInit(): void {
    this.watch.add(this);
  }

  /** The delegate goes by their own act. Asked again it makes a new code, and the one before works no more. */
  async send(personRef: string, mandateId: string): Promise<Result<Sent, SendRefusal>> {
    const sent = await this.db.transaction((tx) => this.sendIn(tx, personRef, mandateId));
    if (sent.ok) await this.outbox.wake(sent.value.hubId);
    return sent;
  }

  /** What was told of these mandates, by mandate. */
  async of(personRef: string): Promise<readonly { mandate: MandateEntity; told: DelegationEntity | null }[]> {
    const tx = this.db.manager;
    const office = await tx.findOneBy(OfficeEntity, { code: DELEGATE });
    if (!office) return [];
    const today = await this.record.today(tx);
    const held = (await tx.findBy(MandateEntity, { officeId: office.id, holderRef: personRef })).filter((term) =>
      isHeld(term, today),
    );
    return Promise.all(
      held.map(async (mandate) => ({
        mandate,
        told: await tx.findOneBy(DelegationEntity, { mandateId: mandate.id }),
      })),
    );
  }

  /** What the committee was told, latest first, each with the message that says it; at most 500. */
  async all(): Promise<readonly { told: DelegationEntity; message: OutboxMessageEntity | null }[]> {
    const tx = this.db.manager;
    const sent = await tx.find(DelegationEntity, { order: { sentOn: 'DESC', id: 'ASC' }, take: 500 });
    const ids = sent.flatMap(({ messageId }) => messageId ?? []);
    const messages = new Map((await tx.findBy(OutboxMessageEntity, { id: In(ids) })).map((one) => [one.id, one]));
    return sent.map((told) => ({ told, message: messages.get(told.messageId ?? '') ?? null }));
  }

  /** The committee that delegates go to; null where there is none. */
  hub(tx: EntityManager = this.db.manager): Promise<PeerEntity | null> {
    return tx.findOneBy(PeerEntity, { kind: 'organizing-committee', state: Not('left') });
  }

  async ended(tx: EntityManager, mandateId: string, endedOn: Day): Promise<void> {
    const told = await tx.findOneBy(DelegationEntity, { mandateId });
    if (!told || told.endedOn !== null) return;
    await tx.update(DelegationEntity, { id: told.id }, { endedOn, version: told.version + 1 });
    const mandate = await tx.findOneByOrFail(MandateEntity, { id: mandateId });
    await this.ledger.append(tx, {
      kind: 'delegate.ended',
      subject: { ids: { delegate: told.id, mandate: mandateId, node: told.hubId }, days: { endedOn } },
    });
    // A committee that we have left unseated our delegates when we left.
    if (await tx.existsBy(PeerEntity, { id: told.hubId, leftOn: Not(IsNull()) })) return;
    const { id, hubId, codeHash, version } = told;
    await this.tell(tx, { id, hubId, codeHash, version: version + 1, endedOn }, mandate);
  }

  async settled(): Promise<void> {
    const hub = await this.hub();
    if (hub) await this.outbox.wake(hub.id);
  }

  private async sendIn(tx: EntityManager, personRef: string, mandateId: string): Promise<Result<Sent, SendRefusal>> {
    await this.record.lock(tx);
    const mandate = await tx.findOneBy(MandateEntity, { id: mandateId });
    if (mandate?.holderRef !== personRef) return err({ code: 'NOT_YOUR_MANDATE' });
    const office = await tx.findOneByOrFail(OfficeEntity, { id: mandate.officeId });
    if (office.code !== DELEGATE) return err({ code: 'NO_DELEGATE' });
    const today = await this.record.today(tx);
    if (!isHeld(mandate, today)) return err({ code: 'NOT_IN_FORCE' });
    const hub = await this.hub(tx);
    if (!hub || hub.leftOn !== null) return err({ code: 'NO_COMMITTEE' });

    const code = newInvitationCode();
    const codeHash = invitationCodeHash(code).toString('hex');
    const before = await tx.findOneBy(DelegationEntity, { mandateId });
    const told = {
      ...{ id: before?.id ?? newId(), version: (before?.version ?? 0) + 1, mandateId, hubId: hub.id, codeHash },
      ...{ sentOn: before?.sentOn ?? today, endedOn: null },
    };
    await tx.upsert(DelegationEntity, told, ['id']);
    await this.tell(tx, told, mandate);
    if (!before)
      await this.ledger.append(tx, {
        kind: 'delegate.sent',
        subject: {
          ids: { delegate: told.id, mandate: mandateId, node: hub.id },
          days: { beginsOn: mandate.beginsOn, endsOn: mandate.endsOn },
        },
      });
    return ok({ code, hubId: hub.id });
  }

  private async tell(tx: EntityManager, told: Told, { beginsOn, endsOn }: MandateEntity): Promise<void> {
    const { id: subjectId, version: subjectVersion, codeHash: code, endedOn, hubId: to } = told;
    const body = { subjectId, subjectVersion, beginsOn, endsOn, code, ...(endedOn !== null && { endedOn }) };
    const announcement = { to, type: 'delegate.mandated', schemaVersion: 1, body, atOnce: true } as const;
    const messageId = await this.outbox.record(tx, announcement);
    await tx.update(DelegationEntity, { id: subjectId }, { messageId });
  }
}
