import { CLOCK, type Clock, err, ok, type Result } from '#domain-kit';
import {
  NodeKeys,
  Outbox,
  PeersService,
  publicKeyOf,
  readInvitation,
  thumbprintOf,
  verificationWords,
  type WordLanguage,
  type InvitationRefusal,
} from '#federation';
import { Queues } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { askEnrolmentJob } from './ask-enrolment.job.js';
import { EnrolmentEntity } from './enrolment.entity.js';
import type { EnrolmentRefusal } from './enrolment.refusals.js';
import { HubCalls } from './hub-calls.service.js';
import { WaitingForHub } from './waiting-for-hub.port.js';

const ASK_AGAIN_MS = 5_000;

/** Asks an organizing committee for admission: protocol.md, *Enrolment*, the instance's side. */
@Injectable()
export class EnrolmentService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly steps: EnrolmentSteps,
    private readonly queues: Queues,
  ) {}

  current(): Promise<EnrolmentEntity | null> {
    return this.db.getRepository(EnrolmentEntity).findOneBy({ one: true });
  }

  /** Idempotent: the same code asks again, and an approved enrolment stays as it is. */
  async request(code: string, baseUrl?: string): Promise<Result<EnrolmentEntity, EnrolmentRefusal>> {
    const held = await this.current();
    if (held?.state === 'approved') return refuse('ALREADY_ENROLLED', `This instance belongs to ${held.hubName} already.`);
    const hub = await this.steps.pinnedHub(code);
    if (!hub.ok) return hub;
    const row = { one: true, ...hub.value, code, state: 'requested' as const, requestedAt: this.clock.now() };
    await this.db.getRepository(EnrolmentEntity).save(row);
    const posted = await this.steps.post(code, baseUrl);
    if (!posted.ok) return posted;
    await this.queues.wake(askEnrolmentJob, 'hub', {});
    return ok(await this.db.getRepository(EnrolmentEntity).findOneByOrFail({ one: true }));
  }

  /** Takes the committee's decision, in one transaction with the peer that it makes of the hub. */
  async ask(): Promise<void> {
    const row = await this.current();
    if (row?.state !== 'requested') return;
    const state = await this.steps.stateAtHub(row);
    if (state === 'pending' || state === undefined) {
      await this.queues.wake(askEnrolmentJob, 'hub', {}, { delayMs: ASK_AGAIN_MS });
      return;
    }
    await this.db.transaction(async (tx) => {
      await tx.update(EnrolmentEntity, { one: true }, { state, code: null });
      if (state === 'approved') await this.steps.join(tx, row);
    });
    if (state === 'approved') await this.steps.wake(row.hubId);
  }

  words(row: EnrolmentEntity, language: WordLanguage): Promise<string[]> {
    return this.steps.words(row, language);
  }
}

const refuse = (code: EnrolmentRefusal['code'], message: string): Result<never, EnrolmentRefusal> => err({ code, message });

/** What an enrolment asks of keys, of the network and of the features that report. */
@Injectable()
export class EnrolmentSteps {
  constructor(
    private readonly hubs: HubCalls,
    private readonly keys: NodeKeys,
    private readonly peers: PeersService,
    private readonly waiting: WaitingForHub,
    private readonly outbox: Outbox,
  ) {}

  /** Reads the code and fetches the hub's document, whose key must be the one that the code names. */
  async pinnedHub(code: string) {
    const invitation = readInvitation(code);
    if (!invitation.ok) return refuse('INVITATION_UNREADABLE', mistake(invitation.error));
    const { hubUrl, thumbprint } = invitation.value;
    const document = await this.hubs.document(hubUrl);
    if (!document) return refuse('HUB_UNREACHABLE', `The committee's server at ${hubUrl} does not answer. Try again later.`);
    const pinned = document.keys.find(({ publicKey }) => thumbprintOf(publicKey) === thumbprint);
    if (!pinned) return refuse('HUB_KEY_DIFFERS', `The server at ${hubUrl} shows another key than your code. Ask for a new code, and tell the committee.`);
    return ok({
      ...{ hubId: document.id, hubName: document.displayName, hubUrl },
      ...{ hubPublicKey: pinned.publicKey, hubAgeRecipient: document.ageRecipient },
    });
  }

  async post(code: string, baseUrl: string | undefined): Promise<Result<void, EnrolmentRefusal>> {
    const invitation = readInvitation(code);
    if (!invitation.ok) return refuse('INVITATION_UNREADABLE', mistake(invitation.error));
    const answer = await this.hubs.enrol(invitation.value, baseUrl);
    if (answer === 'accepted') return ok(undefined);
    return refuse('HUB_REFUSED', `The committee's server did not take the request: ${answer}.`);
  }

  stateAtHub(row: EnrolmentEntity) {
    return this.hubs.enrolmentState(row);
  }

  /** The hub becomes a peer, and what was approved before goes to it. */
  async join(tx: EntityManager, row: EnrolmentEntity): Promise<void> {
    await this.peers.enrol(tx, {
      ...{ id: row.hubId, kind: 'organizing-committee', displayName: row.hubName, baseUrl: row.hubUrl },
      ...{ publicKey: row.hubPublicKey, ageRecipient: row.hubAgeRecipient },
    });
    await this.waiting.sendTo(tx, row.hubId);
  }

  wake(hubId: string): Promise<void> {
    return this.outbox.wake(hubId);
  }

  async words(row: EnrolmentEntity, language: WordLanguage): Promise<string[]> {
    const hub = publicKeyOf(row.hubPublicKey);
    if (!hub.ok) throw new Error('The stored key of the hub is refused');
    return verificationWords(hub.value, (await this.keys.current()).publicKey, language);
  }
}

function mistake(refusal: InvitationRefusal): string {
  if (refusal.code === 'typo') return `Group ${refusal.group} of the code has a typing mistake. Compare it with what you were given.`;
  return refusal.code === 'incomplete' ? 'The end of the code is missing. Copy all of it.' : 'This is no invitation code of a committee.';
}
