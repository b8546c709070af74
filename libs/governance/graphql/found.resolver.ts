import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, SecurityEvent } from '#identity';
import { FoundingService } from '../founding.service.js';
import { FoundInput } from './found.input.js';
import { Founded, FoundRefused, FoundResult } from './found.result.js';

@Resolver()
export class FoundResolver {
  constructor(private readonly founding: FoundingService) {}

  /** Nobody can be signed in before the founding: the one-time code stands in for a permission. */
  @SecurityEvent('founding')
  @Allow('public')
  @Mutation(() => FoundResult, { description: 'Holds the founding assembly, once.' })
  async found(@Args('input') { code, ...draft }: FoundInput): Promise<Founded | FoundRefused> {
    const founded = await this.founding.found(code, draft);
    return founded.ok ? Founded.from(founded.value) : FoundRefused.from(founded.error);
  }
}
