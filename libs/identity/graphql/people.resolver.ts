import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../access/allow.decorator.js';
import { PersonsService } from '../persons.service.js';
import { PageArgs } from './page.args.js';
import { PersonPage } from './person.type.js';

@Resolver()
export class PeopleResolver {
  constructor(private readonly persons: PersonsService) {}

  @Allow('person:read')
  @Query(() => PersonPage, { description: 'Longest members first.' })
  async people(@Args() page: PageArgs): Promise<PersonPage> {
    return PersonPage.from(await this.persons.page(page));
  }
}
