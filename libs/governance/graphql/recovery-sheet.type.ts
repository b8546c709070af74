import { createUnionType, Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { RecoverySheetRefusal } from '../setup/recovery-sheets.service.js';

export const RecoverySheetState = { MADE: 'made', MISSING: 'missing', NOT_USED: 'not-used' } as const;
registerEnumType(RecoverySheetState, {
  name: 'RecoverySheetState',
  description: 'NOT_USED: the backups of this node are made by other means.',
});

@ObjectType({ description: 'The paper without which nobody opens a backup.' })
export class RecoverySheet {
  @Field(() => RecoverySheetState)
  readonly state!: (typeof RecoverySheetState)[keyof typeof RecoverySheetState];

  @Field(() => Boolean, { description: 'Whether the request came from the machine itself, where a sheet can be made.' })
  readonly here!: boolean;

  static from(sheet: RecoverySheet): RecoverySheet {
    return Object.assign(new RecoverySheet(), sheet);
  }
}

const MESSAGES: Record<RecoverySheetRefusal['code'], string> = {
  NOT_THIS_MACHINE: 'Open this page on the machine itself, at the address that `massline serve` printed.',
  SHEET_NOT_USED: 'The backups of this node are made by other means: see docs/operating.md, "Backup".',
  SHEET_EXISTS: 'There is a recovery sheet already. For a new one run: npx massline recovery-sheet --replace',
  RECIPIENT_INVALID: 'recipient is no age recipient: age1 and 58 characters. Make the sheet again.',
};

@ObjectType()
export class RecoverySheetRefused {
  @Field(() => String, { description: Object.keys(MESSAGES).join(', ') })
  readonly code!: RecoverySheetRefusal['code'];

  @Field(() => String)
  readonly message!: string;

  static from({ code }: RecoverySheetRefusal): RecoverySheetRefused {
    return Object.assign(new RecoverySheetRefused(), { code, message: MESSAGES[code] });
  }
}

export const RecoverySheetResult = createUnionType({
  name: 'RecoverySheetResult',
  types: () => [RecoverySheet, RecoverySheetRefused] as const,
});
