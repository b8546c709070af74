import { ok, type Result } from '#domain-kit';
import {
  KeyRotations,
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
import { Inject, Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { EnrolmentEntity } from './enrolment.entity.js';
import { type EnrolmentRefusal, refuse } from './enrolment.refusals.js';
import { LeavingService } from './leaving.service.js';
import { HubCalls } from './hub-calls.service.js';
import { WaitingForHub } from './waiting-for-hub.port.js';

/** What an enrolment asks of keys, of the network and of the features that report. */
@Injectable()
export class EnrolmentSteps {
  @Inject() private readonly hubs!: HubCalls;
  @Inject() private readonly rotations!: KeyRotations;
  @Inject() private readonly leaving!: LeavingService;

  constructor(
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
    if (!document)
      return refuse('HUB_UNREACHABLE', `The committee's server at ${hubUrl} does not answer. Try again later.`);
    const inUse = document.keys.filter(({ validUntil }) => validUntil === undefined);
    const pinned = inUse.find(({ publicKey }) => thumbprintOf(publicKey) === thumbprint);
    if (!pinned)
      return refuse(
        'HUB_KEY_DIFFERS',
        `The server at ${hubUrl} shows another key than your code. Ask for a new code, and tell the committee.`,
      );
    return ok({
      ...{ hubId: document.id, hubName: document.displayName, hubUrl },
      ...{ hubPublicKey: pinned.publicKey, hubAgeRecipient: document.ageRecipient },
    });
  }

  isLeaving(hubId: string): Promise<boolean> {
    return this.leaving.isOnItsWay(hubId);
  }

  /** We left it, or the keys of one side ended: only a fresh enrolment goes on. */
  async hasEnded(hubId: string): Promise<boolean> {
    return (await this.peers.find(hubId))?.leftOn != null;
  }

  async post(code: string): Promise<Result<void, EnrolmentRefusal>> {
    const invitation = readInvitation(code);
    if (!invitation.ok) return refuse('INVITATION_UNREADABLE', mistake(invitation.error));
    const answer = await this.hubs.enrol(invitation.value);
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
    await this.rotations.catchUp(tx, row.hubId, row.requestedAt);
    await this.waiting.sendTo(tx, row.hubId);
  }

  wake(hubId: string): Promise<void> {
    return this.outbox.wake(hubId);
  }

  async words(row: EnrolmentEntity, language: WordLanguage): Promise<string[]> {
    const hub = publicKeyOf(row.hubPublicKey);
    if (!hub.ok) throw new Error('The stored key of the hub is refused');
    return verificationWords(hub.value, (await this.keys.at(row.requestedAt)).signing.publicKey, language);
  }
}

function mistake(refusal: InvitationRefusal): string {
  if (refusal.code === 'typo')
    return `Group ${refusal.group} of the code has a typing mistake. Compare it with what you were given.`;
  return refusal.code === 'incomplete'
    ? 'The end of the code is missing. Copy all of it.'
    : 'This is no invitation code of a committee.';
}
