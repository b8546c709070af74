import { Field, ObjectType } from '@nestjs/graphql';
import type { MachineState } from '../setup/machine.service.js';

@ObjectType({
  description: 'The machine on which this node runs; nothing is known of a node without a home of its own.',
})
export class MachineKept {
  @Field(() => String, {
    nullable: true,
    description: 'file: whoever has the machine opens what is kept; passphrase: nobody without it.',
  })
  readonly custody!: MachineState['custody'];

  @Field(() => String, { nullable: true, description: 'The day of the latest backup that lies on the machine.' })
  readonly backupOn!: string | null;

  static from(state: MachineState): MachineKept {
    return Object.assign(new MachineKept(), state);
  }
}
