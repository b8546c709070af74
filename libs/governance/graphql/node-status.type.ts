import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'What this node says of itself to everybody.' })
export class NodeStatus {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String)
  readonly kind!: string;

  @Field(() => String)
  readonly displayName!: string;

  @Field(() => String, { description: 'The address at which people reach this node: `PUBLIC_URL`.' })
  readonly url!: string;

  @Field(() => Boolean, { description: 'False until a founding assembly was held.' })
  readonly founded!: boolean;

  @Field(() => Boolean, { description: 'While `massline init` waits for somebody to choose who can open the key.' })
  readonly custodyOpen!: boolean;

  @Field(() => Boolean, {
    description: 'Said to the machine itself: nobody has made the recovery sheet of its backups yet.',
  })
  readonly recoveryOpen!: boolean;

  static from(node: NodeStatus): NodeStatus {
    return Object.assign(new NodeStatus(), node);
  }
}
