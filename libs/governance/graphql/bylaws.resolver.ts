import { Args, Query, Resolver } from '@nestjs/graphql';
import { LANGUAGE_CHOICE, languageOf } from '#domain-kit';
import { Allow } from '#identity';
import { BYLAWS_TEMPLATES, DEFAULT_BYLAWS } from '../bylaws/bylaws-templates.js';
import { BylawsTemplate } from './bylaws.type.js';

@Resolver()
export class BylawsResolver {
  /** Read before anybody can sign in, and the same on every node. */
  @Allow('public')
  @Query(() => [BylawsTemplate], { description: 'What a founding assembly can begin with.' })
  bylawsTemplates(
    @Args('language', { type: () => String, defaultValue: 'en', description: LANGUAGE_CHOICE }) language: string,
  ): BylawsTemplate[] {
    const shown = languageOf(language);
    return BYLAWS_TEMPLATES.map((one) => BylawsTemplate.from(one, shown, one.code === DEFAULT_BYLAWS));
  }
}
