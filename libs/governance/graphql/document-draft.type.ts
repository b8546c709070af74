import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { LANGUAGE_CHOICE } from '#domain-kit';
import { documentHash } from '../domain/document-clauses.js';
import type { DraftRefusal } from '../domain/document.refusals.js';
import type { DocumentDraftEntity } from '../unity/document-draft.entity.js';
import { NumberedClause, UnityText } from './document.type.js';
import { UnityClauseInput } from './unity-pack.type.js';

@ObjectType({ description: 'A text that a body might adopt.' })
export class UnityDraft {
  readonly parentHash!: string | null;

  @Field(() => ID)
  readonly id!: string;

  @Field(() => String)
  readonly kind!: string;

  @Field(() => String)
  readonly language!: string;

  @Field(() => [NumberedClause])
  readonly clauses!: readonly NumberedClause[];

  @Field(() => Int, { description: 'Give it back when you change the draft.' })
  readonly revision!: number;

  @Field(() => String, { description: 'Name it in the decision that adopts the draft.' })
  readonly hash!: string;

  @Field(() => String)
  readonly changedOn!: string;

  static from(draft: DocumentDraftEntity): UnityDraft {
    const { id, kind, language, parentHash, revision, changedOn } = draft;
    const hash = documentHash(draft);
    const clauses = NumberedClause.all(draft.clauses);
    return Object.assign(new UnityDraft(), { id, kind, language, parentHash, revision, changedOn, hash, clauses });
  }
}

@InputType()
export class UnityWordsInput {
  @Field(() => String, { description: LANGUAGE_CHOICE })
  readonly language!: string;

  @Field(() => [UnityClauseInput], { description: 'From 1 to 40.' })
  readonly clauses!: UnityClauseInput[];
}

@InputType()
export class BeginDraftInput extends UnityWordsInput {
  @Field(() => String, { description: 'points-of-unity, member-obligations or working-rules.' })
  readonly kind!: string;

  @Field(() => String, { nullable: true, description: 'Hash of the text from which it begins.' })
  readonly parentHash?: string | null;
}

const MESSAGES: Record<DraftRefusal['code'], (field: string) => string> = {
  INVALID: (field) => `Check this field: ${field}`,
  DRAFT_UNKNOWN: () => 'There is no such draft. It may have been adopted or thrown away.',
  DRAFT_STALE: () => 'Somebody changed the draft since you read it. Load it again and add your changes.',
  DRAFT_PROPOSED: () => 'A recorded decision waits to adopt exactly these words. Begin another draft to change them.',
  DRAFTS_FULL: () => 'There are 20 drafts. Throw one away first.',
  SOURCES_FULL: () => 'A hundred texts were brought in, and more are not kept.',
  FILE_INVALID: (field) => `This is not a document that Massline saved. Check in the file: ${field}`,
  FILE_ALTERED: () => 'The file was changed since it was saved: its words do not match its hash. Ask for it again.',
};

@ObjectType()
export class DraftKept {
  @Field(() => UnityDraft)
  readonly draft!: UnityDraft;

  static from(draft: DocumentDraftEntity): DraftKept {
    return Object.assign(new DraftKept(), { draft: UnityDraft.from(draft) });
  }
}

@ObjectType()
export class DraftDiscarded {
  @Field(() => ID)
  readonly id!: string;

  static from(id: string): DraftDiscarded {
    return Object.assign(new DraftDiscarded(), { id });
  }
}

@ObjectType()
export class DocumentBroughtIn {
  @Field(() => UnityText)
  readonly text!: UnityText;

  static from(text: UnityText): DocumentBroughtIn {
    return Object.assign(new DocumentBroughtIn(), { text });
  }
}

@ObjectType()
export class DraftRefused {
  @Field(() => String)
  readonly code!: string;

  @Field(() => String)
  readonly message!: string;

  @Field(() => String, { nullable: true, description: 'As clauses.1.title, counted from 0.' })
  readonly field!: string | null;

  static from({ code, field }: DraftRefusal): DraftRefused {
    return Object.assign(new DraftRefused(), { code, field: field ?? null, message: MESSAGES[code](field ?? '') });
  }
}

export const KeepDraftResult = createUnionType({
  name: 'KeepDraftResult',
  types: () => [DraftKept, DraftRefused] as const,
});
export const DiscardDraftResult = createUnionType({
  name: 'DiscardDraftResult',
  types: () => [DraftDiscarded, DraftRefused] as const,
});
export const BringInDocumentResult = createUnionType({
  name: 'BringInDocumentResult',
  types: () => [DocumentBroughtIn, DraftRefused] as const,
});
