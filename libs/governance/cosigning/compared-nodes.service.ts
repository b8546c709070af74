import { err, LANGUAGES, ok, type Result } from '#domain-kit';
import {
  Directory,
  DirectoryNodeEntity,
  keyIdOf,
  type Message,
  NODE_SETTINGS,
  NodeKeys,
  type NodeSettings,
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

/** Another organization of the federation, as its hub names it. */
export interface ComparableNode {
  readonly id: string;
  readonly displayName: string;
  /** What both sides read to each other. */
  readonly words: readonly string[];
  /** The day on which its present key was compared; null if it was not. */
  readonly comparedOn: string | null;
}

const newestKey = ({ publicKeys }: DirectoryNodeEntity): PublicKey | undefined => {
  const key = publicKeyOf(publicKeys.at(-1) ?? '');
  return key.ok ? key.value : undefined;
};

/**
 * Which organizations have compared fingerprints with this one, past the hub that names their keys. What is signed under
 * another key than the compared one counts for nothing in co-signing.
 */
@Injectable()
export class ComparedNodes {
  @Inject(NODE_SETTINGS) private readonly self!: NodeSettings;

  constructor(
    private readonly db: DataSource,
    private readonly directory: Directory,
    private readonly keys: NodeKeys,
    private readonly record: FoundingRecord,
  ) {}

  /** By name. */
  async list(language: WordLanguage): Promise<ComparableNode[]> {
    const tx = this.db.manager;
    const nodes = (await tx.find(DirectoryNodeEntity, { order: { displayName: 'ASC', id: 'ASC' } })).filter((node) =>
      this.isComparable(node),
    );
    const compared = await tx.find(ComparedNodeEntity);
    return Promise.all(
      nodes.map(async (node) => {
        const own = compared.find(({ nodeId }) => nodeId === node.id);
        const isCurrent = own?.keyid === keyIdOf(node.id, newestKey(node)!.encoded);
        const words = await this.words(tx, node, language);
        return { id: node.id, displayName: node.displayName, words, comparedOn: isCurrent ? own.comparedOn : null };
      }),
    );
  }

  /** @param heard the eight words as the other side has read them, in any of our languages */
  compare(by: string, nodeId: string, heard: string): Promise<Result<void, CompareRefusal>> {
    const given = heard.normalize('NFC').toLowerCase().trim().split(/\s+/u).join(' ');
    return this.db.transaction(async (tx) => {
      const node = await this.directory.find(tx, nodeId);
      if (!node || !this.isComparable(node)) return err('NODE_UNKNOWN');
      const said = await Promise.all(LANGUAGES.map((language) => this.words(tx, node, language)));
      if (!said.some((words) => words.join(' ') === given)) return err('WORDS_DIFFER');
      const keyid = keyIdOf(nodeId, newestKey(node)!.encoded);
      const comparedOn = await this.record.today(tx);
      await tx.upsert(ComparedNodeEntity, { nodeId, keyid, comparedOn, comparedBy: by }, ['nodeId']);
      return ok(undefined);
    });
  }

  /** Whether the present key of a node is the one that was compared. */
  async isCompared(tx: EntityManager, nodeId: string): Promise<boolean> {
    const [node, compared] = [
      await this.directory.find(tx, nodeId),
      await tx.findOneBy(ComparedNodeEntity, { nodeId }),
    ];
    const key = node && newestKey(node);
    return key !== undefined && key !== null && compared?.keyid === keyIdOf(nodeId, key.encoded);
  }

  /** Whether a message was signed with the key of its sender that was compared. */
  async isBy(tx: EntityManager, { from, keyid }: Pick<Message, 'from' | 'keyid'>): Promise<boolean> {
    return tx.existsBy(ComparedNodeEntity, { nodeId: from, keyid });
  }

  async nameOf(tx: EntityManager, nodeId: string): Promise<string> {
    return (await this.directory.find(tx, nodeId))?.displayName ?? nodeId;
  }

  private isComparable(node: DirectoryNodeEntity): boolean {
    return (
      roleOf(this.self.kind) !== 'hub' &&
      node.id !== this.self.id &&
      roleOf(node.kind) !== 'hub' &&
      newestKey(node) !== undefined
    );
  }

  /** The same on both sides: keys stand in the order of the nodes' ids. */
  private async words(tx: EntityManager, node: DirectoryNodeEntity, language: WordLanguage): Promise<string[]> {
    const own = (await this.keys.current(tx)).publicKey;
    const theirs = newestKey(node)!;
    const [first, second] = this.self.id < node.id ? [own, theirs] : [theirs, own];
    return verificationWords(first, second, language);
  }
}
