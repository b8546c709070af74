import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, Allow, CurrentActor } from '#identity';
import { DocumentDrafts } from '../unity/document-drafts.service.js';
import { DocumentParents } from '../unity/document-parents.service.js';
import { packTexts } from '../unity/packs/document-packs.js';
import { UnityText } from './document.type.js';
import {
  BeginDraftInput,
  BringInDocumentResult,
  DiscardDraftResult,
  DocumentBroughtIn,
  DraftDiscarded,
  DraftKept,
  DraftRefused,
  KeepDraftResult,
  UnityDraft,
  UnityWordsInput,
} from './document-draft.type.js';
import { kindOf } from './documents.resolver.js';

@Resolver(() => UnityDraft)
export class DocumentDraftsResolver {
  constructor(
    private readonly drafts: DocumentDrafts,
    private readonly parents: DocumentParents,
  ) {}

  @Allow('unity:draft')
  @Query(() => [UnityDraft], { description: 'At most 20, latest change first.' })
  async unityDrafts(@Args('kind', { type: () => String }) kind: string): Promise<UnityDraft[]> {
    return (await this.drafts.of(kindOf(kind))).map((one) => UnityDraft.from(one));
  }

  @Allow('unity:draft')
  @Query(() => UnityDraft, { nullable: true })
  async unityDraft(@Args('id', { type: () => ID }) id: string): Promise<UnityDraft | null> {
    const draft = await this.drafts.find(id);
    return draft && UnityDraft.from(draft);
  }

  @Allow('unity:draft')
  @Query(() => [UnityText], { description: 'Texts to begin with: packs, then at most 100 that were brought in.' })
  async unityTexts(@Args('kind', { type: () => String }) kind: string): Promise<UnityText[]> {
    const of = kindOf(kind);
    return [...packTexts, ...(await this.parents.imported())]
      .filter((one) => one.kind === of)
      .map((one) => UnityText.from(one));
  }

  @Allow('unity:draft')
  @Mutation(() => KeepDraftResult)
  async beginUnityDraft(
    @CurrentActor() actor: Actor,
    @Args('input') { kind, parentHash = null, language, clauses }: BeginDraftInput,
  ): Promise<DraftKept | DraftRefused> {
    const begun = await this.drafts.begin(actor.personRef, { kind, parentHash, language, clauses });
    return begun.ok ? DraftKept.from(begun.value) : DraftRefused.from(begun.error);
  }

  @Allow('unity:draft')
  @Mutation(() => KeepDraftResult)
  async changeUnityDraft(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('revision', { type: () => Int, description: 'The one that you read.' }) revision: number,
    @Args('words') words: UnityWordsInput,
  ): Promise<DraftKept | DraftRefused> {
    const changed = await this.drafts.change(actor.personRef, { id, revision }, words);
    return changed.ok ? DraftKept.from(changed.value) : DraftRefused.from(changed.error);
  }

  @Allow('unity:draft')
  @Mutation(() => DiscardDraftResult)
  async discardUnityDraft(@Args('id', { type: () => ID }) id: string): Promise<DraftDiscarded | DraftRefused> {
    const discarded = await this.drafts.discard(id);
    return discarded.ok ? DraftDiscarded.from(id) : DraftRefused.from(discarded.error);
  }

  @Allow('unity:draft')
  @Mutation(() => BringInDocumentResult, { description: 'Keeps another’s document to begin with. It adopts nothing.' })
  async bringInDocument(
    @Args('file', { type: () => String, description: 'What was saved, whole; at most 1,000,000 characters.' })
    file: string,
  ): Promise<DocumentBroughtIn | DraftRefused> {
    const brought = await this.drafts.bringIn(file);
    return brought.ok ? DocumentBroughtIn.from(UnityText.from(brought.value)) : DraftRefused.from(brought.error);
  }

  @ResolveField(() => UnityText, { nullable: true, description: 'The text from which it begins.' })
  async parent(@Parent() { parentHash }: UnityDraft): Promise<UnityText | null> {
    const found = parentHash === null ? undefined : await this.parents.find(parentHash);
    return found ? UnityText.from(found) : null;
  }
}
