import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { ReadablePointsOfUnity } from '../unity/points-of-unity.service.js';
import { DEFAULT_PACK, type UnityPack as Pack } from '../unity/unity-packs.js';

@ObjectType({ description: 'One numbered point; its number is its place in the list.' })
export class UnityClause {
  @Field(() => String)
  readonly title!: string;

  @Field(() => String)
  readonly text!: string;
}

@ObjectType({ description: 'Points of unity to begin with.' })
export class UnityPack {
  @Field(() => String)
  readonly code!: string;

  @Field(() => String)
  readonly title!: string;

  @Field(() => Boolean, { description: 'Preselected at a founding.' })
  readonly isDefault!: boolean;

  @Field(() => [UnityClause])
  readonly clauses!: readonly UnityClause[];

  static from({ code, title, clauses }: Pack, language: 'en' | 'es'): UnityPack {
    const isDefault = code === DEFAULT_PACK;
    return Object.assign(new UnityPack(), { code, title: title[language], isDefault, clauses: clauses[language] });
  }
}

@ObjectType({ description: 'What this organization unites on, as it is in force.' })
export class PointsOfUnity {
  @Field(() => Int)
  readonly version!: number;

  @Field(() => String)
  readonly adoptedOn!: string;

  @Field(() => String)
  readonly decisionId!: string;

  @Field(() => String, { description: 'adopted (a pack as it is), adapted (a pack, changed) or own.' })
  readonly lineage!: string;

  @Field(() => String, { nullable: true })
  readonly language!: string | null;

  @Field(() => [UnityClause], { nullable: true, description: 'Null where the words were erased.' })
  readonly clauses!: readonly UnityClause[] | null;

  static from({ adopted, language, clauses }: ReadablePointsOfUnity): PointsOfUnity {
    const { version, adoptedOn, decisionId, lineage } = adopted;
    return Object.assign(new PointsOfUnity(), { version, adoptedOn, decisionId, lineage, language, clauses });
  }
}

@InputType()
export class UnityClauseInput {
  @Field(() => String)
  readonly title!: string;

  @Field(() => String)
  readonly text!: string;
}

@InputType()
export class UnityInput {
  @Field(() => String, { nullable: true, description: 'Code of the pack from which it came.' })
  readonly pack?: string | null;

  @Field(() => [UnityClauseInput], { description: 'From 1 to 40.' })
  readonly clauses!: UnityClauseInput[];
}
