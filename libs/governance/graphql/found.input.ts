import { Field, InputType, Int } from '@nestjs/graphql';
import { SpunOutInput } from '../spin-out/graphql/origin.type.js';
import { UnityInput } from './unity-pack.type.js';

@InputType()
export class FounderInput {
  @Field(() => String)
  readonly displayName!: string;

  @Field(() => String, { description: 'A day, today or earlier.' })
  readonly memberSince!: string;

  @Field(() => [String], { description: 'Codes of offices of the bylaws chosen. May be empty.' })
  readonly offices!: string[];
}

@InputType({ description: 'How a body decides from the founding day on; the body in which everybody is changes it.' })
export class FoundingRulesInput {
  @Field(() => String, { description: 'Code of a body of the bylaws chosen.' })
  readonly body!: string;

  @Field(() => String, { description: 'How many must be there: 1/2 of its people, or 5 of them.' })
  readonly quorum!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The least by which ordinary matters are decided; absent: majority.',
  })
  readonly ordinary?: string | null;

  @Field(() => String, { nullable: true, description: 'Of mandates, seats and elections; absent: majority.' })
  readonly offices?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Of points of unity, working rules and obligations; absent: two-thirds.',
  })
  readonly principles?: string | null;

  @Field(() => String, { nullable: true, description: 'Of ending a mandate against its holder; absent: majority.' })
  readonly recall?: string | null;

  @Field(() => String, { nullable: true, description: 'Of changing bylaws; absent: two-thirds.' })
  readonly amendment?: string | null;

  @Field(() => [String], { nullable: true, description: 'Matters on which it votes by name.' })
  readonly byName?: string[] | null;

  @Field(() => Int, { nullable: true, description: 'So many days before it was decided it was announced; absent: 0.' })
  readonly noticeDays?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'With fewer people the body decides nothing but its rules; absent: 1.',
  })
  readonly minimumElectorate?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Of a hundred entitled so many signatures open a vote on a mandate; absent: 20.',
  })
  readonly recallSignatures?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Days with a mandate until a vote of confidence; absent: 0, never.',
  })
  readonly confidenceDays?: number | null;
}

@InputType()
export class FoundInput {
  @Field(() => String, { description: 'The one-time founding code that the operator set.' })
  readonly code!: string;

  @Field(() => String)
  readonly displayName!: string;

  @Field(() => String, { description: 'IANA zone in which the organization counts its days.' })
  readonly zone!: string;

  @Field(() => [FounderInput], { description: 'At least two of them hold an office.' })
  readonly founders!: FounderInput[];

  @Field(() => String, { description: 'The last day of the interim mandates, at most 180 days from today.' })
  readonly interimUntil!: string;

  @Field(() => String, { nullable: true, description: 'Code of a bylaws template; absent: plain-assembly.' })
  readonly bylaws?: string | null;

  @Field(() => String, { nullable: true, description: 'In which charters are written down: en (if absent) or es.' })
  readonly language?: string | null;

  @Field(() => UnityInput, { nullable: true, description: 'Points of unity, adopted by a decision of their own.' })
  readonly unity?: UnityInput | null;

  @Field(() => UnityInput, { nullable: true, description: 'Working rules, adopted by a decision of their own.' })
  readonly workingRules?: UnityInput | null;

  @Field(() => [FoundingRulesInput], { nullable: true, description: 'For each body at most once, by a decision each.' })
  readonly bodyRules?: FoundingRulesInput[] | null;

  @Field(() => SpunOutInput, { nullable: true, description: 'What a caucus of another organization brings along.' })
  readonly spunOut?: SpunOutInput | null;
}
