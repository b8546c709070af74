import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Allow } from '#identity';
import { isOfThisMachine } from '#platform';
import { SetUpService } from '../setup/set-up.service.js';
import { ChooseCustodyResult, CustodyChosen, SetUpRefused } from './set-up.result.js';

@Resolver()
export class SetUpResolver {
  constructor(private readonly setUp: SetUpService) {}

  /** Nobody can be signed in before the founding: the one-time code and this very machine stand in for a permission. */
  @Allow('public')
  @Mutation(() => ChooseCustodyResult, { description: 'During `massline init`: who can open the node’s key.' })
  async chooseCustody(
    @Args('code') code: string,
    @Args('custody', { description: 'file or passphrase.' }) custody: string,
    @Args('passphrase', { type: () => String, nullable: true }) passphrase: string | null,
    @Context() { req }: { req: Parameters<typeof isOfThisMachine>[0] },
  ): Promise<CustodyChosen | SetUpRefused> {
    if (!isOfThisMachine(req)) return SetUpRefused.from({ code: 'NOT_THIS_MACHINE' });
    const chosen = await this.setUp.chooseCustody(code, custody, passphrase);
    return chosen.ok ? CustodyChosen.from(custody) : SetUpRefused.from(chosen.error);
  }
}
