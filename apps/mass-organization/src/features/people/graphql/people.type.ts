import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Page, PersonEntity, SphereChangeEntity } from '#identity';
import { LABEL_PACKS, type LabelPack } from '../domain/sphere-labels.js';
import type { PeopleRules } from '../domain/people-rules.js';
import { messageOf, PEOPLE_REFUSAL_CODES, type PeopleRefusal } from '../people.refusals.js';

const standingOf = ({ sphere, leftOn }: PersonEntity): string => (leftOn === null ? (sphere ?? 'none') : 'left');

@ObjectType({ description: 'Somebody who takes part, or did.' })
export class PersonLine {
  @Field(() => ID)
  readonly ref!: string;

  @Field(() => String)
  readonly displayName!: string;

  @Field(() => String, { description: 'volunteer, member or left.' })
  readonly standing!: string;

  @Field(() => String, { description: 'The first day in it.' })
  readonly since!: string;

  static from(person: PersonEntity): PersonLine {
    const { ref, displayName, memberSince, leftOn } = person;
    const standing = { standing: standingOf(person), since: leftOn ?? memberSince };
    return Object.assign(new PersonLine(), { ref, displayName, ...standing });
  }
}

@ObjectType()
export class PersonLinePage {
  @Field(() => [PersonLine])
  readonly items!: readonly PersonLine[];

  @Field(() => String, { nullable: true })
  readonly endCursor!: string | null;

  @Field(() => Int)
  readonly total!: number;

  static from({ items, endCursor, total }: Page<PersonEntity>): PersonLinePage {
    return Object.assign(new PersonLinePage(), { items: items.map(PersonLine.from), endCursor, total });
  }
}

@ObjectType({ description: 'One change on somebody’s path.' })
export class SphereChange {
  @Field(() => String, { description: 'none, volunteer, member or left.' })
  readonly from!: string;

  @Field(() => String, { description: 'volunteer, member or left.' })
  readonly to!: string;

  @Field(() => String)
  readonly day!: string;

  @Field(() => String, {
    description:
      'founded, before-this-history, rules-accepted, admitted, stepped-back, left, returned, expired or decided.',
  })
  readonly reason!: string;

  @Field(() => ID, { nullable: true, description: 'The decision by which it was changed.' })
  readonly decisionId!: string | null;

  static from({ from, to, day, reason, decisionId }: SphereChangeEntity): SphereChange {
    return Object.assign(new SphereChange(), { from, to, day, reason, decisionId });
  }
}

@ObjectType()
export class SphereLabel {
  @Field(() => String)
  readonly en!: string;

  @Field(() => String)
  readonly es!: string;

  @Field(() => String)
  readonly fr!: string;
}

@ObjectType({ description: 'What an organization can call those who take part.' })
export class SphereLabels {
  @Field(() => String, { description: 'What a decision people.rules names as labels.' })
  readonly code!: string;

  @Field(() => SphereLabel)
  readonly volunteer!: SphereLabel;

  @Field(() => SphereLabel)
  readonly member!: SphereLabel;

  @Field(() => SphereLabel)
  readonly cadre!: SphereLabel;
}

@ObjectType({ description: 'How this organization admits people. A decision people.rules changes it.' })
export class AdmissionRules {
  @Field(() => Int, { description: 'A volunteer who does nothing for so many days is forgotten.' })
  readonly expireDays!: number;

  @Field(() => Int)
  readonly discussionDays!: number;

  @Field(() => Int)
  readonly extensionDays!: number;

  @Field(() => Int)
  readonly minimumDays!: number;

  @Field(() => Int)
  readonly minimumActivities!: number;

  @Field(() => Int)
  readonly appealDays!: number;

  @Field(() => Int)
  readonly mostCodes!: number;

  @Field(() => SphereLabel, { description: 'What a volunteer is called here.' })
  readonly volunteer!: SphereLabel;

  @Field(() => SphereLabel, { description: 'What a member is called here.' })
  readonly member!: SphereLabel;

  @Field(() => SphereLabel, { description: 'What a cadre is called here.' })
  readonly cadre!: SphereLabel;

  @Field(() => String, { description: 'The code of the labels in force.' })
  readonly labels!: string;

  @Field(() => [SphereLabels], { description: 'Those that can be chosen.' })
  readonly labelChoices!: readonly SphereLabels[];

  static from(rules: PeopleRules, { code, volunteer, member, cadre }: LabelPack): AdmissionRules {
    const words = { volunteer, member, cadre, labels: code, labelChoices: LABEL_PACKS };
    return Object.assign(new AdmissionRules(), { ...rules, ...words });
  }
}

@InputType({ description: 'The working rules as you have read them.' })
export class ReadRulesInput {
  @Field(() => Int)
  readonly version!: number;

  @Field(() => [String], { description: 'The hash of each clause, in order.' })
  readonly clauseHashes!: readonly string[];
}

@ObjectType({ description: 'It is done.' })
export class PeopleChanged {
  @Field(() => ID, { nullable: true, description: 'Of what was made, if anything was.' })
  readonly id!: string | null;

  @Field(() => String, { nullable: true, description: 'A code to hand over, shown this once.' })
  readonly invitationCode!: string | null;

  static from({ id = null, code = null }: { id?: string | null; code?: string | null } = {}): PeopleChanged {
    return Object.assign(new PeopleChanged(), { id, invitationCode: code });
  }
}

@ObjectType({ description: 'Nothing was changed.' })
export class PeopleRefused {
  @Field(() => String, { description: PEOPLE_REFUSAL_CODES.join(', ') })
  readonly code!: string;

  @Field(() => String)
  readonly message!: string;

  @Field(() => String, { nullable: true, description: 'The day that the message names, if it names one.' })
  readonly day!: string | null;

  @Field(() => Int, { nullable: true, description: 'With TOO_LITTLE_ACTIVITY: how many days are missing.' })
  readonly missing!: number | null;

  static from(refusal: PeopleRefusal): PeopleRefused {
    const day = 'day' in refusal ? (refusal.day ?? null) : null;
    const missing = 'missing' in refusal ? (refusal.missing ?? null) : null;
    return Object.assign(new PeopleRefused(), { code: refusal.code, message: messageOf(refusal), day, missing });
  }
}

export const PeopleResult = createUnionType({
  name: 'PeopleResult',
  types: () => [PeopleChanged, PeopleRefused] as const,
});
