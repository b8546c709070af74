import { addDays, CLOCK, type Clock, dayIn } from '#domain-kit';
import { Inject } from '@nestjs/common';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../access/allow.decorator.js';
import { AMONG, PersonsService } from '../persons.service.js';
import { PeopleArgs } from './people.args.js';
import { PersonPage } from './person.type.js';

@Resolver()
export class PeopleResolver {
  constructor(
    private readonly persons: PersonsService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Allow('person:read')
  @Query(() => PersonPage, { description: 'Longest members first.' })
  async people(@Args() { among: asked, name, ref, ...page }: PeopleArgs): Promise<PersonPage> {
    const among = AMONG.find((one) => one === asked) ?? 'everybody';
    // Somewhere it is still yesterday: nobody who takes part there is left out.
    const day = addDays(dayIn(this.clock.now(), 'UTC'), -1);
    return PersonPage.from(await this.persons.page(page, { among, day, name, ref }));
  }
}
