import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { NOTICE_KINDS, type NoticeKind, type ReadableNotice } from '../domain/notice.types.js';

/** In GraphQL `study-due` is `STUDY_DUE`. */
const NoticeKindName = Object.fromEntries(
  NOTICE_KINDS.map((kind) => [kind.toUpperCase().replaceAll('-', '_'), kind] as const),
);
registerEnumType(NoticeKindName, { name: 'NoticeKind' });

@ObjectType({ description: 'Something that is new for you. It names nobody and holds no text.' })
export class Notice {
  @Field(() => ID)
  readonly key!: string;

  @Field(() => NoticeKindName)
  readonly kind!: NoticeKind;

  @Field(() => String, { nullable: true, description: 'A day: until when, where there is such a day.' })
  readonly dueOn!: string | null;

  @Field(() => String, { description: 'The page where it is read or done.' })
  readonly path!: string;

  @Field(() => Boolean)
  readonly isRead!: boolean;

  static from(notice: ReadableNotice): Notice {
    return Object.assign(new Notice(), notice);
  }
}
