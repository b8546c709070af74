import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ReadableCount } from '../election-reader.service.js';

@ObjectType()
export class CountedCandidate {
  @Field(() => Int, { description: 'The place on the ballot paper, from 1.' })
  readonly number!: number;

  @Field(() => String, { nullable: true, description: 'Null where the person was erased.' })
  readonly name!: string | null;

  @Field(() => Int, { nullable: true, description: 'The stage at whose end they were elected.' })
  readonly electedAt!: number | null;

  @Field(() => Int, { nullable: true, description: 'The stage at whose end they dropped out.' })
  readonly excludedAt!: number | null;
}

@ObjectType({ description: 'Decimals are texts in the places of the method’s arithmetic.' })
export class CountStage {
  @Field(() => Int, { description: 'From 1.' })
  readonly stage!: number;

  @Field(() => String)
  readonly action!: string;

  @Field(() => [String], { description: 'In the order of the ballot paper.' })
  readonly votes!: readonly string[];

  @Field(() => String)
  readonly nontransferable!: string;

  @Field(() => String, { description: 'What rounding left with nobody.' })
  readonly residue!: string;

  @Field(() => String, { nullable: true })
  readonly quota!: string | null;
}

@ObjectType({ description: 'A choice among equals, and by what it was made.' })
export class CountTie {
  @Field(() => Int)
  readonly stage!: number;

  @Field(() => [Int])
  readonly between!: readonly number[];

  @Field(() => Int)
  readonly chosen!: number;

  @Field(() => String, { description: 'transfer, exclude or elect.' })
  readonly toDo!: string;

  @Field(() => String, { description: 'earlier-stage or lot.' })
  readonly by!: string;
}

@ObjectType({ description: 'A count, made again from the board each time it is asked for.' })
export class ElectionCount {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String)
  readonly method!: string;

  @Field(() => Int)
  readonly seats!: number;

  @Field(() => Int, { description: 'How many could vote.' })
  readonly roll!: number;

  @Field(() => Int, { description: 'How many asked for a paper.' })
  readonly papers!: number;

  @Field(() => ID, { nullable: true, description: 'The node that signed papers too; null where there was none.' })
  readonly coSigner!: string | null;

  @Field(() => Int, { description: 'Papers that counted.' })
  readonly valid!: number;

  @Field(() => Int, { description: 'Papers without a mark.' })
  readonly blank!: number;

  @Field(() => String, { nullable: true, description: 'What elects, where the method has one.' })
  readonly quota!: string | null;

  @Field(() => [CountedCandidate])
  readonly candidates!: readonly CountedCandidate[];

  @Field(() => [Int], { description: 'Their numbers, in the order in which they were elected.' })
  readonly elected!: readonly number[];

  @Field(() => [CountStage])
  readonly stages!: readonly CountStage[];

  @Field(() => [CountTie])
  readonly ties!: readonly CountTie[];

  @Field(() => String, { description: 'SHA-256 of the count, as the board has it: whoever counts again gets it too.' })
  readonly digest!: string;

  static from({ plan, result, names, roll, papers, coSigner, digest }: ReadableCount): ElectionCount {
    const at = (list: readonly { candidate: number; stage: number }[], number: number): number | null =>
      list.find(({ candidate }) => candidate === number)?.stage ?? null;
    const { quota, valid, blank, elected, excluded, stages, ties } = result;
    return Object.assign(new ElectionCount(), {
      ...{
        id: plan.election,
        method: plan.method,
        seats: plan.seats,
        roll,
        papers,
        coSigner,
        valid,
        blank,
        ties,
        digest,
      },
      quota: quota === null ? null : String(quota),
      candidates: names.map((name, n) => ({
        number: n + 1,
        name,
        electedAt: at(elected, n + 1),
        excludedAt: at(excluded, n + 1),
      })),
      elected: elected.map(({ candidate }) => candidate),
      stages: stages.map((stage) => ({ ...stage, quota: stage.quota ?? null })),
    });
  }
}
