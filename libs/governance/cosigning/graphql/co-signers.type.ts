import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { CompareRefusal, ComparableNode } from '../compared-nodes.service.js';
import type { CoSignedElection } from '../co-signing.service.js';

@ObjectType({ description: 'Another node of the federation: one could sign papers of the other’s elections too.' })
export class CoSigner {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String)
  readonly displayName!: string;

  @Field(() => [String], {
    description: 'Of its key and ours: both sides read them to each other over another channel.',
  })
  readonly words!: readonly string[];

  @Field(() => String, { nullable: true, description: 'When its present key was compared; null if it was not.' })
  readonly comparedOn!: string | null;

  @Field(() => Boolean, { description: 'Elections here can name it; the committee can only ask.' })
  readonly isOrganization!: boolean;

  static from(node: ComparableNode): CoSigner {
    return Object.assign(new CoSigner(), node);
  }
}

@ObjectType({ description: 'An election of another node whose papers this one signs too, unseen.' })
export class CoSignedElectionFacts {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => ID, { description: 'The node that asked.' })
  readonly asker!: string;

  @Field(() => String)
  readonly paperKey!: string;

  @Field(() => String, { description: 'Whoever checks the election compares it with the board’s.' })
  readonly statementKey!: string;

  @Field(() => Int, { description: 'How many papers were signed here.' })
  readonly papers!: number;

  @Field(() => Boolean, { description: 'It has stated so, and its keys are destroyed.' })
  readonly isStated!: boolean;

  static from({
    electionId: id,
    asker,
    paperKey,
    statementKey,
    papers,
    stated,
  }: CoSignedElection): CoSignedElectionFacts {
    const facts = { id, asker, paperKey, statementKey, papers, isStated: stated !== null };
    return Object.assign(new CoSignedElectionFacts(), facts);
  }
}

@ObjectType()
export class NodeCompared {
  @Field(() => ID)
  readonly id!: string;

  static from(id: string): NodeCompared {
    return Object.assign(new NodeCompared(), { id });
  }
}

const MESSAGES: Readonly<Record<CompareRefusal, string>> = {
  NODE_UNKNOWN: 'There is no such node in the federation.',
  WORDS_DIFFER: 'These are not the words. Read them again; if they stay different, trust neither key.',
};

@ObjectType()
export class NodeNotCompared {
  @Field(() => String)
  readonly code!: CompareRefusal;

  @Field(() => String)
  readonly message!: string;

  static from(code: CompareRefusal): NodeNotCompared {
    return Object.assign(new NodeNotCompared(), { code, message: MESSAGES[code] });
  }
}

export const CompareResult = createUnionType({
  name: 'CompareResult',
  types: () => [NodeCompared, NodeNotCompared] as const,
});
