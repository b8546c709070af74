import { createUnionType, Field, ID, ObjectType } from '@nestjs/graphql';
import type { AffiliationRefusal, RecusalRefusal } from '../../domain/recusals.js';
import type { AffiliationEntity } from '../affiliation.entity.js';

type Refusal = AffiliationRefusal | RecusalRefusal;

const MESSAGES: Readonly<Record<Refusal['code'], string>> = {
  AFFILIATION_INVALID: 'name: the name of an organization in one line, of 3 to 120 characters.',
  AFFILIATION_UNKNOWN: 'id: you have said nothing of this kind.',
  TOO_MANY_AFFILIATIONS: 'You named 20 organizations. Remove one first.',
  DECISION_UNKNOWN: 'id: there is no such decision.',
  RECUSED_ALREADY: 'You have said so already.',
  TOOK_PART: 'You recorded or seconded this decision.',
  RECUSAL_TOO_LATE: 'This decision lapsed, or was recorded more than 14 days ago.',
};

@ObjectType({ description: 'Another organization that you belong to, in your own words.' })
export class Affiliation {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String)
  readonly name!: string;

  @Field(() => Boolean)
  readonly shownToMembers!: boolean;

  static from({ id, name, shownToMembers }: AffiliationEntity): Affiliation {
    return Object.assign(new Affiliation(), { id, name, shownToMembers });
  }
}

@ObjectType()
export class AffiliationDone {
  @Field(() => Boolean)
  readonly done!: boolean;

  static readonly yes = Object.assign(new AffiliationDone(), { done: true });
}

@ObjectType({ description: 'Nothing was changed.' })
export class AffiliationRefused {
  @Field(() => String, { description: Object.keys(MESSAGES).join(', ') })
  readonly code!: string;

  @Field(() => String)
  readonly message!: string;

  static from({ code }: Refusal): AffiliationRefused {
    return Object.assign(new AffiliationRefused(), { code, message: MESSAGES[code] });
  }
}

export const AffiliationResult = createUnionType({
  name: 'AffiliationResult',
  types: () => [AffiliationDone, AffiliationRefused] as const,
});
