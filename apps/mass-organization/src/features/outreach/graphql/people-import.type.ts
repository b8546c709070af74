import type { Page } from '#identity';
import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { addDays } from '#domain-kit';
import { INVITEE_PROBLEMS } from '../domain/invitee.js';
import type { AlikeInvitations, ListedInvitation } from '../imported-invitations.service.js';
import { messageOf, OUTREACH_REFUSAL_CODES, type OutreachRefusal } from '../outreach.refusals.js';
import { KEPT_DAYS, type PeopleImportEntity } from '../people-import.entity.js';
import type { ReadList } from '../people-imports.service.js';
import type { PrintedSlips } from '../slips.service.js';

@InputType({ description: 'What the importer says of a list.' })
export class PeopleListInput {
  @Field(() => String, { description: 'The heading of the column with names.' })
  readonly name!: string;

  @Field(() => String, { description: 'The heading of the column with an e-mail address or a telephone number.' })
  readonly contact!: string;

  @Field(() => String, {
    description: 'Where the list comes from, in 1 to 200 characters. Each person on it can read that.',
  })
  readonly source!: string;

  @Field(() => Boolean, { description: 'You state that each person on it asked to be written to.' })
  readonly askedFor!: boolean;
}

@ObjectType({ description: 'A list of people that you brought.' })
export class PeopleImport {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String, { nullable: true })
  readonly source!: string | null;

  @Field(() => String, { description: 'A day.' })
  readonly importedOn!: string;

  @Field(() => String, { description: 'The day on which what nobody accepted is gone.' })
  readonly goesOn!: string;

  @Field(() => Boolean)
  readonly askedFor!: boolean;

  @Field(() => Int)
  readonly rowsTotal!: number;

  @Field(() => Int, { description: 'Rows that became invitations.' })
  readonly added!: number;

  @Field(() => Int, { description: 'Rows whose name and contact were there before.' })
  readonly known!: number;

  @Field(() => Int, {
    description: 'Rows of people who are to be left alone, or were asked as often as the rules allow.',
  })
  readonly stopped!: number;

  static from(row: PeopleImportEntity): PeopleImport {
    const { id, source, importedOn, askedFor, rowsTotal, added, known, stopped } = row;
    const goesOn = addDays(importedOn, KEPT_DAYS);
    return Object.assign(new PeopleImport(), {
      ...{ id, source, importedOn, goesOn, askedFor, rowsTotal, added, known, stopped },
    });
  }
}

@ObjectType({ description: 'Why a row became no invitation. What stands in it is not kept.' })
export class PeopleListProblem {
  @Field(() => Int, { description: 'As a text editor counts, the heading being line 1.' })
  readonly line!: number;

  @Field(() => String, { description: INVITEE_PROBLEMS.join(', ') })
  readonly code!: string;
}

@ObjectType()
export class PeopleListRead {
  @Field(() => PeopleImport)
  readonly list!: PeopleImport;

  @Field(() => [PeopleListProblem], { description: 'The first hundred.' })
  readonly problems!: readonly PeopleListProblem[];

  @Field(() => Int)
  readonly problemsTotal!: number;

  static from({ list, problems, problemsTotal }: ReadList): PeopleListRead {
    return Object.assign(new PeopleListRead(), { list: PeopleImport.from(list), problems, problemsTotal });
  }
}

@ObjectType({ description: 'Nothing was changed.' })
export class OutreachRefused {
  @Field(() => String, { description: OUTREACH_REFUSAL_CODES.join(', ') })
  readonly code!: string;

  @Field(() => String)
  readonly message!: string;

  static from(refusal: OutreachRefusal): OutreachRefused {
    return Object.assign(new OutreachRefused(), { code: refusal.code, message: messageOf(refusal) });
  }
}

@ObjectType()
export class OutreachDone {
  @Field(() => Boolean)
  readonly done!: boolean;

  static readonly yes = Object.assign(new OutreachDone(), { done: true });
}

@ObjectType()
export class InvitationSlip {
  @Field(() => String)
  readonly name!: string;

  @Field(() => String, { description: 'Shown this once.' })
  readonly code!: string;
}

@ObjectType()
export class SlipsPrinted {
  @Field(() => [InvitationSlip], { description: 'At most 60.' })
  readonly slips!: readonly InvitationSlip[];

  @Field(() => String, { description: 'The last day on which the codes work.' })
  readonly until!: string;

  @Field(() => Int, { description: 'How many of the list have no slip yet.' })
  readonly left!: number;

  static from(printed: PrintedSlips): SlipsPrinted {
    return Object.assign(new SlipsPrinted(), printed);
  }
}

@ObjectType({ description: 'Somebody on a list, until they answer.' })
export class ImportedInvitation {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String)
  readonly name!: string;

  @Field(() => String)
  readonly contact!: string;

  @Field(() => Boolean)
  readonly hasSlip!: boolean;

  static from(listed: ListedInvitation): ImportedInvitation {
    return Object.assign(new ImportedInvitation(), listed);
  }
}

@ObjectType()
export class ImportedInvitationPage {
  @Field(() => [ImportedInvitation])
  readonly items!: readonly ImportedInvitation[];

  @Field(() => String, { nullable: true })
  readonly endCursor!: string | null;

  @Field(() => Int)
  readonly total!: number;

  static from({ items, endCursor, total }: Page<ListedInvitation>): ImportedInvitationPage {
    const shown = items.map(ImportedInvitation.from);
    return Object.assign(new ImportedInvitationPage(), { items: shown, endCursor, total });
  }
}

@ObjectType({ description: 'Invitations that may be of one person. You say which.' })
export class InvitationsAlike {
  @Field(() => [ImportedInvitation])
  readonly invitations!: readonly ImportedInvitation[];

  @Field(() => Boolean, { description: 'Somebody of this name takes part already.' })
  readonly belongs!: boolean;

  static from({ invitations, belongs }: AlikeInvitations): InvitationsAlike {
    return Object.assign(new InvitationsAlike(), { invitations: invitations.map(ImportedInvitation.from), belongs });
  }
}

export const ReadListResult = createUnionType({
  name: 'ReadListResult',
  types: () => [PeopleListRead, OutreachRefused] as const,
});

export const SlipsResult = createUnionType({
  name: 'SlipsResult',
  types: () => [SlipsPrinted, OutreachRefused] as const,
});

export const OutreachResult = createUnionType({
  name: 'OutreachResult',
  types: () => [OutreachDone, OutreachRefused] as const,
});
