import { type Actor, Allow, CurrentActor } from '#identity';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { MentorsService } from '../mentors.service.js';
import { MentorListing, MentorPair } from './own-study.type.js';
import { StudyPeople } from './study-person.type.js';
import { answered, type StudyDone, type StudyRefused, StudyResult } from './study.result.js';

@Resolver()
export class MentorsResolver {
  constructor(
    private readonly mentors: MentorsService,
    private readonly people: StudyPeople,
  ) {}

  @Allow('study:take')
  @Query(() => [MentorListing], { description: 'Longest on the list first: at most 200.' })
  async mentorListings(@CurrentActor() actor: Actor): Promise<MentorListing[]> {
    const rows = await this.mentors.listings();
    const personOf = await this.people.for(
      actor,
      rows.map(({ personRef }) => personRef),
    );
    return rows.map(({ personRef, role }) => Object.assign(new MentorListing(), { person: personOf(personRef), role }));
  }

  @Allow('study:take')
  @Query(() => [MentorPair], { description: 'One’s own, proposals among them: at most 200.' })
  async myMentorPairs(@CurrentActor() actor: Actor): Promise<MentorPair[]> {
    const rows = await this.mentors.pairsOf(actor.personRef);
    const personOf = await this.people.for(
      actor,
      rows.flatMap(({ mentorRef, learnerRef }) => [mentorRef, learnerRef]),
    );
    return rows.map(({ id, mentorRef, learnerRef, proposedBy, acceptedOn }) => {
      const iMentor = mentorRef === actor.personRef;
      const other = personOf(iMentor ? learnerRef : mentorRef);
      return Object.assign(new MentorPair(), {
        id,
        other,
        iMentor,
        iProposed: proposedBy === actor.personRef,
        acceptedOn,
      });
    });
  }

  @Allow('study:take')
  @Mutation(() => StudyResult, { description: 'Puts oneself on the list of mentors, or takes oneself off.' })
  listAsMentor(
    @CurrentActor() actor: Actor,
    @Args('role', { type: () => String, description: 'offer or wish.' }) role: string,
    @Args('isListed', { type: () => Boolean }) isListed: boolean,
  ): Promise<StudyDone | StudyRefused> {
    return answered(this.mentors.list(actor.personRef, role, isListed));
  }

  @Allow('study:take')
  @Mutation(() => StudyResult, { description: 'Proposes to somebody on the list to study as a pair.' })
  proposePair(
    @CurrentActor() actor: Actor,
    @Args('personRef', { type: () => ID }) personRef: string,
    @Args('as', { type: () => String, description: 'offer, to be the mentor; wish, to be helped.' }) as: string,
  ): Promise<StudyDone | StudyRefused> {
    return answered(this.mentors.propose(actor.personRef, personRef, as));
  }

  @Allow('study:take')
  @Mutation(() => StudyResult)
  acceptPair(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<StudyDone | StudyRefused> {
    return answered(this.mentors.accept(actor.personRef, id));
  }

  @Allow('study:take')
  @Mutation(() => StudyResult, { description: 'Ends a pair or a proposal, either of the two, without a reason.' })
  endPair(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<StudyDone | StudyRefused> {
    return answered(this.mentors.end(actor.personRef, id));
  }
}
