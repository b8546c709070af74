import { Inject } from '@nestjs/common';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { adviseElectorate, COUNTING_METHODS } from '#ballots';
import { type Actor, Allow, CurrentActor } from '#identity';
import { ElectionOpening } from '../election-opening.service.js';
import { ElectionReader } from '../election-reader.service.js';
import { type ElectionAnswer, Elections } from '../elections.service.js';
import { ElectionSteps } from '../election-steps.service.js';
import { Papers } from '../papers.service.js';
import { ElectionCount } from './election-count.type.js';
import {
  ElectionCallInput,
  ElectionDone,
  ElectionRefused,
  ElectionResult,
  Electorate,
  HeldElection,
  PaperIssued,
  PaperRequestInput,
  PaperResult,
} from './election.type.js';

type Answer = ElectionDone | ElectionRefused;
const answered = async (answer: ElectionAnswer | Promise<ElectionAnswer>): Promise<Answer> => {
  const given = await answer;
  return given.ok ? ElectionDone.from(given.value) : ElectionRefused.from(given.error);
};
const id = { type: () => ID };
const text = { type: () => String };

/** Elections as members read them, and each step of whoever may take it. Ballots are not taken here: `elections/ballots`. */
@Resolver()
export class ElectionsResolver {
  @Inject(ElectionOpening) private readonly opening!: ElectionOpening;

  constructor(
    private readonly elections: Elections,
    private readonly steps: ElectionSteps,
    private readonly papers: Papers,
    private readonly reader: ElectionReader,
  ) {}

  @Allow('record:read')
  @Query(() => [HeldElection], { description: 'Latest first, at most 100.' })
  async heldElections(@CurrentActor() { personRef }: Actor): Promise<HeldElection[]> {
    return (await this.reader.list(personRef)).map((one) => HeldElection.from(one));
  }

  @Allow('record:read')
  @Query(() => HeldElection, { nullable: true })
  async heldElection(
    @CurrentActor() { personRef }: Actor,
    @Args('id', id) given: string,
  ): Promise<HeldElection | null> {
    const found = await this.reader.find(given, personRef);
    return found && HeldElection.from(found);
  }

  @Allow('record:read')
  @Query(() => ElectionCount, { nullable: true, description: 'Null before the result stands on the board.' })
  async electionCount(@Args('id', id) given: string): Promise<ElectionCount | null> {
    const counted = await this.reader.count(given);
    return counted && ElectionCount.from(counted);
  }

  @Allow('vote')
  @Query(() => String, {
    nullable: true,
    description: 'The key that a device of yours has made for elections to come.',
  })
  voterKey(@CurrentActor() { personRef }: Actor): Promise<string | null> {
    return this.reader.voterKey(personRef);
  }

  @Allow('decision:record')
  @Query(() => Electorate, { description: 'Who could vote if the roll were frozen today.' })
  async electorate(): Promise<Electorate> {
    const count = (await this.opening.rollOfToday()).length;
    const advised = adviseElectorate(count);
    return { count, advice: advised.ok ? advised.value : 'too-small' };
  }

  @Allow('decision:record')
  @Mutation(() => ElectionResult, { description: 'Calls a secret election. Its days are then promised to everybody.' })
  async callElection(@CurrentActor() { personRef }: Actor, @Args('input') input: ElectionCallInput): Promise<Answer> {
    if (!COUNTING_METHODS.includes(input.method)) return ElectionRefused.from('SEATS_INVALID');
    const { title, method, seats, nominationsUntil, issuingUntil, castingUntil, contestDays, lotSources, issuesLate } =
      input;
    const coSigner = input.coSigner ?? undefined;
    const days = { nominationsUntil, issuingUntil, castingUntil, contestDays };
    return answered(
      this.elections.call(personRef, {
        title,
        method,
        seats,
        ...days,
        lotSources,
        issuesLate,
        ...(coSigner && { coSigner }),
      }),
    );
  }

  @Allow('vote')
  @Mutation(() => ElectionResult, { description: 'Proposes a member, or yourself, which is an acceptance.' })
  proposeCandidate(
    @CurrentActor() actor: Actor,
    @Args('electionId', id) electionId: string,
    @Args('personRef', id) personRef: string,
  ): Promise<Answer> {
    return answered(this.elections.propose(actor.personRef, electionId, personRef));
  }

  @Allow('vote')
  @Mutation(() => ElectionResult, { description: 'Your own answer to being proposed.' })
  async answerNomination(
    @CurrentActor() { personRef }: Actor,
    @Args('electionId', id) electionId: string,
    @Args('answer', { ...text, description: 'accepted, declined or withdrawn.' }) answer: string,
  ): Promise<Answer> {
    if (answer !== 'accepted' && answer !== 'declined' && answer !== 'withdrawn')
      return ElectionRefused.from('ALREADY_ANSWERED');
    return answered(this.elections.answer(personRef, electionId, answer));
  }

  @Allow('vote')
  @Mutation(() => ElectionResult, { description: 'Why you stand, in your own words; an empty text takes them back.' })
  stateCandidacy(
    @CurrentActor() { personRef }: Actor,
    @Args('electionId', id) electionId: string,
    @Args('words', text) words: string,
  ): Promise<Answer> {
    return answered(this.elections.stateCandidacy(personRef, electionId, words));
  }

  @Allow('vote')
  @Mutation(() => ElectionResult, { description: 'The public key that your device has made for elections to come.' })
  async registerVoterKey(@CurrentActor() { personRef }: Actor, @Args('key', text) key: string): Promise<Answer> {
    const registered = await this.elections.registerKey(personRef, key);
    return registered.ok ? ElectionDone.from({ id: key }) : ElectionRefused.from(registered.error);
  }

  @Allow('decision:record')
  @Mutation(() => ElectionResult, { description: 'Takes the next step, on or after the day that the call promised.' })
  takeElectionStep(
    @Args('electionId', id) electionId: string,
    @Args('step', { ...text, description: 'open, begin-casting, close, count or cancel.' }) step: string,
    @Args('lot', {
      type: () => [[Int]],
      nullable: true,
      description: 'For count: what each announced source said, where equals stand.',
    })
    lot?: number[][] | null,
  ): Promise<Answer> {
    switch (step) {
      case 'open':
        return answered(this.steps.open(electionId));
      case 'begin-casting':
        return answered(this.steps.beginCasting(electionId));
      case 'close':
        return answered(this.steps.close(electionId));
      case 'count':
        return answered(this.steps.count(electionId, lot ?? null));
      case 'cancel':
        return answered(this.steps.cancel(electionId));
      default:
        return answered({ ok: false, error: 'STEP_UNKNOWN' });
    }
  }

  @Allow('vote')
  @Mutation(() => PaperResult, {
    description: 'Signs a paper that nobody here sees. The same request, the same answer.',
  })
  async requestPaper(
    @CurrentActor() { personRef }: Actor,
    @Args('request') request: PaperRequestInput,
    @Args('blinded', text) blinded: string,
    @Args('forCoSigner', {
      type: () => String,
      nullable: true,
      description: 'What the co-signer is to sign; its answer comes later, with the election.',
    })
    forCoSigner?: string | null,
  ): Promise<PaperIssued | ElectionRefused> {
    const { election, voter, key, blinded: hashes, signature } = request;
    const asked = { election, voter, key, blinded: hashes, signature };
    const issued = await this.papers.issue(personRef, asked, blinded, forCoSigner ?? undefined);
    return issued.ok ? PaperIssued.from(issued.value) : ElectionRefused.from(issued.error);
  }

  @Allow('vote')
  @Mutation(() => ElectionResult, {
    description: 'Holds a counted result back until a body has decided on your grounds.',
  })
  contestElection(@CurrentActor() { personRef }: Actor, @Args('electionId', id) electionId: string): Promise<Answer> {
    return answered(this.steps.contest(electionId, personRef));
  }
}
