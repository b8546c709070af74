import { Field, InputType, ObjectType } from '@nestjs/graphql';
import type { Language } from '#domain-kit';
import type { DocumentPack } from '../unity/packs/document-pack.js';
import { DEFAULT_PACK } from '../unity/packs/unity-packs.js';
import { DEFAULT_WORKING_RULES } from '../unity/packs/working-rules-packs.js';

const DEFAULTS: readonly string[] = [DEFAULT_PACK, DEFAULT_WORKING_RULES];

@ObjectType({ description: 'One numbered point; its number is its place in the list.' })
export class UnityClause {
  @Field(() => String)
  readonly title!: string;

  @Field(() => String)
  readonly text!: string;
}

@ObjectType({ description: 'Points of unity or working rules to begin with.' })
export class UnityPack {
  @Field(() => String)
  readonly code!: string;

  @Field(() => String)
  readonly title!: string;

  @Field(() => Boolean, { description: 'Preselected at a founding.' })
  readonly isDefault!: boolean;

  @Field(() => [UnityClause])
  readonly clauses!: readonly UnityClause[];

  static from({ code, title, clauses }: DocumentPack, language: Language): UnityPack {
    const isDefault = DEFAULTS.includes(code);
    return Object.assign(new UnityPack(), { code, title: title[language], isDefault, clauses: clauses[language] });
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
