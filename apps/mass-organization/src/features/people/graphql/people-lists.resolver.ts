import { Inject } from '@nestjs/common';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { type Actor, Allow, CurrentActor, PageArgs, SpheresService } from '#identity';
import { DataSource } from 'typeorm';
import { labelsOf } from '../domain/sphere-labels.js';
import { PEOPLE_FILTERS, PeopleList } from '../people-list.service.js';
import { AdmissionReader } from '../admission-reader.service.js';
import { PeopleRulesService } from '../people-rules.service.js';
import { VolunteerTerms } from '../volunteer-terms.service.js';
import { AdmissionView } from './admission.type.js';
import { AdmissionRules, PersonLine, PersonLinePage, SphereChange } from './people.type.js';
import { PersonDetail } from './person-page.type.js';

@Resolver()
export class PeopleListsResolver {
  @Inject() private readonly admissions!: AdmissionReader;
  @Inject() private readonly rules!: PeopleRulesService;
  @Inject() private readonly terms!: VolunteerTerms;

  constructor(
    private readonly list: PeopleList,
    private readonly spheres: SpheresService,
    private readonly db: DataSource,
  ) {}

  @Allow('person:read')
  @Query(() => PersonLinePage, { description: 'Whoever takes part; longest first.' })
  async takingPart(
    @Args() page: PageArgs,
    @Args('only', { type: () => String, nullable: true, description: PEOPLE_FILTERS.join(', ') }) only?: string | null,
    @Args('name', {
      type: () => String,
      nullable: true,
      description: 'The whole name; case does not matter.',
    })
    name?: string | null,
  ): Promise<PersonLinePage> {
    const filter = PEOPLE_FILTERS.find((one) => one === only) ?? null;
    return PersonLinePage.from(await this.list.page(page, { only: filter, name: name ?? null }));
  }

  @Allow('person:read')
  @Query(() => PersonDetail, { nullable: true, description: 'Null for a reference that nobody has.' })
  async personDetail(@CurrentActor() actor: Actor, @Args('ref') ref: string): Promise<PersonDetail | null> {
    const person = await this.list.find(ref);
    if (!person) return null;
    const line = PersonLine.from(person);
    const admission = await this.admissions.latestOf(ref, actor.personRef);
    return Object.assign(new PersonDetail(), line, {
      history: (await this.spheres.history(ref)).map(SphereChange.from),
      activities: line.standing === 'volunteer' ? await this.terms.countActivities(this.db.manager, ref) : null,
      admission: admission && AdmissionView.from(admission),
    });
  }

  @Allow('admission:take-part')
  @Query(() => [AdmissionView], { description: 'Proposals that go on, longest first; at most 100.' })
  async openAdmissions(@CurrentActor() actor: Actor): Promise<AdmissionView[]> {
    return (await this.admissions.goingOn(actor.personRef)).map(AdmissionView.from);
  }

  @Allow('signed-in')
  @Query(() => AdmissionRules)
  async admissionRules(): Promise<AdmissionRules> {
    const rules = await this.rules.inForce();
    return AdmissionRules.from(rules, labelsOf(rules.labels));
  }
}
