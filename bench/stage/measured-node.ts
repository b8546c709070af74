import { type PublicKey, publicKeyOf, readNodeDocument } from '#federation';
import type { NodePlan } from '../../apps/massline/nodes/node-plan.js';
import { type NodeProcess, startNode, untilReady } from '../../apps/massline/nodes/node-process.js';
import { profiled } from '../profile/profile.js';
import type { Stage } from './stage.js';

/** What its peers need to know of a node. */
export interface NodeIdentity {
  readonly publicKey: PublicKey;
  readonly ageRecipient: string;
}

/** A node as `massline up` starts it, to be measured: built code, production settings, a process of its own. */
export class MeasuredNode {
  private constructor(
    readonly node: NodePlan,
    private readonly process: NodeProcess,
  ) {}

  /** Resolves once it is ready. `more` goes on top of the environment that `massline up` gives. */
  static async start(stage: Stage, node: NodePlan, more: Readonly<Record<string, string>> = {}): Promise<MeasuredNode> {
    const process = startNode(node, { ...stage.environment(node), ...profiled(), ...more });
    const started = stage.keep(new MeasuredNode(node, process));
    await untilReady(process);
    return started;
  }

  get pid(): number {
    return this.process.pid;
  }

  get url(): string {
    return this.node.url;
  }

  stop(): Promise<void> {
    return this.process.stop();
  }

  /** As its node document shows it, checked. */
  async identity(): Promise<NodeIdentity> {
    const answer = await fetch(`${this.url}/.well-known/massline`);
    const read = readNodeDocument(await answer.json());
    if (!read.ok) throw new Error(`${this.node.id} shows a document that does not hold: ${read.error.code}`);
    const { keys, ageRecipient } = read.value.document;
    const key = publicKeyOf(keys[0]?.publicKey ?? '');
    if (!key.ok) throw new Error(`${this.node.id} shows no key`);
    return { publicKey: key.value, ageRecipient };
  }
}
