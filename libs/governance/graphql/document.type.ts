import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { clauseHash } from '../domain/document-clauses.js';
import type { Clause } from '../domain/document.types.js';
import type { ParentText } from '../unity/document-parents.service.js';
import type { DocumentVersionEntity } from '../unity/document-version.entity.js';
import type { ReadableVersion } from '../unity/documents-reader.service.js';

@ObjectType({ description: 'A clause as it stands in a text.' })
export class NumberedClause {
  @Field(() => Int, { description: 'From 1.' })
  readonly number!: number;

  @Field(() => String)
  readonly title!: string;

  @Field(() => String)
  readonly text!: string;

  @Field(() => String, { description: 'SHA-256 of RFC 8785 of { text, title }, in hex: what is affirmed.' })
  readonly hash!: string;

  static all(clauses: readonly Clause[]): NumberedClause[] {
    return clauses.map(({ title, text }, index) =>
      Object.assign(new NumberedClause(), { number: index + 1, title, text, hash: clauseHash({ title, text }) }),
    );
  }
}

@ObjectType({
  description: 'A text to begin with and to compare with: a pack, or another’s document that was brought in.',
})
export class UnityText {
  @Field(() => ID, { description: 'SHA-256 of RFC 8785 of { clauses, kind, language }, in hex.' })
  readonly hash!: string;

  @Field(() => String, { description: 'Title of a pack, or whose document it is.' })
  readonly name!: string;

  @Field(() => String, { description: 'points-of-unity, member-obligations or working-rules.' })
  readonly kind!: string;

  @Field(() => String)
  readonly language!: string;

  @Field(() => [NumberedClause])
  readonly clauses!: readonly NumberedClause[];

  static from({ hash, name, kind, language, clauses }: ParentText): UnityText {
    return Object.assign(new UnityText(), { hash, name, kind, language, clauses: NumberedClause.all(clauses) });
  }
}

@ObjectType({ description: 'A version, adopted by a decision and never changed.' })
export class UnityVersion {
  readonly parentHash!: string | null;

  @Field(() => String)
  readonly kind!: string;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => String)
  readonly adoptedOn!: string;

  @Field(() => ID)
  readonly decisionId!: string;

  @Field(() => String, { description: 'adopted (its parent as it is), adapted (its parent, changed) or own.' })
  readonly lineage!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Days from the adoption for affirming what is new; null: a founding assembly set none.',
  })
  readonly affirmWithinDays!: number | null;

  @Field(() => String, { nullable: true })
  readonly language!: string | null;

  @Field(() => [NumberedClause], { nullable: true, description: 'Null where the words were erased.' })
  readonly clauses!: readonly NumberedClause[] | null;

  static from({ adopted, language, clauses }: ReadableVersion): UnityVersion {
    const { kind, version, adoptedOn, decisionId, lineage, affirmWithinDays, parentHash } = adopted;
    const facts = { kind, version, adoptedOn, decisionId, lineage, affirmWithinDays, parentHash };
    return Object.assign(new UnityVersion(), { ...facts, language, clauses: clauses && NumberedClause.all(clauses) });
  }
}

@ObjectType({ description: 'One line of the list of versions.' })
export class UnityVersionLine {
  @Field(() => Int)
  readonly version!: number;

  @Field(() => String)
  readonly adoptedOn!: string;

  @Field(() => String)
  readonly lineage!: string;

  @Field(() => ID)
  readonly decisionId!: string;

  static from({ version, adoptedOn, lineage, decisionId }: DocumentVersionEntity): UnityVersionLine {
    return Object.assign(new UnityVersionLine(), { version, adoptedOn, lineage, decisionId });
  }
}
