import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType({ isAbstract: true })
export abstract class Signed {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String, { nullable: true })
  readonly authorName!: string | null;

  @Field(() => Boolean)
  readonly isMine!: boolean;
}

export const withName = ({ row, ...signed }: { readonly row: object }): object => Object.assign({}, row, signed);
