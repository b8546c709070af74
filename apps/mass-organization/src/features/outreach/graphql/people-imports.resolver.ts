import type { Result } from '#domain-kit';
import { type Actor, Allow, CurrentActor, PageArgs } from '#identity';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ImportedInvitations } from '../imported-invitations.service.js';
import type { OutreachRefusal } from '../outreach.refusals.js';
import { PeopleImports } from '../people-imports.service.js';
import { Slips } from '../slips.service.js';
import {
  ImportedInvitationPage,
  InvitationsAlike,
  OutreachDone,
  OutreachRefused,
  OutreachResult,
  PeopleImport,
  PeopleListInput,
  PeopleListRead,
  ReadListResult,
  SlipsPrinted,
  SlipsResult,
} from './people-import.type.js';

const MOST_IDS = 50;
const isId = (id: string): boolean => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id);
const answer = (result: Result<void, OutreachRefusal>): OutreachDone | OutreachRefused =>
  result.ok ? OutreachDone.yes : OutreachRefused.from(result.error);

type Answered = Promise<OutreachDone | OutreachRefused>;

/** Lists of people, as their importers see them. Nobody sees another importer's. */
@Resolver()
export class PeopleImportsResolver {
  constructor(
    private readonly imports: PeopleImports,
    private readonly invitations: ImportedInvitations,
    private readonly slips: Slips,
  ) {}

  @Allow('volunteer:invite')
  @Query(() => [PeopleImport], { description: 'Lists that you brought, latest first; at most 20.' })
  async myPeopleImports(@CurrentActor() actor: Actor): Promise<PeopleImport[]> {
    return (await this.imports.mine(actor.personRef)).map(PeopleImport.from);
  }

  @Allow('volunteer:invite')
  @Query(() => ImportedInvitationPage, { nullable: true, description: 'Of a list of yours, whoever has not answered.' })
  async importedInvitations(
    @CurrentActor() actor: Actor,
    @Args('importId', { type: () => ID }) id: string,
    @Args('name', { type: () => String, nullable: true, description: 'Only those with this whole name.' })
    name: string | null,
    @Args() { first, after }: PageArgs,
  ): Promise<ImportedInvitationPage | null> {
    const found = isId(id) ? await this.invitations.page(actor.personRef, id, { first, after, name }) : null;
    return found && ImportedInvitationPage.from(found);
  }

  @Allow('volunteer:invite')
  @Query(() => [InvitationsAlike], {
    description: 'On your lists, who may be one person, or may belong already; at most 50.',
  })
  async invitationsAlike(@CurrentActor() actor: Actor): Promise<InvitationsAlike[]> {
    return (await this.invitations.alike(actor.personRef)).map(InvitationsAlike.from);
  }

  @Allow('volunteer:invite')
  @Mutation(() => ReadListResult, {
    description: 'Makes an invitation of each row of an uploaded list. Nobody is written to.',
  })
  async readPeopleList(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('list') list: PeopleListInput,
  ): Promise<PeopleListRead | OutreachRefused> {
    if (!isId(id)) return OutreachRefused.from({ code: 'IMPORT_UNKNOWN' });
    const read = await this.imports.read(actor.personRef, id, list);
    return read.ok ? PeopleListRead.from(read.value) : OutreachRefused.from(read.error);
  }

  @Allow('volunteer:invite')
  @Mutation(() => OutreachResult, { description: 'A list goes, with whoever has not accepted.' })
  async discardPeopleList(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Answered {
    if (!isId(id)) return OutreachRefused.from({ code: 'IMPORT_UNKNOWN' });
    return answer(await this.imports.discard(actor.personRef, id));
  }

  @Allow('volunteer:invite')
  @Mutation(() => SlipsResult, { description: 'Codes on paper for the next of a list who have none.' })
  async printSlips(
    @CurrentActor() actor: Actor,
    @Args('importId', { type: () => ID }) id: string,
  ): Promise<SlipsPrinted | OutreachRefused> {
    if (!isId(id)) return OutreachRefused.from({ code: 'IMPORT_UNKNOWN' });
    const printed = await this.slips.print(actor.personRef, id);
    return printed.ok ? SlipsPrinted.from(printed.value) : OutreachRefused.from(printed.error);
  }

  @Allow('volunteer:invite')
  @Mutation(() => SlipsResult, {
    description: 'A new code for one of a list who lost theirs; the earlier one works no more.',
  })
  async printSlipAgain(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<SlipsPrinted | OutreachRefused> {
    if (!isId(id)) return OutreachRefused.from({ code: 'INVITATION_UNKNOWN' });
    const printed = await this.slips.again(actor.personRef, id);
    return printed.ok ? SlipsPrinted.from(printed.value) : OutreachRefused.from(printed.error);
  }

  @Allow('volunteer:invite')
  @Mutation(() => OutreachResult, { description: 'You say that these are one person: `keep` stays as it is.' })
  async mergeInvitations(
    @CurrentActor() actor: Actor,
    @Args('keep', { type: () => ID }) keep: string,
    @Args('drop', { type: () => [ID] }) drop: string[],
  ): Answered {
    if (![keep, ...drop].every(isId) || drop.length > MOST_IDS)
      return OutreachRefused.from({ code: 'INVITATION_UNKNOWN' });
    return answer(await this.invitations.merge(actor.personRef, keep, drop));
  }

  @Allow('volunteer:invite')
  @Mutation(() => OutreachResult, { description: 'You say that these are different people.' })
  async keepInvitationsApart(@CurrentActor() actor: Actor, @Args('ids', { type: () => [ID] }) ids: string[]): Answered {
    if (!ids.every(isId) || ids.length > MOST_IDS) return OutreachRefused.from({ code: 'INVITATION_UNKNOWN' });
    return answer(await this.invitations.keepApart(actor.personRef, ids));
  }

  @Allow('volunteer:invite')
  @Mutation(() => OutreachResult, { description: 'Nothing of this person is kept.' })
  async withdrawImportedInvitation(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Answered {
    if (!isId(id)) return OutreachRefused.from({ code: 'INVITATION_UNKNOWN' });
    return answer(await this.invitations.withdraw(actor.personRef, id));
  }
}
