import { LANGUAGE_CHOICE, languageOf, type Result } from '#domain-kit';
import { type Actor, Allow, CurrentActor, PageArgs } from '#identity';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ContactCohorts } from '../contact-cohorts.service.js';
import { ContactReader } from '../contact-reader.service.js';
import type { ContactRefusal } from '../contacts.refusals.js';
import { Contacts, type Keeper } from '../contacts.service.js';
import { OPEN_STAGES } from '../domain/pipeline.js';
import {
  ContactDone,
  ContactInput,
  ContactPage,
  ContactPipeline,
  ContactRefused,
  ContactResult,
} from './contact.type.js';

type Answered = Promise<ContactDone | ContactRefused>;

/** A mandate to invite sees every contact, a member the own ones. */
const keeperOf = ({ personRef, permissions }: Actor): Keeper => ({
  ...{ personRef, seesAll: permissions.has('volunteer:invite') },
});

const answer = (result: Result<{ code: string } | void, ContactRefusal>, id: string): ContactDone | ContactRefused =>
  result.ok ? ContactDone.from(id, result.value?.code ?? null) : ContactRefused.from(result.error);

@Resolver()
export class ContactsResolver {
  constructor(
    private readonly book: Contacts,
    private readonly reader: ContactReader,
    private readonly cohorts: ContactCohorts,
  ) {}

  @Allow('contact:keep')
  @Query(() => ContactPipeline, { description: 'The stages with what each is for, and the conversions between them.' })
  async contactPipeline(
    @Args('language', { type: () => String, description: LANGUAGE_CHOICE }) language: string,
  ): Promise<ContactPipeline> {
    return ContactPipeline.from(await this.cohorts.figures(), languageOf(language));
  }

  @Allow('contact:keep')
  @Query(() => ContactPage, {
    description: 'Those that you keep; with a mandate to invite, everybody’s. In an order that says nothing.',
  })
  async contacts(
    @CurrentActor() actor: Actor,
    @Args() page: PageArgs,
    @Args('stage', { type: () => String, nullable: true, description: OPEN_STAGES.join(', ') }) stage?: string | null,
    @Args('mine', { type: () => Boolean, nullable: true }) mine?: boolean | null,
  ): Promise<ContactPage> {
    const only = { stage: OPEN_STAGES.find((one) => one === stage) ?? null, mine: mine ?? false };
    return ContactPage.from(await this.reader.page(keeperOf(actor), page, only), actor.personRef);
  }

  @Allow('contact:keep')
  @Mutation(() => ContactResult, { description: 'Of somebody who asked for it. Hand them the code.' })
  async keepContact(
    @CurrentActor() actor: Actor,
    @Args('contact') contact: ContactInput,
    @Args('theyAsked', { description: 'You state that they asked to be contacted.' }) theyAsked: boolean,
  ): Answered {
    const kept = await this.book.keep(actor.personRef, contact, theyAsked);
    return answer(kept, kept.ok ? kept.value.id : '');
  }

  @Allow('contact:keep')
  @Mutation(() => ContactResult, { description: 'What is said now stands in the place of what was.' })
  async changeContact(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('contact') contact: ContactInput,
    @Args('spoke', { description: 'There was a contact today.' }) spoke: boolean,
  ): Answered {
    return answer(await this.book.change(keeperOf(actor), id, contact, spoke), id);
  }

  @Allow('contact:keep')
  @Mutation(() => ContactResult, { description: 'To a later stage, by a contact today.' })
  async moveContact(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('stage', { description: OPEN_STAGES.join(', ') }) stage: string,
  ): Answered {
    return answer(await this.book.move(keeperOf(actor), id, stage), id);
  }

  @Allow('volunteer:invite')
  @Mutation(() => ContactResult, {
    description: 'Makes an invitation by name, with a code of its own, and keeps nothing else.',
  })
  async inviteContact(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('displayName') displayName: string,
  ): Answered {
    return answer(await this.book.invite(keeperOf(actor), id, displayName), id);
  }

  @Allow('contact:keep')
  @Mutation(() => ContactResult, { description: 'For who lost the code; the earlier one works no more.' })
  async newContactCode(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Answered {
    return answer(await this.book.newCode(keeperOf(actor), id), id);
  }

  @Allow('contact:keep')
  @Mutation(() => ContactResult, { description: 'Nothing of the contact is kept.' })
  async removeContact(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Answered {
    return answer(await this.book.remove(keeperOf(actor), id), id);
  }
}
