import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { BodyPeople } from '#governance';
import type { GrievanceRefusal } from '../domain/grievance.types.js';
import type { GrievanceToDecide as ToDecide, Nameable, ReadableGrievance } from '../grievance-reader.service.js';
import { GRIEVANCE_REFUSAL_CODES, messageOf } from '../grievance.refusals.js';

@ObjectType({ description: 'A grievance, to one of its readers.' })
export class GrievanceView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String, { description: 'As what you read it: filer, named or hearer.' })
  readonly role!: string;

  @Field(() => String, { description: 'open, decided or withdrawn.' })
  readonly state!: string;

  @Field(() => String)
  readonly personName!: string;

  @Field(() => String, { nullable: true, description: 'Null for the person named, if the author asked for it.' })
  readonly authorName!: string | null;

  @Field(() => Boolean, { description: 'Whether the person named learns whose it is.' })
  readonly isSigned!: boolean;

  @Field(() => ID)
  readonly bodyId!: string;

  @Field(() => String, { description: 'The body that hears it.' })
  readonly bodyName!: string;

  @Field(() => String)
  readonly words!: string;

  @Field(() => String, { nullable: true, description: 'Of the person named.' })
  readonly reply!: string | null;

  @Field(() => String)
  readonly filedOn!: string;

  @Field(() => String, { description: 'The last day on which the body waits for a reply.' })
  readonly replyUntil!: string;

  @Field(() => String, { nullable: true })
  readonly repliedOn!: string | null;

  @Field(() => String, { nullable: true })
  readonly closedOn!: string | null;

  @Field(() => String, { nullable: true, description: 'upheld, not-upheld or settled.' })
  readonly outcome!: string | null;

  @Field(() => ID, { nullable: true })
  readonly decisionId!: string | null;

  static from({ grievance, ...read }: ReadableGrievance): GrievanceView {
    const { id, state, isSigned, bodyId, words, reply, filedOn, replyUntil, repliedOn, closedOn } = grievance;
    const { outcome, decisionId } = grievance;
    return Object.assign(new GrievanceView(), {
      ...{ id, state, isSigned, bodyId, words, reply, filedOn, replyUntil, repliedOn, closedOn, outcome, decisionId },
      ...read,
    });
  }
}

@ObjectType({ description: 'An open grievance, to whoever records what its body found: without names and words.' })
export class GrievanceToDecide {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => ID)
  readonly bodyId!: string;

  @Field(() => String)
  readonly bodyName!: string;

  @Field(() => String, { nullable: true, description: 'The first day of a decision; null after a reply.' })
  readonly decidedFrom!: string | null;

  static from(read: ToDecide): GrievanceToDecide {
    return Object.assign(new GrievanceToDecide(), read);
  }
}

@ObjectType({ description: 'A body that could hear a grievance.' })
export class HearingBody {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String)
  readonly name!: string;

  @Field(() => Int, { description: 'How many are in it.' })
  readonly count!: number;

  static from({ body, people }: BodyPeople): HearingBody {
    return Object.assign(new HearingBody(), { id: body.id, name: body.name, count: people.size });
  }
}

@ObjectType({ description: 'Somebody of exactly the name that was asked for, who could be named in a grievance.' })
export class NameablePerson {
  @Field(() => ID)
  readonly ref!: string;

  @Field(() => String, { description: 'volunteer or member.' })
  readonly standing!: string;

  @Field(() => String)
  readonly since!: string;

  @Field(() => [HearingBody], {
    description: 'That can hear it: without the person, and with two others. May be empty.',
  })
  readonly bodies!: readonly HearingBody[];

  static from({ ref, standing, since, bodies }: Nameable): NameablePerson {
    return Object.assign(new NameablePerson(), { ref, standing, since, bodies: bodies.map(HearingBody.from) });
  }
}

@ObjectType()
export class BodyPerson {
  @Field(() => ID)
  readonly ref!: string;

  @Field(() => String)
  readonly displayName!: string;
}

@ObjectType({ description: 'A body in which not everybody is, with those who are in it today.' })
export class SmallerBody {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String)
  readonly code!: string;

  @Field(() => String)
  readonly name!: string;

  @Field(() => [BodyPerson])
  readonly people!: readonly BodyPerson[];

  static from({ body, people }: BodyPeople, names: ReadonlyMap<string, string>): SmallerBody {
    const { id, code, name } = body;
    const within = [...people].map((ref) =>
      Object.assign(new BodyPerson(), { ref, displayName: names.get(ref) ?? '' }),
    );
    return Object.assign(new SmallerBody(), { id, code, name, people: within });
  }
}

@ObjectType({ description: 'What a body can find, with the only words that its decision may have.' })
export class GrievanceOutcomeText {
  @Field(() => String)
  readonly code!: string;

  @Field(() => String)
  readonly text!: string;
}

@InputType()
export class GrievanceInput {
  @Field(() => String, { description: 'Of the person named.' })
  readonly personRef!: string;

  @Field(() => String, { description: 'The body that is to hear it.' })
  readonly bodyId!: string;

  @Field(() => String, { description: '1 to 4,000 characters. The person named reads them at once.' })
  readonly words!: string;

  @Field(() => Boolean, { description: 'Whether the person named learns whose it is. The body does.' })
  readonly isSigned!: boolean;
}

@ObjectType()
export class GrievanceDone {
  @Field(() => ID)
  readonly id!: string;

  static from(id: string): GrievanceDone {
    return Object.assign(new GrievanceDone(), { id });
  }
}

@ObjectType()
export class GrievanceRefused {
  @Field(() => String, { description: GRIEVANCE_REFUSAL_CODES.join(', ') })
  readonly code!: string;

  @Field(() => String)
  readonly message!: string;

  static from(refusal: GrievanceRefusal): GrievanceRefused {
    return Object.assign(new GrievanceRefused(), { code: refusal.code, message: messageOf(refusal) });
  }
}

export const GrievanceResult = createUnionType({
  name: 'GrievanceResult',
  types: () => [GrievanceDone, GrievanceRefused] as const,
});
