import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '#identity';
import { BYLAWS_TEMPLATES, DEFAULT_BYLAWS, isBylawsLanguage } from '../bylaws/bylaws-templates.js';
import { BylawsTemplate } from './bylaws.type.js';

@Resolver()
export class BylawsResolver {
  /** Read before anybody can sign in, and the same on every node. */
  @Allow('public')
  @Query(() => [BylawsTemplate], { description: 'What a founding assembly can begin with.' })
  bylawsTemplates(
    @Args('language', { type: () => String, defaultValue: 'en', description: 'en or es.' }) language: string,
  ): BylawsTemplate[] {
    const shown = isBylawsLanguage(language) ? language : 'en';
    return BYLAWS_TEMPLATES.map((one) => BylawsTemplate.from(one, shown, one.code === DEFAULT_BYLAWS));
  }
}
