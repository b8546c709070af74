import { err, LANGUAGES, ok, type Result } from '#domain-kit';
import {
  DirectoryNodeEntity,
  keyIdOf,
  type Message,
  NODE_SETTINGS,
  NodeKeys,
  type NodeSettings,
  PeersService,
  type PublicKey,
  publicKeyOf,
  roleOf,
  verificationWords,
  type WordLanguage,
} from '#federation';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { FoundingRecord } from '../founding-record.service.js';
import { ComparedNodeEntity } from './compared-node.entity.js';

export type CompareRefusal = 'NODE_UNKNOWN' | 'WORDS_DIFFER';

/** Another node of the federation: a peer, or an organization that the hub names. */
export interface ComparableNode {
  readonly id: string;
  readonly displayName: string;
  /** What both sides read to each other. */
  readonly words: readonly string[];
  /** The day on which its present key was compared; null if it was not. */
  readonly comparedOn: string | null;
  /** Elections here can name it. The committee co-signs for nobody: it names the keys of all. */
  readonly isOrganization: boolean;
}

type KnownNode = Pick<DirectoryNodeEntity, 'id' | 'kind' | 'displayName' | 'publicKeys'>;

const newestKey = ({ publicKeys }: KnownNode): PublicKey | undefined => {
  const key = publicKeyOf(publicKeys.at(-1) ?? '');
  return key.ok ? key.value : undefined;
};

const isOrganization = ({ kind }: KnownNode): boolean => roleOf(kind) !== 'hub';

/**
 * Which nodes have compared fingerprints with this one: organizations past the hub that names their keys, the committee
 * and its organizations past the invitation that brought them together. What is signed under another key than the compared
 * one counts for nothing in co-signing.
 */
@Injectable()
export class ComparedNodes {
  @Inject(NODE_SETTINGS) private readonly self!: NodeSettings;

  constructor(
    private readonly db: DataSource,
    private readonly peers: PeersService,
    private readonly keys: NodeKeys,
    private readonly record: FoundingRecord,
  ) {}

  /** By name. */
  async list(language: WordLanguage): Promise<ComparableNode[]> {
    const tx = this.db.manager;
    const nodes = await this.known(tx);
    const compared = await tx.find(ComparedNodeEntity);
    return Promise.all(
      nodes.map(async (node) => {
        const own = compared.find(({ nodeId }) => nodeId === node.id);
        const isCurrent = own?.keyid === keyIdOf(node.id, newestKey(node)!.encoded);
        const words = await this.words(tx, node, language);
        const comparedOn = isCurrent ? own.comparedOn : null;
        return {
          id: node.id,
          displayName: node.displayName,
          words,
          comparedOn,
          isOrganization: isOrganization(node),
        };
      }),
    );
  }

  /** @param heard the eight words as the other side has read them, in any of our languages */
  compare(by: string, nodeId: string, heard: string): Promise<Result<void, CompareRefusal>> {
    const given = heard.normalize('NFC').toLowerCase().trim().split(/\s+/u).join(' ');
    return this.db.transaction(async (tx) => {
      const node = await this.find(tx, nodeId);
      if (!node) return err('NODE_UNKNOWN');
      const said = await Promise.all(LANGUAGES.map((language) => this.words(tx, node, language)));
      if (!said.some((words) => words.join(' ') === given)) return err('WORDS_DIFFER');
      const keyid = keyIdOf(nodeId, newestKey(node)!.encoded);
      const comparedOn = await this.record.today(tx);
      await tx.upsert(ComparedNodeEntity, { nodeId, keyid, comparedOn, comparedBy: by }, ['nodeId']);
      return ok(undefined);
    });
  }

  /** Whether a node may be asked to sign papers of elections here: an organization whose present key was compared. */
  async mayBeAsked(tx: EntityManager, nodeId: string): Promise<boolean> {
    const [node, compared] = [await this.find(tx, nodeId), await tx.findOneBy(ComparedNodeEntity, { nodeId })];
    return node !== undefined && isOrganization(node) && compared?.keyid === keyIdOf(nodeId, newestKey(node)!.encoded);
  }

  /** Whether a message was signed with the key of its sender that was compared. */
  async isBy(tx: EntityManager, { from, keyid }: Pick<Message, 'from' | 'keyid'>): Promise<boolean> {
    return tx.existsBy(ComparedNodeEntity, { nodeId: from, keyid });
  }

  async nameOf(tx: EntityManager, nodeId: string): Promise<string> {
    return (await this.find(tx, nodeId))?.displayName ?? nodeId;
  }

  private async find(tx: EntityManager, nodeId: string): Promise<KnownNode | undefined> {
    return (await this.known(tx)).find(({ id }) => id === nodeId);
  }

  /** Peers by the keys with which they speak to this node, and the other organizations by the directory. By name. */
  private async known(tx: EntityManager): Promise<KnownNode[]> {
    const peers: KnownNode[] = await this.peers.members(tx);
    const others = (await tx.find(DirectoryNodeEntity)).filter(
      (node) => isOrganization(node) && node.id !== this.self.id && !peers.some(({ id }) => id === node.id),
    );
    return [...peers, ...others]
      .filter((node) => newestKey(node) !== undefined)
      .sort((a, b) => (a.displayName < b.displayName ? -1 : a.displayName > b.displayName ? 1 : a.id < b.id ? -1 : 1));
  }

  /** The same on both sides: keys stand in the order of the nodes' ids. */
  private async words(tx: EntityManager, node: KnownNode, language: WordLanguage): Promise<string[]> {
    const own = (await this.keys.current(tx)).publicKey;
    const theirs = newestKey(node)!;
    const [first, second] = this.self.id < node.id ? [own, theirs] : [theirs, own];
    return verificationWords(first, second, language);
  }
}
