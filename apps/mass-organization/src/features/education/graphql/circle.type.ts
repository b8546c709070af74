import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ReadableCircle, ReadableSession } from '../circles-reader.service.js';
import { type PersonOf, StudyPerson } from './study-person.type.js';

@ObjectType({ description: 'A question that was asked or a position that was held. It is never taken away.' })
export class SessionEntry {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String, { description: 'question, position or minority-position.' })
  readonly kind!: string;

  @Field(() => String, { nullable: true, description: 'Null where it was erased for somebody whom it named.' })
  readonly text!: string | null;

  @Field(() => StudyPerson, { nullable: true, description: 'Null where it stands without a name.' })
  readonly author!: StudyPerson | null;

  @Field(() => String)
  readonly notedOn!: string;
}

@ObjectType()
export class CircleSession {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => Int)
  readonly number!: number;

  @Field(() => String)
  readonly heldOn!: string;

  @Field(() => StudyPerson, { nullable: true, description: 'Found by rotation; null while nobody can.' })
  readonly facilitator!: StudyPerson | null;

  @Field(() => String, { nullable: true })
  readonly closedOn!: string | null;

  @Field(() => [StudyPerson])
  readonly attending!: readonly StudyPerson[];

  @Field(() => [SessionEntry], {
    description: 'In the order in which they were written down: at most 200 of a session.',
  })
  readonly entries!: readonly SessionEntry[];

  static from({ session, attending, entries }: ReadableSession, personOf: PersonOf): CircleSession {
    const { id, number, heldOn, closedOn, facilitatorRef } = session;
    return Object.assign(new CircleSession(), {
      ...{ id, number, heldOn, closedOn, facilitator: facilitatorRef === null ? null : personOf(facilitatorRef) },
      attending: attending.map(personOf),
      entries: entries.map(({ entry, text }) =>
        Object.assign(new SessionEntry(), {
          ...{ id: entry.id, kind: entry.kind, notedOn: entry.notedOn, text },
          author: entry.authorRef === null ? null : personOf(entry.authorRef),
        }),
      ),
    });
  }
}

@ObjectType()
export class CircleMember {
  @Field(() => StudyPerson)
  readonly person!: StudyPerson;

  @Field(() => Boolean, { description: 'Whether they take turns at facilitating.' })
  readonly facilitates!: boolean;
}

@ObjectType({ description: 'People who study one module together.' })
export class StudyCircle {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String)
  readonly curriculum!: string;

  @Field(() => String)
  readonly module!: string;

  @Field(() => String, { description: 'Of the module; its code where no adopted curriculum has it any more.' })
  readonly moduleTitle!: string;

  @Field(() => String, { nullable: true })
  readonly closedOn!: string | null;

  @Field(() => [CircleMember])
  readonly members!: readonly CircleMember[];

  @Field(() => Boolean)
  readonly isMine!: boolean;

  @Field(() => Int)
  readonly sessionCount!: number;

  @Field(() => String, { nullable: true, description: 'The day of the session that is planned.' })
  readonly nextOn!: string | null;

  @Field(() => StudyPerson, { nullable: true, description: 'Who facilitates it.' })
  readonly nextFacilitator!: StudyPerson | null;

  static from(
    { circle, members, next, sessionCount }: ReadableCircle,
    title: string | undefined,
    personOf: PersonOf,
  ): StudyCircle {
    const { id, curriculum, module, closedOn } = circle;
    const people = members.map(({ personRef, facilitates }) =>
      Object.assign(new CircleMember(), { person: personOf(personRef), facilitates }),
    );
    return Object.assign(new StudyCircle(), {
      ...{ id, curriculum, module, closedOn, sessionCount, moduleTitle: title ?? module, members: people },
      isMine: people.some(({ person }) => person.isMe),
      nextOn: next?.heldOn ?? null,
      nextFacilitator: next?.facilitatorRef ? personOf(next.facilitatorRef) : null,
    });
  }
}
