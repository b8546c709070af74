import { CLOCK, type Clock } from '#domain-kit';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager, IsNull, LessThanOrEqual, MoreThan } from 'typeorm';
import { verificationWords, type WordLanguage } from '../enrolment/index.js';
import { keyIdOf, nodeIdOfKeyid, publicKeyOf } from '../keys/index.js';
import { DirectoryNodeEntity } from './directory-node.entity.js';
import { LostRangeEntity } from './lost-range.entity.js';
import { NODE_SETTINGS, NodeRecord, type NodeSettings } from './node-self.js';
import { NodeKeys, type OwnKey } from './node-keys.service.js';
import { PeerKeyEntity } from './peer-key.entity.js';
import { PeerEntity } from './peer.entity.js';

/** How many retired keys and lost ranges a screen shows, the latest first. */
const SHOWN = 20;

/** What people compare with a peer, and what is lost of it for good. */
export interface PeerKeyFacts {
  readonly peer: PeerEntity;
  /** The eight words of both keys; null where no key of the peer counts. */
  readonly words: string[] | null;
  /** Since when the peer's newest key is held here. */
  readonly validFrom: Date | null;
  /** Whether the peer has receipted the key that we sign with now. */
  readonly knowsOurKey: boolean;
  readonly lostRanges: readonly LostRangeEntity[];
}

/** A key that was ever known here. */
export interface KnownKeyFacts {
  readonly keyid: string;
  readonly displayName: string;
  /** Ed25519, base64url. */
  readonly publicKey: string;
  /** Null while it counts. */
  readonly validUntil: Date | null;
}

/** The keys of this node and of its peers, as people read them. Public halves alone. */
@Injectable()
export class KeyFacts {
  @Inject() private readonly nodeRecord!: NodeRecord;

  constructor(
    @InjectDataSource() private readonly db: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(NODE_SETTINGS) private readonly self: NodeSettings,
    private readonly keys: NodeKeys,
  ) {}

  /** The current key, then the latest retired ones. */
  async own(): Promise<OwnKey[]> {
    await this.keys.currentKey();
    return (await this.keys.all()).toReversed().slice(0, SHOWN);
  }

  /**
   * The key that a `keyid` names, of ours, of a peer or of a node in the directory. A retired key of ours has no end here:
   * it goes on signing for a peer that has not heard of its successor.
   */
  async known(keyid: string): Promise<KnownKeyFacts | undefined> {
    const { manager } = this.db;
    const own = (await this.keys.all()).find(({ signing }) => signing.keyid === keyid);
    if (own) {
      const { encoded: publicKey } = own.signing.publicKey;
      return { keyid, displayName: await this.nodeRecord.displayName(manager), publicKey, validUntil: null };
    }
    const held = await manager.findOneBy(PeerKeyEntity, { keyid });
    const nodeId = nodeIdOfKeyid(keyid);
    const peer = held && (await manager.findOneBy(PeerEntity, { id: held.peerId }));
    if (held && peer) {
      const { publicKey, validUntil } = held;
      return { keyid, displayName: peer.displayName, publicKey, validUntil };
    }
    const node = nodeId === undefined ? null : await manager.findOneBy(DirectoryNodeEntity, { id: nodeId });
    const publicKey = node?.publicKeys.find((one) => keyIdOf(node.id, one) === keyid);
    return node && publicKey ? { keyid, displayName: node.displayName, publicKey, validUntil: null } : undefined;
  }

  async peer(id: string, language: WordLanguage): Promise<PeerKeyFacts | undefined> {
    const { manager } = this.db;
    const peer = await manager.findOneBy(PeerEntity, { id });
    if (!peer) return undefined;
    const key = await this.newestKey(manager, id);
    const lostRanges = await manager.find(LostRangeEntity, {
      where: { peerId: id },
      order: { closedAt: 'DESC', epoch: 'DESC', first: 'DESC' },
      take: SHOWN,
    });
    const words = key && (await this.words(key, language));
    const knowsOurKey = (await this.keys.of(id)).keyid === (await this.keys.current()).keyid;
    return { peer, words, validFrom: key?.validFrom ?? null, knowsOurKey, lostRanges };
  }

  /** With the key of ours that the peer knows, so that after a rotation both screens show the same at any time. */
  private async words({ peerId, publicKey }: PeerKeyEntity, language: WordLanguage): Promise<string[] | null> {
    const theirs = publicKeyOf(publicKey);
    if (!theirs.ok) return null;
    const ours = (await this.keys.of(peerId)).publicKey;
    return this.self.kind === 'organizing-committee'
      ? verificationWords(ours, theirs.value, language)
      : verificationWords(theirs.value, ours, language);
  }

  private newestKey(manager: EntityManager, peerId: string): Promise<PeerKeyEntity | null> {
    const now = this.clock.now();
    const began = { peerId, validFrom: LessThanOrEqual(now) };
    return manager.findOne(PeerKeyEntity, {
      where: [
        { ...began, validUntil: IsNull() },
        { ...began, validUntil: MoreThan(now) },
      ],
      order: { validFrom: 'DESC', validUntil: { direction: 'DESC', nulls: 'FIRST' } },
    });
  }
}
