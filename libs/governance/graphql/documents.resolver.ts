import { Args, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { languageOf } from '#domain-kit';
import { type Actor, Allow, CurrentActor } from '#identity';
import { type AffirmationAct, type DocumentKind, isDocumentKind } from '../domain/document.types.js';
import { writeDocumentFile } from '../domain/document-file.js';
import { FoundingRecord } from '../founding-record.service.js';
import { UnknownDocumentError } from '../governance.errors.js';
import { AffirmationsService } from '../unity/affirmations.service.js';
import { DocumentParents } from '../unity/document-parents.service.js';
import { DocumentsReader } from '../unity/documents-reader.service.js';
import {
  AffirmationCount,
  AffirmationRefused,
  Affirmed,
  AffirmResult,
  MyStanding,
  ReadClauseInput,
} from './affirmation.type.js';
import { UnityText, UnityVersion, UnityVersionLine } from './document.type.js';

/** Throws for a word that is no kind of document. */
export function kindOf(text: string): DocumentKind {
  if (!isDocumentKind(text)) throw new UnknownDocumentError();
  return text;
}

const KIND = [
  'kind',
  { type: () => String, description: 'points-of-unity, member-obligations or working-rules.' },
] as const;

@Resolver(() => UnityVersion)
export class DocumentsResolver {
  constructor(
    private readonly reader: DocumentsReader,
    private readonly parents: DocumentParents,
    private readonly affirmations: AffirmationsService,
    private readonly founding: FoundingRecord,
  ) {}

  @Allow('signed-in')
  @Query(() => UnityVersion, {
    nullable: true,
    description: 'Without a version, the one in force; null if there is none.',
  })
  async unityVersion(
    @Args(...KIND) kind: string,
    @Args('version', { type: () => Int, nullable: true }) version?: number | null,
  ): Promise<UnityVersion | null> {
    const of = kindOf(kind);
    const found = await (typeof version === 'number' ? this.reader.version(of, version) : this.reader.current(of));
    return found && UnityVersion.from(found);
  }

  @Allow('signed-in')
  @Query(() => [UnityVersionLine], { description: 'Latest first.' })
  async unityVersions(@Args(...KIND) kind: string): Promise<UnityVersionLine[]> {
    return (await this.reader.versions(kindOf(kind))).toReversed().map((one) => UnityVersionLine.from(one));
  }

  @Allow('signed-in')
  @Query(() => MyStanding, { description: 'Where you stand. Nobody else reads it.' })
  async myStanding(@CurrentActor() actor: Actor, @Args(...KIND) kind: string): Promise<MyStanding> {
    return MyStanding.from(kind, await this.affirmations.standing(actor.personRef, kindOf(kind)));
  }

  @Allow('record:read')
  @Query(() => AffirmationCount)
  async affirmationCount(@Args(...KIND) kind: string): Promise<AffirmationCount> {
    return AffirmationCount.from(await this.affirmations.count(kindOf(kind)));
  }

  @Allow('unity:read')
  @Mutation(() => AffirmResult, { description: 'You affirm one clause in force. To withhold it, do nothing.' })
  affirmClause(
    @CurrentActor() actor: Actor,
    @Args('read') read: ReadClauseInput,
  ): Promise<Affirmed | AffirmationRefused> {
    return this.say(actor, 'affirmed', read);
  }

  @Allow('unity:read')
  @Mutation(() => AffirmResult, {
    description: 'You no longer affirm a clause. What you said before stays in your history.',
  })
  withdrawAffirmation(
    @CurrentActor() actor: Actor,
    @Args('read') read: ReadClauseInput,
  ): Promise<Affirmed | AffirmationRefused> {
    return this.say(actor, 'withdrawn', read);
  }

  @ResolveField(() => UnityText, { nullable: true, description: 'The text from which it came.' })
  async parent(@Parent() { parentHash }: UnityVersion): Promise<UnityText | null> {
    const found = parentHash === null ? undefined : await this.parents.find(parentHash);
    return found ? UnityText.from(found) : null;
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'JSON to save and to hand on; null where the words were erased.',
  })
  async file(@Parent() { kind, language, clauses }: UnityVersion): Promise<string | null> {
    if (clauses === null || language === null) return null;
    const name = (await this.founding.find())?.displayName ?? '';
    return writeDocumentFile({ name, kind: kindOf(kind), language: languageOf(language), clauses });
  }

  private async say(
    actor: Actor,
    act: AffirmationAct['act'],
    read: ReadClauseInput,
  ): Promise<Affirmed | AffirmationRefused> {
    const { version, clause, hash } = read;
    const said = await this.affirmations.say(actor.personRef, act, { kind: kindOf(read.kind), version, clause, hash });
    return said.ok ? Affirmed.from(read.kind, said.value) : AffirmationRefused.from(said.error);
  }
}
