import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { COUNTING_METHODS } from '#ballots';
import { type Actor, Allow, CurrentActor } from '#identity';
import { type ElectionAnswer, Elections } from '../elections.service.js';
import { ElectionSteps } from '../election-steps.service.js';
import { Papers } from '../papers.service.js';
import {
  ElectionCallInput,
  ElectionDone,
  ElectionRefused,
  ElectionResult,
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
  constructor(
    private readonly elections: Elections,
    private readonly steps: ElectionSteps,
    private readonly papers: Papers,
  ) {}

  @Allow('record:read')
  @Query(() => [HeldElection], { description: 'Latest first, at most 100.' })
  async heldElections(@CurrentActor() { personRef }: Actor): Promise<HeldElection[]> {
    return (await this.elections.list(personRef)).map((one) => HeldElection.from(one));
  }

  @Allow('record:read')
  @Query(() => HeldElection, { nullable: true })
  async heldElection(
    @CurrentActor() { personRef }: Actor,
    @Args('id', id) given: string,
  ): Promise<HeldElection | null> {
    const found = await this.elections.find(given, personRef);
    return found && HeldElection.from(found);
  }

  @Allow('decision:record')
  @Mutation(() => ElectionResult, { description: 'Calls a secret election. Its days are then promised to everybody.' })
  async callElection(@CurrentActor() { personRef }: Actor, @Args('input') input: ElectionCallInput): Promise<Answer> {
    if (!COUNTING_METHODS.includes(input.method)) return ElectionRefused.from('SEATS_INVALID');
    const { title, method, seats, nominationsUntil, issuingUntil, castingUntil, contestDays, lotSources } = input;
    const days = { nominationsUntil, issuingUntil, castingUntil, contestDays };
    return answered(this.elections.call(personRef, { title, method, seats, ...days, lotSources }));
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
  ): Promise<PaperIssued | ElectionRefused> {
    const { election, voter, key, blinded: hashes, signature } = request;
    const asked = { election, voter, key, blinded: hashes, signature };
    const issued = await this.papers.issue(personRef, asked, blinded);
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
