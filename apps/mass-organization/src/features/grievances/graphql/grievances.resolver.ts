import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { LANGUAGE_CHOICE, languageOf, type Result } from '#domain-kit';
import { BodiesWithPeople } from '#governance';
import { type Actor, Allow, CurrentActor, PersonsService } from '#identity';
import { GRIEVANCE_OUTCOMES, type GrievanceRefusal } from '../domain/grievance.types.js';
import { OUTCOME_TEXTS } from '../domain/outcome-texts.js';
import { GrievanceReader } from '../grievance-reader.service.js';
import { Grievances } from '../grievances.service.js';
import {
  GrievanceDone,
  GrievanceInput,
  GrievanceOutcomeText,
  GrievanceRefused,
  GrievanceResult,
  GrievanceToDecide,
  GrievanceView,
  NameablePerson,
  SmallerBody,
} from './grievance.type.js';

type Answered = Promise<GrievanceDone | GrievanceRefused>;

const answer = (result: Result<string | void, GrievanceRefusal>, id: string): GrievanceDone | GrievanceRefused =>
  result.ok ? GrievanceDone.from(result.value ?? id) : GrievanceRefused.from(result.error);

@Resolver()
export class GrievancesResolver {
  constructor(
    private readonly grievances: Grievances,
    private readonly reader: GrievanceReader,
    private readonly bodies: BodiesWithPeople,
    private readonly persons: PersonsService,
  ) {}

  @Allow('grievance:file')
  @Query(() => [GrievanceView], {
    description: 'Filed by me, about me, or heard by a body that I am in; open ones first, at most 100.',
  })
  async myGrievances(@CurrentActor() { personRef }: Actor): Promise<GrievanceView[]> {
    return (await this.reader.of(personRef)).map(GrievanceView.from);
  }

  @Allow('grievance:file')
  @Query(() => GrievanceView, { nullable: true, description: 'Null where it is not mine to read.' })
  async grievance(@CurrentActor() { personRef }: Actor, @Args('id', { type: () => ID }) id: string) {
    const found = await this.reader.find(id, personRef);
    return found && GrievanceView.from(found);
  }

  @Allow('decision:record')
  @Query(() => GrievanceToDecide, { nullable: true, description: 'Null where it is not open, or I am named in it.' })
  async grievanceToDecide(@CurrentActor() { personRef }: Actor, @Args('id', { type: () => ID }) id: string) {
    const found = await this.reader.toDecide(id, personRef);
    return found && GrievanceToDecide.from(found);
  }

  @Allow('grievance:file')
  @Query(() => [NameablePerson], { description: 'Everybody else of exactly this name, and who could hear it.' })
  async nameable(@CurrentActor() { personRef }: Actor, @Args('name') name: string): Promise<NameablePerson[]> {
    return (await this.reader.named(name, personRef)).map(NameablePerson.from);
  }

  @Allow('grievance:hear')
  @Query(() => [SmallerBody], { description: 'Bodies in which not everybody is, by code.' })
  async smallerBodies(): Promise<SmallerBody[]> {
    const bodies = await this.bodies.smaller();
    const names = await this.persons.namesOf(bodies.flatMap(({ people }) => [...people]));
    return bodies.map((one) => SmallerBody.from(one, names));
  }

  @Allow('grievance:hear')
  @Query(() => [GrievanceOutcomeText])
  grievanceOutcomes(
    @Args('language', { type: () => String, description: `${LANGUAGE_CHOICE}; en for every other.` }) language: string,
  ): GrievanceOutcomeText[] {
    const spoken = languageOf(language);
    return GRIEVANCE_OUTCOMES.map((code) =>
      Object.assign(new GrievanceOutcomeText(), { code, text: OUTCOME_TEXTS[code][spoken] }),
    );
  }

  @Allow('grievance:file')
  @Mutation(() => GrievanceResult, { description: 'The person named reads it at once.' })
  async fileGrievance(@CurrentActor() { personRef }: Actor, @Args('input') input: GrievanceInput): Answered {
    return answer(await this.grievances.file(personRef, input), '');
  }

  @Allow('grievance:file')
  @Mutation(() => GrievanceResult, { description: 'Once, by the person named.' })
  async replyToGrievance(
    @CurrentActor() { personRef }: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('words') words: string,
  ): Answered {
    return answer(await this.grievances.reply(personRef, id, words), id);
  }

  @Allow('grievance:file')
  @Mutation(() => GrievanceResult, { description: 'Whoever filed it takes it back.' })
  async withdrawGrievance(@CurrentActor() { personRef }: Actor, @Args('id', { type: () => ID }) id: string): Answered {
    return answer(await this.grievances.withdraw(personRef, id), id);
  }
}
