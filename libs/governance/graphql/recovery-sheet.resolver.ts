import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '#identity';
import { isOfThisMachine } from '#platform';
import { Machine } from '../setup/machine.service.js';
import { RecoverySheets } from '../setup/recovery-sheets.service.js';
import { MachineKept } from './machine.type.js';
import { RecoverySheet, RecoverySheetRefused, RecoverySheetResult } from './recovery-sheet.type.js';

type Here = { readonly req: Parameters<typeof isOfThisMachine>[0] };

@Resolver()
export class RecoverySheetResolver {
  constructor(
    private readonly sheets: RecoverySheets,
    private readonly machine: Machine,
  ) {}

  @Allow('decision:record')
  @Query(() => MachineKept)
  async machineKept(): Promise<MachineKept> {
    return MachineKept.from(await this.machine.state());
  }

  @Allow('record:read')
  @Query(() => RecoverySheet)
  recoverySheet(@Context() { req }: Here): RecoverySheet {
    return RecoverySheet.from({ state: this.sheets.state, here: isOfThisMachine(req) });
  }

  /** The parts were made and printed in the page and never come here. */
  @Allow('decision:record')
  @Mutation(() => RecoverySheetResult, {
    description: 'Backups are encrypted to this recipient from now on. On the machine itself, once.',
  })
  async recordRecoverySheet(
    @Args('recipient', { description: '`age1…`' }) recipient: string,
    @Context() { req }: Here,
  ): Promise<RecoverySheet | RecoverySheetRefused> {
    if (!isOfThisMachine(req)) return RecoverySheetRefused.from({ code: 'NOT_THIS_MACHINE' });
    const adopted = await this.sheets.adopt(recipient);
    return adopted.ok ? this.recoverySheet({ req }) : RecoverySheetRefused.from(adopted.error);
  }
}
